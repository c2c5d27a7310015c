import { heldRows, horizon } from './held-rows.js';

/**
 * All that answers about some providers rest on, in one statement: it sees one state of the store, without a
 * transaction or a lock, and costs one round trip.
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
      )} AS held WHERE held.other_id IS NOT NULL
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
    about AS MATERIALIZED (
      SELECT link.decision_id, json_agg(link.provider_id ORDER BY link.provider_id) AS providers FROM ${of(
        'decision_provider',
        'held.decision_id = ANY((SELECT ids FROM concerned)::uuid[])',
        'kept.entity_id = ANY((SELECT ids FROM concerned)::uuid[])',
      )} AS link GROUP BY link.decision_id
    ),
    decision AS MATERIALIZED (
      SELECT held.* FROM ${of(
        'quality_decision',
        'held.id = ANY((SELECT ids FROM concerned)::uuid[])',
        'kept.entity_id = ANY((SELECT ids FROM concerned)::uuid[])',
      )} AS held
    ),
    named AS MATERIALIZED (
      SELECT coalesce(array_agg(DISTINCT one), '{}') AS ids
      FROM decision, unnest(agency_id || contributing_agency_ids) AS one
    )
    SELECT
      (SELECT max(recorded_at) FROM publication) AS latest,
      (SELECT json_agg(json_build_object('type', relation.type, 'providerId', relation.provider_id,
          'otherId', relation.other_id, 'from', relation.valid_from, 'to', relation.valid_to, 'source', source.slug)
          ORDER BY relation.provider_id, relation.source_id, relation.n)
        FROM relation JOIN source ON source.id = relation.source_id) AS relations,
      (SELECT json_agg(json_build_object('id', held.id, 'name', held.name, 'country', held.country,
          'statements', held.statements))
        FROM ${of(
          'provider',
          'held.id = ANY((SELECT ids FROM circle)::uuid[])',
          'kept.provider_ids && (SELECT ids FROM circle)',
        )} AS held) AS providers,
      (SELECT json_agg(json_build_object('id', decision.id, 'source', source.slug, 'recordKey', decision.record_key,
          'agencyId', decision.agency_id,
          'contributingAgencyIds', coalesce(decision.contributing_agency_ids, '{}'), 'statement', decision.statement, 'delistedOn', decision.delisted_on,
          'providerIds', about.providers) ORDER BY decision.id)
        FROM decision JOIN source ON source.id = decision.source_id JOIN about ON about.decision_id = decision.id
      ) AS decisions,
      (SELECT json_agg(json_build_object('id', held.id, 'source', source.slug, 'recordKey', held.record_key,
          'providerId', held.provider_id, 'statement', held.statement, 'delistedOn', held.delisted_on) ORDER BY held.id)
        FROM ${of(
          'register_entry',
          'held.provider_id = ANY((SELECT ids FROM circle)::uuid[])',
          'kept.provider_ids && (SELECT ids FROM circle)',
        )} AS held JOIN source ON source.id = held.source_id) AS entries,
      (SELECT json_agg(json_build_object('id', held.id, 'name', held.name, 'acronym', held.acronym,
          'country', held.country, 'statements', held.statements))
        FROM ${of(
          'agency',
          'held.id = ANY((SELECT ids FROM named)::uuid[])',
          'kept.entity_id = ANY((SELECT ids FROM named)::uuid[])',
        )} AS held) AS agencies,
      (SELECT json_agg(json_build_object('slug', held.slug, 'title', held.title, 'role', held.role, 'kind', held.kind,
          'country', held.country, 'rank', held.id, 'promise', held.promise, 'lastCompleteAt', held.last_complete_at)
          ORDER BY held.id)
        FROM ${of('source', 'true', 'true')} AS held WHERE held.enabled OR held.last_complete_at IS NOT NULL) AS sources`;
}
