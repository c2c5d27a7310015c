import {
  formatIdentifier,
  type Identifier,
  providerQuality,
  type QualityAnswer,
  type QualityQuestion,
} from '#domain';
import { identifierIn, isUuid } from './provider-store.js';
import { loadQualityFacts, type ProviderFacts } from './quality-facts.js';
import type { Sql } from './sql.js';

/** Why no one provider is meant; the sentence is for whoever asked, whichever door they came through. */
export interface ProviderFault {
  readonly code: 'BAD_USER_INPUT' | 'NOT_FOUND' | 'AMBIGUOUS_IDENTIFIER';
  readonly message: string;
  /** our ids of those that bear an ambiguous identifier */
  readonly candidates: readonly string[];
}

/** What was asked for, with the provider that is meant, or why there is none. */
export type AskedProvider =
  | { readonly asked: string; readonly facts: ProviderFacts; readonly fault: null }
  | { readonly asked: string; readonly facts: null; readonly fault: ProviderFault };

/**
 * The providers that are asked for, by our id or by SCHEME:VALUE, with all that answers about them rest on. In the
 * order of asking; one that cannot be found does not stop the others. As many statements for a thousand as for one.
 */
export async function askProviders(sql: Sql, asked: readonly string[]): Promise<readonly AskedProvider[]> {
  const bearers = await bearersOf(
    sql,
    asked.flatMap((one) => (isUuid(one) ? [] : (identifierIn(one) ?? []))),
  );
  const meant = asked.map((one) => meaningOf(one, bearers));
  const ids = [...new Set(meant.flatMap((one) => (typeof one === 'string' ? [one] : [])))];
  const held = await loadQualityFacts(sql, ids);
  return asked.map((one, index): AskedProvider => {
    const found = meant[index] ?? notFound(one);
    if (typeof found !== 'string') return { asked: one, facts: null, fault: found };
    const facts = held.get(found);
    return facts ? { asked: one, facts, fault: null } : { asked: one, facts: null, fault: notFound(one) };
  });
}

/** What was asked for with its answer, or why there is none. */
export type AskedQuality =
  | (Extract<AskedProvider, { fault: null }> & { readonly answer: QualityAnswer })
  | (Extract<AskedProvider, { facts: null }> & { readonly answer: null });

/** The rule behind every door: each provider that is asked for, with the answer of the domain function. */
export async function askQuality(
  sql: Sql,
  asked: readonly string[],
  question: QualityQuestion,
): Promise<readonly AskedQuality[]> {
  const providers = await askProviders(sql, asked);
  return providers.map((one) =>
    one.facts ? { ...one, answer: providerQuality(one.facts, question) } : { ...one, answer: null },
  );
}

/** Our id of what is asked for; external identifiers are not unique, so that several may bear one. */
function meaningOf(asked: string, bearers: ReadonlyMap<string, readonly string[]>): string | ProviderFault {
  if (isUuid(asked)) return asked.toLowerCase();
  const identifier = identifierIn(asked);
  if (!identifier)
    return {
      code: 'BAD_USER_INPUT',
      message: `"${asked}" is neither an id of ours nor SCHEME:VALUE, as in deqar:DEQARINST0034.`,
      candidates: [],
    };
  const name = formatIdentifier(identifier);
  const [first, ...others] = bearers.get(name) ?? [];
  if (first === undefined) return notFound(asked);
  if (others.length === 0) return first;
  const candidates = [first, ...others];
  return {
    code: 'AMBIGUOUS_IDENTIFIER',
    message: `${name} is borne by ${candidates.length} providers: ask by one of their ids, ${candidates.join(', ')}.`,
    candidates,
  };
}

function notFound(asked: string): ProviderFault {
  return {
    code: 'NOT_FOUND',
    message: `No provider bears ${asked}. That says nothing of its quality: we do not know it.`,
    candidates: [],
  };
}

/** Ids of all that bear these identifiers, by SCHEME:VALUE. */
async function bearersOf(
  sql: Sql,
  identifiers: readonly Identifier[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql.query<Identifier & { ids: string[] }>(
    `SELECT scheme, value, array_agg(provider_id::text ORDER BY provider_id) AS ids
     FROM provider_identifier WHERE (scheme, value) IN (SELECT * FROM unnest($1::text[], $2::text[]))
     GROUP BY scheme, value`,
    [identifiers.map((one) => one.scheme), identifiers.map((one) => one.value)],
  );
  return new Map(rows.map(({ ids, ...identifier }) => [formatIdentifier(identifier), ids]));
}
