import type { Instant, QualityStatus } from '#domain';
import type { Sql } from './sql.js';

/** That one publication changed facts about a provider, its stored status, or both. */
export interface ProviderChange {
  readonly place: ChangePlace;
  readonly recordedAt: Instant;
  /** our id */
  readonly provider: string;
  readonly name: string;
  /** which of its facts changed, `source` null for its own description; none where the calendar alone changed its status */
  readonly facts: readonly { readonly kind: string; readonly source: string | null }[];
  /** null: the stored status did not change */
  readonly status: { readonly before: QualityStatus; readonly after: QualityStatus } | null;
}

/** After which publication, and which of its providers, to go on. */
export interface ChangePlace {
  readonly seq: string;
  readonly provider: string;
}

/** A place after every provider of its publication: what has been read to its end. */
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Publications looked through at once; a harvest of a catalogue has many that change no provider. */
const WINDOW = 200;

/**
 * What changed after a place, in the order of the commits. Numbers are given under a lock that is held until the commit
 * can be seen, so that nothing appears before a place that has been given out (ADR 0005).
 * @returns at most `limit` changes, and the place to go on from
 */
export async function changesAfter(
  sql: Sql,
  after: ChangePlace,
  limit: number,
): Promise<{ changes: ProviderChange[]; next: ChangePlace }> {
  for (let from = after; ;) {
    const [row] = await sql.query<Row>(STATEMENT, [from.seq, from.provider, limit, WINDOW]);
    const found = row?.changes ?? [];
    const changes = found.map(({ seq, recordedAt, status, ...rest }): ProviderChange => ({
      ...rest,
      place: { seq: String(seq), provider: rest.provider },
      recordedAt: new Date(recordedAt).toISOString(),
      status: status && status.before !== status.after ? status : null,
    }));
    const lastChange = changes.at(-1);
    if (lastChange && changes.length === limit) return { changes, next: lastChange.place };
    if (row?.upTo === null || !row) return { changes, next: from };
    const next = { seq: row.upTo, provider: LAST };
    if (changes.length > 0 || row.publications < WINDOW) return { changes, next };
    from = next;
  }
}

interface Row {
  /** the last publication looked through; null: there is none after the place */
  readonly upTo: string | null;
  readonly publications: number;
  readonly changes:
    | readonly (Omit<ProviderChange, 'place' | 'recordedAt'> & {
        readonly seq: number;
        readonly recordedAt: string;
      })[]
    | null;
}

/** Rows that a publication of the window wrote (as they are, or as they were), and those that it replaced. */
function written(table: string, kind: string, provider: string): string {
  return `
    SELECT recent.id AS publication, ${provider} AS provider, '${kind}' AS kind,
      facts_of('${table}', to_jsonb(held)) - 'n' AS body, 'after' AS side
    FROM recent JOIN ${table} AS held ON held.publication = recent.id`;
}

const KINDS = `CASE kept.entity WHEN 'provider' THEN 'PROVIDER' WHEN 'provider_relation' THEN 'RELATION'
  WHEN 'register_entry' THEN 'REGISTER_ENTRY' ELSE 'DECISION' END`;

function kept(publication: 'publication' | 'replaced_by', side: 'before' | 'after'): string {
  return `
    SELECT recent.id, provider, ${KINDS}, kept.body - 'n', '${side}'
    FROM recent JOIN version AS kept ON kept.${publication} = recent.id CROSS JOIN LATERAL unnest(kept.provider_ids) AS provider
    UNION ALL
    SELECT recent.id, link.provider, 'DECISION', kept.body, '${side}'
    FROM recent JOIN version AS kept ON kept.${publication} = recent.id AND kept.entity = 'quality_decision'
    CROSS JOIN LATERAL (${concerned('kept.entity_id')}) AS link`;
}

/** Providers whom a decision was about once a publication was done. */
function concerned(decision: string): string {
  return `
    SELECT about.provider_id AS provider FROM decision_provider AS about
    JOIN publication AS made ON made.id = about.publication
    WHERE about.decision_id = ${decision} AND made.seq <= recent.seq
    UNION
    SELECT unnest(was.provider_ids) FROM version AS was
    JOIN publication AS made ON made.id = was.publication JOIN publication AS replaced ON replaced.id = was.replaced_by
    WHERE was.entity = 'decision_provider' AND was.entity_id = ${decision}
      AND made.seq <= recent.seq AND replaced.seq > recent.seq`;
}

const STATEMENT = `
  WITH recent AS MATERIALIZED (
    SELECT id, seq, recorded_at FROM publication
    -- the publication that the place lies in is looked through again, for the providers after it
    WHERE seq >= $1::bigint AND NOT (seq = $1::bigint AND $2::uuid = '${LAST}') ORDER BY seq LIMIT $4
  ), side AS (
    ${written('provider', 'PROVIDER', 'held.id')} UNION ALL
    ${written('register_entry', 'REGISTER_ENTRY', 'held.provider_id')} UNION ALL
    ${written('provider_relation', 'RELATION', 'held.provider_id')} UNION ALL
    ${written('provider_relation', 'RELATION', 'held.other_id')} UNION ALL
    ${written('decision_provider', 'DECISION', 'held.provider_id')} UNION ALL
    SELECT recent.id, link.provider, 'DECISION', facts_of('quality_decision', to_jsonb(held)), 'after'
    FROM recent JOIN quality_decision AS held ON held.publication = recent.id
    CROSS JOIN LATERAL (${concerned('held.id')}) AS link UNION ALL
    ${kept('publication', 'after')} UNION ALL
    ${kept('replaced_by', 'before')}
  ), changed AS (
    -- what was replaced by the same is no change
    SELECT publication, provider, kind, body FROM side WHERE provider IS NOT NULL
    GROUP BY publication, provider, kind, body HAVING count(DISTINCT side) = 1
  ), fact AS (
    SELECT DISTINCT changed.publication, changed.provider, changed.kind, source.slug AS source
    FROM changed
    -- whom a decision is about is said by the source of the decision
    LEFT JOIN quality_decision AS moved ON moved.id = (changed.body ->> 'decision_id')::uuid
    LEFT JOIN source ON source.id = coalesce((changed.body ->> 'source_id')::integer, moved.source_id)
  ), item AS (
    SELECT publication, provider FROM fact
    UNION SELECT publication, provider_id FROM provider_status_change JOIN recent ON recent.id = publication
      WHERE status_before <> status_after
  ), page AS (
    SELECT recent.seq, recent.recorded_at, item.publication, item.provider
    FROM item JOIN recent ON recent.id = item.publication
    WHERE (recent.seq, item.provider) > ($1::bigint, $2::uuid)
    ORDER BY recent.seq, item.provider LIMIT $3
  )
  SELECT (SELECT max(seq) FROM recent) AS "upTo", (SELECT count(*)::int FROM recent) AS publications,
    (SELECT json_agg(json_build_object('seq', page.seq, 'recordedAt', page.recorded_at, 'provider', page.provider,
        'name', provider.name,
        'facts', coalesce((SELECT json_agg(json_build_object('kind', fact.kind, 'source', fact.source)
            ORDER BY fact.kind, fact.source) FROM fact
          WHERE fact.publication = page.publication AND fact.provider = page.provider), '[]'),
        'status', (SELECT json_build_object('before', status_before, 'after', status_after) FROM provider_status_change AS logged
          WHERE logged.publication = page.publication AND logged.provider_id = page.provider))
      ORDER BY page.seq, page.provider)
    FROM page JOIN provider ON provider.id = page.provider) AS changes`;
