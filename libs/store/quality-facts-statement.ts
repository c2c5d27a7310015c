import { passesTo, RELATION_TYPES } from '#domain';
import { heldRows, horizon } from './held-rows.js';

/**
 * What of a decision the rules ask, as columns: they are read several times as fast as a statement whole, most of which
 * says whom it is about. What is seldom there is NULL where it says nothing.
 */
const DECISION = {
  id: 'held.id',
  source: 'source.slug',
  recordKey: 'held.record_key',
  agencyId: 'held.agency_id',
  contributingAgencyIds: `nullif(held.contributing_agency_ids, '{}')`,
  delistedOn: 'held.delisted_on',
  providerIds: 'about.providers',
  agency: `nullif(held.statement->'agency', 'null')`,
  level: `held.statement->>'level'`,
  activity: `held.statement->>'activity'`,
  scheme: `held.statement->>'scheme'`,
  mandate: `held.statement->>'mandate'`,
  outcome: `held.statement->>'outcome'`,
  validFrom: `held.statement->>'validFrom'`,
  validTo: `held.statement->>'validTo'`,
  scope: `nullif(held.statement->'scope', '{"fields": [], "eqfLevels": []}')`,
  programmes: `nullif(held.statement->'programmes', '[]')`,
  reportUrl: `held.statement->>'reportUrl'`,
  flaggedHigh: `nullif((held.statement->>'flaggedHigh')::boolean, false)`,
  withdrawnOn: `held.statement->>'withdrawnOn'`,
  annulled: `nullif((held.statement->>'annulled')::boolean, false)`,
} as const;

/**
 * All that answers about some providers rest on, in one statement: it sees one state of the store, without a
 * transaction or a lock, and costs one round trip. A row for each decision, and one with `rest`, which holds all else.
 *
 * $1: provider ids; with `knownOn`, $2: the time.
 */
export function qualityFactsStatement(knownOn: boolean): string {
  const of = (table: string, now: string, then: string): string => heldRows(table, { now, then }, knownOn);
  return `
    WITH ${knownOn ? `${horizon('$2')},` : ''}
    relation AS MATERIALIZED (
      SELECT held.* FROM ${of(
        'provider_relation',
        '(held.provider_id = ANY($1::uuid[]) OR held.other_id = ANY($1::uuid[]))',
        'kept.provider_ids && $1::uuid[]',
      )} AS held
      WHERE held.other_id IS NOT NULL AND (held.provider_id = ANY($1::uuid[]) AND held.type IN (${passingTo('STATING')})
        OR held.other_id = ANY($1::uuid[]) AND held.type IN (${passingTo('OTHER')}))
    ),
    circle AS MATERIALIZED (
      SELECT array_agg(id) AS ids FROM (
        SELECT unnest($1::uuid[]) AS id UNION SELECT provider_id FROM relation UNION SELECT other_id FROM relation
      ) AS member
    ),
    concerned AS MATERIALIZED (
      SELECT coalesce(array_agg(DISTINCT link.decision_id), '{}') AS ids FROM ${of(
        'decision_provider',
        'held.provider_id = ANY((SELECT ids FROM circle)::uuid[])',
        'kept.provider_ids && (SELECT ids FROM circle)',
      )} AS link
    ),
    about AS (
      SELECT link.decision_id, string_agg(link.provider_id::text, ' ') AS providers FROM ${of(
        'decision_provider',
        'held.decision_id = ANY((SELECT ids FROM concerned)::uuid[])',
        'kept.entity_id = ANY((SELECT ids FROM concerned)::uuid[])',
      )} AS link GROUP BY link.decision_id
    ),
    decision AS MATERIALIZED (
      SELECT ${Object.entries(DECISION)
        .map(([name, value]) => `${value} AS "${name}"`)
        .join(', ')}
      FROM ${of(
        'quality_decision',
        'held.id = ANY((SELECT ids FROM concerned)::uuid[])',
        'kept.entity_id = ANY((SELECT ids FROM concerned)::uuid[])',
      )} AS held JOIN source ON source.id = held.source_id JOIN about ON about.decision_id = held.id
    ),
    named AS MATERIALIZED (
      SELECT coalesce(array_agg(DISTINCT one), '{}') AS ids
      FROM (SELECT DISTINCT "agencyId", "contributingAgencyIds" FROM decision) AS agencies,
        unnest("agencyId" || "contributingAgencyIds") AS one
    )
    SELECT decision.*, NULL::json AS rest FROM decision
    UNION ALL SELECT ${Object.keys(DECISION)
      .map(() => 'NULL')
      .join(', ')}, json_build_object(
      'latest', (SELECT max(recorded_at) FROM publication),
      'relations', (SELECT json_agg(json_build_object('type', relation.type, 'providerId', relation.provider_id,
          'otherId', relation.other_id, 'from', relation.valid_from, 'to', relation.valid_to, 'source', source.slug)
          ORDER BY relation.provider_id, relation.source_id, relation.n)
        FROM relation JOIN source ON source.id = relation.source_id),
      'providers', (SELECT json_agg(json_build_object('id', held.id, 'name', held.name, 'country', held.country,
          'statements', CASE WHEN held.id = ANY($1::uuid[]) THEN held.statements END))
        FROM ${of(
          'provider',
          'held.id = ANY((SELECT ids FROM circle)::uuid[])',
          'kept.provider_ids && (SELECT ids FROM circle)',
        )} AS held),
      'entries', (SELECT json_agg(json_build_object('id', held.id, 'source', source.slug, 'recordKey', held.record_key,
          'providerId', held.provider_id, 'statement', held.statement, 'delistedOn', held.delisted_on) ORDER BY held.id)
        FROM ${of(
          'register_entry',
          'held.provider_id = ANY($1::uuid[])',
          'kept.provider_ids && $1::uuid[]',
        )} AS held JOIN source ON source.id = held.source_id),
      'agencies', (SELECT json_agg(json_build_object('id', held.id, 'name', held.name, 'acronym', held.acronym,
          'country', held.country, 'statements', held.statements))
        FROM ${of(
          'agency',
          'held.id = ANY((SELECT ids FROM named)::uuid[])',
          'kept.entity_id = ANY((SELECT ids FROM named)::uuid[])',
        )} AS held),
      'sources', (SELECT json_agg(json_build_object('slug', held.slug, 'title', held.title, 'role', held.role,
          'kind', held.kind, 'country', held.country, 'rank', held.id, 'promise', held.promise,
          'lastCompleteAt', held.last_complete_at) ORDER BY held.id)
        FROM ${of('source', 'true', 'true')} AS held WHERE held.enabled OR held.last_complete_at IS NOT NULL))`;
}

function passingTo(end: 'STATING' | 'OTHER'): string {
  return RELATION_TYPES.filter((type) => passesTo(type) === end)
    .map((type) => `'${type}'`)
    .join(', ');
}
