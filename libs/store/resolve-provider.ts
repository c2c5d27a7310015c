import {
  checkIdentifier,
  fold,
  formatIdentifier,
  type Identifier,
  parseIdentifier,
  unsoundIdentifier,
} from '#domain';
import { isUuid, providersByIdentifiers } from './provider-store.js';
import type { Sql } from './sql.js';

/** A provider that may have been meant. */
export interface NearProvider {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** the identifier that is like the one asked for; null: its name is */
  readonly identifier: string | null;
}

/** What a text that is to name a provider means. */
export type ResolvedProvider =
  | { readonly kind: 'found'; readonly id: string }
  /** asked by the id of one that was joined into another: `id` is that other */
  | { readonly kind: 'joined'; readonly id: string; readonly asked: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[]; readonly reason: string }
  /** an identifier that its scheme forbids, as a wrong check digit makes it */
  | { readonly kind: 'invalid'; readonly reason: string }
  /** neither an id of ours nor SCHEME:VALUE */
  | { readonly kind: 'unreadable'; readonly near: readonly NearProvider[]; readonly reason: string }
  | { readonly kind: 'unknown'; readonly near: readonly NearProvider[]; readonly reason: string };

/** Near matches named at most. */
const NEAR = 5;
/** They are looked for one by one: a list of a thousand that nobody bears names them for its first only. */
const NEAR_FOR = 20;

/**
 * The providers that are asked for, by our id or by SCHEME:VALUE, in the order of asking: one rule for every door.
 * External identifiers are not unique, and our own id of a provider that was joined into another resolves for ever
 * (identity.md). `reason` is a sentence for whoever asked. As many statements for a thousand as for one.
 */
export async function resolveProviders(
  sql: Sql,
  asked: readonly string[],
): Promise<readonly ResolvedProvider[]> {
  const texts = asked.map(readable);
  const identifiers = texts.flatMap((text) => soundIdentifier(text) ?? []);
  const [live, bearers] = await Promise.all([
    liveProviderIds(sql, texts),
    providersByIdentifiers(sql, identifiers),
  ]);
  const resolved = texts.map((text) => meaningOf(text, live, bearers));
  const lost = texts.filter((_, n) => resolved[n]?.kind === 'unknown' || resolved[n]?.kind === 'unreadable');
  if (lost.length === 0) return resolved;
  const near = await nearProviders(sql, [...new Set(lost)].slice(0, NEAR_FOR));
  return resolved.map((one, n) => {
    const found = near.get(texts[n] ?? '') ?? [];
    return 'near' in one ? { ...one, near: found, reason: withNear(one.reason, found) } : one;
  });
}

/** PostgreSQL holds no NUL, so that a text with one is nobody's name or identifier. */
const readable = (asked: string): string => asked.replaceAll('\u0000', '\ufffd').trim();

function soundIdentifier(text: string): Identifier | null {
  const identifier = isUuid(text) ? null : parseIdentifier(text);
  return identifier && checkIdentifier(identifier) === null ? identifier : null;
}

function meaningOf(
  text: string,
  live: ReadonlyMap<string, string>,
  bearers: ReadonlyMap<string, readonly string[]>,
): ResolvedProvider {
  if (isUuid(text)) {
    const asked = text.toLowerCase();
    const id = live.get(asked);
    if (id === undefined) return { kind: 'unknown', near: [], reason: unknown(asked) };
    return id === asked ? { kind: 'found', id } : { kind: 'joined', id, asked };
  }
  const identifier = parseIdentifier(text);
  if (!identifier) {
    const reason = `"${shown(text)}" is neither an id of ours nor SCHEME:VALUE, as in deqar:DEQARINST0034.`;
    return { kind: 'unreadable', near: [], reason };
  }
  const wrong = checkIdentifier(identifier);
  if (wrong !== null) return { kind: 'invalid', reason: unsoundIdentifier(identifier, wrong) };
  const name = formatIdentifier(identifier);
  const [first, ...others] = bearers.get(name) ?? [];
  if (first === undefined) return { kind: 'unknown', near: [], reason: unknown(name) };
  if (others.length === 0) return { kind: 'found', id: first };
  const candidates = [first, ...others];
  const reason = `${name} is borne by ${candidates.length} providers: ask by one of their ids (${candidates.join(', ')}).`;
  return { kind: 'ambiguous', candidates, reason };
}

/** Ids of ours as they are live today: those of joined providers replaced by what they were joined into. */
export async function liveProviderIds(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<{ asked: string; id: string }>(
    `WITH RECURSIVE step AS (
       SELECT id AS asked, id, joined_into FROM provider WHERE id = ANY($1::uuid[])
       UNION ALL
       SELECT step.asked, next.id, next.joined_into FROM step JOIN provider AS next ON next.id = step.joined_into
     )
     SELECT asked, id FROM step WHERE joined_into IS NULL`,
    [ids.filter(isUuid)],
  );
  return new Map(rows.map((row) => [row.asked, row.id]));
}

const unknown = (asked: string): string =>
  `No provider bears ${shown(asked)}. That says nothing of its quality: we do not know it.`;

const shown = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

function withNear(reason: string, near: readonly NearProvider[]): string {
  if (near.length === 0) return reason;
  const names = near.map(({ id, name, identifier }) => `${name} (${identifier ?? id})`);
  return `${reason} Was one of these meant? ${names.join('; ')}.`;
}

/** Providers with a like identifier of the same scheme, or with a like name, by the text asked for. */
async function nearProviders(
  sql: Sql,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly NearProvider[]>> {
  const wanted = texts.map((text) => {
    const identifier = parseIdentifier(text);
    return {
      text,
      scheme: identifier?.scheme ?? null,
      value: identifier?.value.slice(0, 200) ?? null,
      folded: identifier || isUuid(text) ? null : fold(text.slice(0, 200)),
    };
  });
  const rows = await sql.query<NearProvider & { text: string }>(
    `SELECT wanted.text, near.* FROM jsonb_to_recordset($1::jsonb) AS wanted (text text, scheme text, value text, folded text)
     CROSS JOIN LATERAL (
       SELECT provider.id, provider.name, provider.country, alike.identifier
       FROM (
         SELECT provider_id, scheme || ':' || provider_identifier.value AS identifier,
           similarity(provider_identifier.value, wanted.value) AS likeness
         FROM provider_identifier
         WHERE provider_identifier.scheme = wanted.scheme AND provider_identifier.value % wanted.value
         UNION ALL
         SELECT provider_id, NULL, max(similarity(provider_name.folded, wanted.folded))
         FROM provider_name WHERE provider_name.folded % wanted.folded GROUP BY provider_id
       ) AS alike JOIN provider ON provider.id = alike.provider_id
       ORDER BY alike.likeness DESC, alike.identifier, provider.name, provider.id LIMIT ${NEAR}
     ) AS near`,
    [JSON.stringify(wanted)],
  );
  const found = new Map<string, NearProvider[]>();
  for (const { text, ...near } of rows) found.set(text, [...(found.get(text) ?? []), near]);
  return found;
}
