import type { Instant, ProviderDraft, Statement } from '#domain';
import { type ChangedField, changedFields, type Fields } from './changed-fields.js';
import type { Sql } from './sql.js';

export type HistoryKind = 'PROVIDER' | 'DECISION' | 'REGISTER_ENTRY' | 'RELATION';
export type HistoryChange = 'CREATED' | 'CHANGED' | 'WITHDRAWN';

/** One thing that Trellis was told of a provider, and when. */
export interface HistoryEntry {
  /** of the publication, and the place within it: a key for paging that never changes */
  readonly place: readonly [seq: number, n: number];
  readonly recordedAt: Instant;
  readonly source: string;
  readonly kind: HistoryKind;
  readonly change: HistoryChange;
  /** key of the record, or of a relation the name of the other end */
  readonly subject: string;
  /** the report, or the page of the entry, as it was stated then; null where the source states none */
  readonly url: string | null;
  readonly fields: readonly ChangedField[];
}

interface Side {
  readonly seq: string;
  readonly recordedAt: Date;
  readonly side: 'before' | 'after';
  readonly entity:
    'provider' | 'provider_relation' | 'quality_decision' | 'decision_provider' | 'register_entry';
  readonly body: Fields;
}

const HELD: readonly (readonly [table: string, condition: string])[] = [
  ['provider', 'held.id = $1'],
  ['provider_relation', '(held.provider_id = $1 OR held.other_id = $1)'],
  ['decision_provider', 'held.provider_id = $1'],
  ['register_entry', 'held.provider_id = $1'],
  ['quality_decision', 'held.id IN (SELECT id FROM linked)'],
];

const KEPT = `FROM version AS kept
  WHERE (kept.provider_ids && ARRAY[$1::uuid] AND kept.entity <> 'quality_decision')
    OR (kept.entity = 'quality_decision' AND kept.entity_id IN (SELECT id FROM linked))`;

/** What every publication wrote and replaced of what concerns a provider, or has concerned it. */
const SIDES = `
  WITH linked AS MATERIALIZED (
    SELECT decision_id AS id FROM decision_provider WHERE provider_id = $1
    UNION SELECT entity_id FROM version WHERE entity = 'decision_provider' AND provider_ids && ARRAY[$1::uuid]
  ), side AS (
    ${HELD.map(
      ([table, condition]) => `SELECT held.publication, 'after' AS side, '${table}' AS entity,
        facts_of('${table}', to_jsonb(held)) AS body FROM ${table} AS held WHERE ${condition} UNION ALL`,
    ).join('\n')}
    SELECT kept.publication, 'after', kept.entity, kept.body ${KEPT}
    UNION ALL SELECT kept.replaced_by, 'before', kept.entity, kept.body ${KEPT}
  )
  SELECT publication.seq, publication.recorded_at AS "recordedAt", side.side, side.entity, side.body
  FROM side JOIN publication ON publication.id = side.publication
  ORDER BY publication.seq, side.entity, side.body::text`;

/** All that Trellis was told of a provider, newest first: what changed, when, from which source. */
export async function providerHistory(sql: Sql, provider: string): Promise<HistoryEntry[]> {
  const [sides, slugs] = await Promise.all([
    sql.query<Side>(SIDES, [provider]),
    sql.query<{ id: number; slug: string }>('SELECT id, slug FROM source'),
  ]);
  const slugOf = new Map(slugs.map(({ id, slug }) => [id, slug]));
  const about = new Set<string>();
  const decisions = new Map<string, Fields>();
  const history: HistoryEntry[] = [];
  for (const group of bySeq(sides)) {
    const found = pair(group);
    const wasAbout = new Set(about);
    for (const { before, after } of found.filter((one) => one.entity === 'decision_provider')) {
      const id = text((after ?? before)?.['decision_id']);
      if (after) about.add(id);
      else about.delete(id);
    }
    const told = found.flatMap((one) => {
      if (one.entity !== 'quality_decision')
        return one.entity === 'decision_provider' ? [] : say(one, slugOf);
      const id = text((one.after ?? one.before)?.['id']);
      decisions.set(id, one.after ?? {});
      // what changed of a decision while it was about others is no part of this provider's history
      return wasAbout.has(id) && about.has(id) ? say(one, slugOf) : [];
    });
    const moved = [...new Set([...wasAbout, ...about])]
      .filter((id) => wasAbout.has(id) !== about.has(id))
      .sort();
    for (const id of moved) {
      const body = decisions.get(id) ?? null;
      const [before, after] = about.has(id) ? [null, body] : [body, null];
      told.push(...say({ entity: 'quality_decision', before, after }, slugOf));
    }
    const [first] = group;
    if (!first) continue;
    history.push(
      ...told.map((entry, n) => ({
        ...entry,
        place: [Number(first.seq), n] as const,
        recordedAt: first.recordedAt.toISOString(),
      })),
    );
  }
  return history.reverse();
}

interface Pair {
  readonly entity: Side['entity'];
  readonly before: Fields | null;
  readonly after: Fields | null;
}
type Told = Omit<HistoryEntry, 'place' | 'recordedAt'>;

function bySeq(sides: readonly Side[]): Side[][] {
  const groups = new Map<string, Side[]>();
  for (const side of sides) groups.set(side.seq, [...(groups.get(side.seq) ?? []), side]);
  return [...groups.values()];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What names a row across its versions. */
const KEY: Readonly<Record<Side['entity'], readonly string[]>> = {
  provider: ['id'],
  // the place among a source's relations changes when one before it goes
  provider_relation: ['provider_id', 'source_id', 'type', 'other_name'],
  quality_decision: ['id'],
  decision_provider: ['decision_id', 'provider_id'],
  register_entry: ['id'],
};

function pair(group: readonly Side[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { entity, side, body } of group) {
    const key = [entity, ...KEY[entity].map((name) => text(body[name]))].join(' ');
    const known = pairs.get(key) ?? { entity, before: null, after: null };
    pairs.set(key, { ...known, [side]: body });
  }
  return [...pairs.values()];
}

function say({ entity, before, after }: Pair, slugOf: ReadonlyMap<number, string>): Told[] {
  const body = after ?? before;
  if (!body) return [];
  const source = slugOf.get(Number(body['source_id'])) ?? '';
  switch (entity) {
    case 'provider':
      return sayStatements(statementsOf(before), statementsOf(after));
    case 'provider_relation':
      return tell('RELATION', source, text(body['other_name']), relation(before), relation(after));
    case 'quality_decision':
      return tell('DECISION', source, text(body['record_key']), statement(before), statement(after));
    case 'register_entry':
      return tell('REGISTER_ENTRY', source, text(body['record_key']), statement(before), statement(after));
    case 'decision_provider':
      return [];
  }
}

const statementsOf = (body: Fields | null) =>
  (body?.['statements'] ?? []) as readonly Statement<ProviderDraft>[];

function sayStatements(
  before: readonly Statement<ProviderDraft>[],
  after: readonly Statement<ProviderDraft>[],
): Told[] {
  const names = new Map([...before, ...after].map((one) => [`${one.source} ${one.key}`, one]));
  const fields = (all: readonly Statement<ProviderDraft>[], { source, key }: Statement<ProviderDraft>) => {
    const one = all.find((held) => held.source === source && held.key === key);
    // relations have entries of their own
    return one ? { ...one.draft, type: null, relations: null, delistedOn: one.withdrawnOn ?? null } : null;
  };
  return [...names.values()].flatMap((one) =>
    tell('PROVIDER', one.source, one.key, fields(before, one), fields(after, one)),
  );
}

function statement(body: Fields | null): Fields | null {
  if (!body) return null;
  return { ...(body['statement'] as Fields), type: null, delistedOn: body['delisted_on'] };
}

function relation(body: Fields | null): Fields | null {
  return (
    body && { type: body['type'], otherId: body['other_id'], from: body['valid_from'], to: body['valid_to'] }
  );
}

function tell(
  kind: HistoryKind,
  source: string,
  subject: string,
  before: Fields | null,
  after: Fields | null,
): Told[] {
  const fields = changedFields(before, after);
  const stated = after ?? before ?? {};
  const url = stated['reportUrl'] ?? stated['url'];
  if (before && after && fields.length === 0) return [];
  const gone = after === null || fields.some((one) => one.field === 'delistedOn' && one.after !== null);
  const change = before === null ? 'CREATED' : gone ? 'WITHDRAWN' : 'CHANGED';
  return [{ kind, source, subject, change, fields, url: typeof url === 'string' ? url : null }];
}
