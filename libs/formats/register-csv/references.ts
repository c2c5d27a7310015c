/** How entries, decisions and relations name providers: by id in the file of providers, or as they are known elsewhere. */
import { parseIdentifier, type Identifier, type ProviderKind, type ProviderReference } from '#domain';
import type { JsonObject, RecordPart, SourceContext } from '../format.js';
import { countryCode } from '../reading/country.js';
import { cell, listOf } from '../reading/csv-record.js';
import { webAddress } from '../reading/web-address.js';
import { folded, readNames, type Rows } from './cells.js';

export const KINDS: Readonly<Record<string, ProviderKind>> = {
  institution: 'HIGHER_EDUCATION_INSTITUTION',
  'higher education institution': 'HIGHER_EDUCATION_INSTITUTION',
  'alternative provider': 'ALTERNATIVE_PROVIDER',
  alternative: 'ALTERNATIVE_PROVIDER',
};

/** Fields of a provider's row by which others refer to it. */
export const REFERENCE_FIELDS = [
  'provider_id',
  'names',
  'identifiers',
  'kind',
  'country',
  'city',
  'website',
] as const;

/** Key of the shared part that stands for a row of the file of providers. */
export function providerKey(id: string): string {
  return `provider/${id}`;
}

/** The register's own number as an identifier: unique within the source alone. */
export function ownIdentifier(id: string, source: SourceContext): Identifier {
  return { scheme: `local-${source.slug}`, value: id };
}

export interface Providers {
  readonly shared: ReadonlyMap<string, RecordPart>;
  readonly source: SourceContext;
  readonly separator: string;
}

/** A provider by its id: with name and identifiers where the file of providers has it. */
export function referenceById(
  id: string,
  providers: Providers,
): { reference: ProviderReference; known: boolean } {
  const body = providers.shared.get(providerKey(id))?.body;
  const own = ownIdentifier(id, providers.source);
  if (body === undefined) return { reference: bare([own]), known: false };
  return {
    reference: {
      ...statedIn(body, providers.separator),
      identifiers: [own, ...identifiersIn(body, providers.separator)],
    },
    known: true,
  };
}

/** What a row's columns provider_id, provider_identifiers and provider_name say together; null where all are empty. */
export function referenceOf(row: RecordPart, rows: Rows, providers: Providers): ProviderReference | null {
  const id = cell(row, 'provider_id');
  const names = readNames(cell(row, 'provider_name'), providers.separator);
  const identifiers = listOf(cell(row, 'provider_identifiers'), providers.separator).flatMap((entry) => {
    const identifier = parseIdentifier(entry);
    if (identifier) return [identifier];
    const text = `“${entry}” is no identifier; write SCHEME:VALUE, e.g. ror:03prydq77`;
    rows.issueIn(row, 'WARNING', 'invalid-identifier', 'provider_identifiers', text, entry);
    return [];
  });
  if (id === null) return names.length + identifiers.length === 0 ? null : { ...bare(identifiers), names };
  const { reference, known } = referenceById(id, providers);
  if (!known) {
    rows.issueIn(
      row,
      'WARNING',
      'unknown-provider',
      'provider_id',
      `“${id}” is no provider of the file of providers`,
    );
  }
  const further = identifiers.filter(
    (one) => !reference.identifiers.some((own) => own.scheme === one.scheme && own.value === one.value),
  );
  return {
    ...reference,
    names: reference.names.length > 0 ? reference.names : names,
    identifiers: [...reference.identifiers, ...further],
  };
}

/** A provider that is known by identifiers alone. */
export function bare(identifiers: readonly Identifier[]): ProviderReference {
  return { names: [], identifiers, country: null, city: null, website: null, kind: null };
}

/** What is wrong in a provider's row is reported with the provider, not with everything that refers to it. */
function statedIn(body: JsonObject, separator: string): ProviderReference {
  const kind = cell({ body }, 'kind');
  return {
    names: readNames(cell({ body }, 'names'), separator),
    identifiers: [],
    country: countryCode(cell({ body }, 'country') ?? ''),
    city: cell({ body }, 'city'),
    website: webAddress(cell({ body }, 'website') ?? ''),
    kind: Object.entries(KINDS).find(([word]) => kind !== null && folded(word) === folded(kind))?.[1] ?? null,
  };
}

function identifiersIn(body: JsonObject, separator: string): readonly Identifier[] {
  return listOf(cell({ body }, 'identifiers'), separator).flatMap((entry) => parseIdentifier(entry) ?? []);
}
