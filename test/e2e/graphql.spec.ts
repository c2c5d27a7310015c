import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { joinProviders, separateProviders } from '../../apps/harvester/pipeline/identity.js';
import { harvestTools } from '../support/harvesting.js';
import { demoSite, type DemoSite } from '../support/demo.js';

interface Page {
  search: {
    totalCount: number;
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

describe('the GraphQL interface', () => {
  let site: DemoSite;
  beforeAll(async () => {
    site = await demoSite();
  }, 60_000);
  afterAll(() => site.close());
  const code = async (query: string, variables = {}) =>
    (await site.api.ask(query, variables)).errors?.[0]?.extensions.code;

  it('answers every field of every micro-credential and provider without an error', async () => {
    const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'));
    const fields = (type: string) => selection(schema.getType(type) as GraphQLOutputType, 3);
    const found = await site.api.ask<Page>('{ search(first: 100) { edges { node { id } } } }');
    for (const { node } of found.data.search.edges.slice(0, 30)) {
      const answer = await site.api.ask(`{ microCredential(id: "${node.id}") ${fields('MicroCredential')} }`);
      expect(answer.errors).toBeUndefined();
    }
    const providers = await site.api.ask<{ providers: { edges: { node: { id: string } }[] } }>(
      '{ providers(first: 100) { edges { node { id } } } }',
    );
    for (const { node } of providers.data.providers.edges) {
      const answer = await site.api.ask(`{ provider(id: "${node.id}") ${fields('Provider')} }`);
      expect(answer.errors).toBeUndefined();
    }
    const sources = await site.api.ask(`{ sources ${fields('Source')} }`);
    expect(sources.errors).toBeUndefined();
  }, 60_000);

  it('runs as many statements for a page of 50 as for one of 5', async () => {
    const question = (first: number) =>
      `{ search(first: ${first}, facets: [QUALITY, EQF_LEVEL, COUNTRY, LANGUAGE, FIELD]) { totalCount facets { facet buckets { label count } }
         edges { highlight node { id title provider { name country quality { status } } awarders { name } ects { min max } quality { status reason }
         completeness { light } stacksInto { title } nextOffering { startsOn } provenance { source } } } } }`;
    await site.api.ask(question(5));
    site.api.statements();
    await site.api.ask(question(5));
    const few = site.api.statements().length;
    const answer = await site.api.ask<Page>(question(50));
    expect(answer.data.search.edges).toHaveLength(50);
    expect(site.api.statements()).toHaveLength(few);
    expect(few).toBeLessThanOrEqual(16);
  });

  it('reads what a page of results shows in three statements beside the search', async () => {
    const shown = `id title provider { id name country } awarders { id name } ects { value min max origin } eqfLevel { value }
      languages participation stackKind quality { status validUntil } nextOffering { startsOn prices { amount } }`;
    const question = (node: string) =>
      `{ search(first: 50, facets: [QUALITY, EQF_LEVEL, COUNTRY, LANGUAGE, FIELD]) { totalCount facets { facet buckets { value label count } }
         edges { cursor highlight ${node} } pageInfo { endCursor } } }`;
    const run = async (query: string): Promise<readonly string[]> => {
      site.api.statements();
      expect((await site.api.ask(query)).errors).toBeUndefined();
      return site.api.statements();
    };
    await run(question(''));
    const found = await run(question(''));
    const all = await run(question(`node { ${shown} }`));
    // the micro-credentials, the time of knowing, and what the answers about all their bodies rest on
    expect(all.length - found.length).toBe(3);
    expect(await run(question('node { id title languages }'))).toHaveLength(found.length + 1);
  });

  it('pages through everything once, in every order', async () => {
    for (const sort of ['RELEVANCE', 'ECTS_ASC', 'ECTS_DESC', 'START_DATE', 'NEWEST']) {
      const seen: string[] = [];
      let after: string | null = null;
      let total: number;
      do {
        const page: Page = (
          await site.api.ask<Page>(
            `query ($after: String) { search(sort: ${sort}, first: 40, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
            { after },
          )
        ).data;
        seen.push(...page.search.edges.map((edge) => edge.node.id));
        after = page.search.pageInfo.endCursor;
        total = page.search.totalCount;
      } while (after !== null);
      expect(new Set(seen).size).toBe(total);
      expect(seen).toHaveLength(total);
    }
  });

  it('says who was quality assured on a day, and that it does not know, never "no"', async () => {
    const status = async (provider: string, on?: string) =>
      (
        await site.api.ask<{ qualityStatus: { status: string; reason: string; evidence: unknown[] } }>(
          'query ($provider: ID!, $on: Date) { qualityStatus(provider: $provider, on: $on) { status basis on reason evidence { decides counts whyNot source } validUntil nextChange } }',
          { provider, on },
        )
      ).data.qualityStatus;
    expect(await status('deqar:DEQARINST9001')).toMatchObject({ status: 'CONFIRMED' });
    const before = await status('DEQARINST9001', '1990-01-01');
    expect(before.status).toBe('UNKNOWN');
    expect(before.reason).toContain('not a no');
  });

  it.each([
    [
      'an impossible day',
      '{ qualityStatus(provider: "deqar:DEQARINST9001", on: "2026-02-30") { status } }',
      'BAD_USER_INPUT',
    ],
    ['an unknown provider', '{ qualityStatus(provider: "deqar:DEQARINST0000") { status } }', 'NOT_FOUND'],
    [
      'an identifier with a wrong check digit',
      '{ provider(id: "ror:00dem9009") { id } }',
      'INVALID_IDENTIFIER',
    ],
    [
      'the same, asked for its quality',
      '{ qualityStatus(provider: "ror:00dem9009") { status } }',
      'INVALID_IDENTIFIER',
    ],
    [
      'what is no identifier',
      '{ qualityStatus(provider: "\'; DROP TABLE provider; --") { status } }',
      'BAD_USER_INPUT',
    ],
    ['a page too large', '{ search(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    ['a page of nothing', '{ search(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
    ['a cursor of another query', '{ search(after: "abc") { totalCount } }', 'BAD_CURSOR'],
    ['an unknown field', '{ search { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no GraphQL', '{ search(', 'GRAPHQL_PARSE_FAILED'],
    [
      'an argument that there is not',
      '{ qualityStatus(provider: "x", level: 6) { status } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a question too deep', deep(14), 'QUERY_TOO_COMPLEX'],
  ])('refuses %s with a stable code', async (_, query, expected) => {
    expect(await code(query)).toBe(expected);
  });

  it('names what is like an identifier that nobody bears', async () => {
    const answer = await site.api.ask('{ qualityStatus(provider: "deqar:DEQARINST9099") { status } }');
    const [error] = answer.errors ?? [];
    expect(error?.extensions.code).toBe('NOT_FOUND');
    expect(error?.message).toMatch(/Was one of these meant\? .*deqar:DEQARINST90/);
  });

  it('leads from a provider that was joined into another to that other', async () => {
    const ask = async <T>(query: string) => (await site.api.ask<T>(query)).data;
    const id = async (asked: string) =>
      (await ask<{ provider: { id: string } }>(`{ provider(id: "${asked}") { id } }`)).provider.id;
    const [kept, other] = [await id('DEQARINST9001'), await id('DEQARINST9004')];
    const tools = harvestTools(site.test.database);
    const wish = { kept, other, by: 'tester', note: null };
    const courses = (provider: string) =>
      ask<Page>(`{ search(filter: { provider: ["${provider}"] }) { totalCount } }`);
    const before = (await courses(other)).search.totalCount;
    await joinProviders(tools, wish);
    try {
      expect(await id(other)).toBe(kept);
      expect(await id('DEQARINST9004')).toBe(kept);
      expect(await courses(other)).toEqual(await courses(kept));
      expect((await courses(kept)).search.totalCount).toBeGreaterThan(before);
    } finally {
      await separateProviders(tools, wish);
    }
    expect(await id('DEQARINST9004')).toBe(other);
    expect((await courses(other)).search.totalCount).toBe(before);
  });

  it('finds nothing under an id that is none, and says so with null', async () => {
    const answer = await site.api.ask(
      '{ microCredential(id: "x") { id } provider(id: "nothing") { id } harvest(id: "x") { id } source(slug: "x") { slug } }',
    );
    expect(answer).toEqual({ data: { microCredential: null, provider: null, harvest: null, source: null } });
  });

  it('takes hostile words for words', async () => {
    for (const query of [
      `' OR 1=1 --`,
      '"; DROP TABLE search_document; --',
      '\\',
      '%_',
      '<script>',
      '"unclosed',
      '🙂',
      'a'.repeat(900),
    ]) {
      const answer = await site.api.ask('query ($query: String) { search(query: $query) { totalCount } }', {
        query,
      });
      expect(answer.errors).toBeUndefined();
    }
    expect(
      await code('query ($query: String) { search(query: $query) { totalCount } }', {
        query: 'a'.repeat(5_000),
      }),
    ).toBe('BAD_USER_INPUT');
  });

  it('shows where two sources differ, the one that counts first', async () => {
    const found = await site.api.ask<{
      search: {
        edges: {
          node: {
            facts: { field: string; source: string; others: { source: string }[] }[];
            provenance: unknown[];
          };
        }[];
      };
    }>(
      '{ search(first: 100) { edges { node { facts { field source others { source value } } provenance { source original } } } } }',
    );
    const differing = found.data.search.edges.flatMap(({ node }) =>
      node.facts.some((fact) => fact.others.length > 0) ? [node] : [],
    );
    expect(differing.length).toBeGreaterThan(0);
    expect(differing[0]?.provenance).toHaveLength(2);
  });

  it('tells its health, and sends the head of a page in its HTML', async () => {
    const health = (await (await fetch(`${site.api.url}/health`)).json()) as { status: string };
    expect(health.status).toBe('ok');
    expect(await (await fetch(`${site.api.url}/ping`)).json()).toEqual({ status: 'ok' });
    const found = await site.api.ask<{ search: { edges: { node: { id: string; title: string } }[] } }>(
      '{ search(first: 1) { edges { node { id title } } } }',
    );
    const { id = '', title = '' } = found.data.search.edges[0]?.node ?? {};
    const page = await fetch(`${site.api.url}/micro-credentials/${id}`);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain(
      `<title>${title.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)} · Trellis</title>`,
    );
    expect(html).toContain('application/ld+json');
    expect((await fetch(`${site.api.url}/micro-credentials/nothing`)).status).toBe(404);
    expect((await fetch(`${site.api.url}/assets/nothing.js`)).status).toBe(404);
  });
});

/** Every field that needs no argument, to a depth. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = isNonNullType(type) || isListType(type) ? (type.ofType as GraphQLOutputType) : type;
  if (isNonNullType(named) || isListType(named)) return selection(named, depth);
  if (isScalarType(named) || isEnumType(named) || !isObjectType(named) || depth === 0) return '';
  const parts = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined))
      return [];
    const inner = selection(field.type, depth - 1);
    const leaf = isLeaf(field.type);
    return leaf ? [field.name] : inner === '' ? [] : [`${field.name} ${inner}`];
  });
  return parts.length === 0 ? '' : `{ ${parts.join(' ')} }`;
}

function isLeaf(type: GraphQLOutputType): boolean {
  const named = isNonNullType(type) || isListType(type) ? (type.ofType as GraphQLOutputType) : type;
  return isNonNullType(named) || isListType(named) ? isLeaf(named) : isScalarType(named) || isEnumType(named);
}

function deep(levels: number): string {
  let query = 'id';
  for (let level = 0; level < levels / 2; level += 1)
    query = `provider { microCredentials { edges { node { ${query} } } } }`;
  return `{ search { edges { node { ${query} } } } }`;
}
