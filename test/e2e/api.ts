/** What the pages are expected to show is asked of the API itself, so that the tests hold for any seed. */
export interface Known {
  readonly microCredential: { readonly id: string; readonly title: string };
  readonly provider: { readonly id: string; readonly name: string };
  /** one that has decided something */
  readonly agency: { readonly id: string; readonly name: string; readonly country: string };
  readonly source: { readonly slug: string; readonly title: string };
  readonly total: number;
}

const KNOWN = `{
  search(first: 1) { totalCount edges { node { id title(language: "en") } } }
  providers(first: 1) { edges { node { id name } } }
  agencies(first: 100) { edges { node { id name country counts { decisions } } } }
  sources { slug title enabled }
}`;

interface KnownData {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Known['microCredential'] }[];
  };
  readonly providers: { readonly edges: readonly { readonly node: Known['provider'] }[] };
  readonly agencies: {
    readonly edges: readonly {
      readonly node: Known['agency'] & { readonly counts: { readonly decisions: number } };
    }[];
  };
  readonly sources: readonly (Known['source'] & { readonly enabled: boolean })[];
}

/** One of each that the API lists now. */
export async function readKnown(baseUrl: string): Promise<Known> {
  const data = await ask<KnownData>(baseUrl, KNOWN);
  const microCredential = data.search.edges[0]?.node;
  const provider = data.providers.edges[0]?.node;
  const agency = data.agencies.edges.find(({ node }) => node.country && node.counts.decisions > 0)?.node;
  const source = data.sources.find(({ enabled }) => enabled);
  if (!microCredential || !provider || !agency || !source)
    throw new Error('The API lists nothing: seed it first.');
  return { microCredential, provider, agency, source, total: data.search.totalCount };
}

/** The id of a micro-credential whose provider is quality assured today. */
export async function readAssured(baseUrl: string): Promise<string> {
  const { search } = await ask<Pick<KnownData, 'search'>>(
    baseUrl,
    '{ search(first: 1, filter: { quality: [CONFIRMED] }) { totalCount edges { node { id title } } } }',
  );
  const id = search.edges[0]?.node.id;
  if (id === undefined) throw new Error('The API lists no assured one: seed it first.');
  return id;
}

interface WithEvidence {
  readonly providers: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly evidenceOverTime: readonly unknown[] };
    }[];
  };
}

/** The id of the provider with most evidence. */
export async function withMostEvidence(baseUrl: string): Promise<string> {
  const { providers } = await ask<WithEvidence>(
    baseUrl,
    '{ providers(first: 100) { edges { node { id evidenceOverTime { source } } } } }',
  );
  const nodes = providers.edges.map(({ node }) => node);
  const [most] = nodes.sort((one, other) => other.evidenceOverTime.length - one.evidenceOverTime.length);
  if (!most) throw new Error('The API lists no provider: seed it first.');
  return most.id;
}

async function ask<Data>(baseUrl: string, query: string): Promise<Data> {
  const response = await fetch(`${baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { readonly data: Data };
  return data;
}
