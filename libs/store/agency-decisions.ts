import type { DecisionDraft, QualityDecision } from '#domain';
import { type HeldAgencyView, loadAgencies } from './agency-store.js';
import type { HeldDecision } from './quality-facts.js';
import type { Sql } from './sql.js';

/** An agency's decisions in numbers; those that were annulled are counted apart, as they never count. */
export interface AgencyCounts {
  readonly decisions: number;
  readonly annulled: number;
  /** about which decisions that were not annulled were made */
  readonly providers: number;
}

export async function countAgencyDecisions(
  sql: Sql,
  agencies: readonly string[],
): Promise<ReadonlyMap<string, AgencyCounts>> {
  const rows = await sql.query<AgencyCounts & { agency: string }>(
    `WITH decision AS (
       SELECT id, agency_id, coalesce((statement->>'annulled')::boolean, false) AS annulled FROM quality_decision WHERE agency_id = ANY($1)
     ), reached AS (
       SELECT agency_id, count(DISTINCT provider_id)::int AS providers
       FROM decision JOIN decision_provider ON decision_id = decision.id WHERE NOT annulled GROUP BY agency_id
     )
     SELECT agency_id AS agency, count(*) FILTER (WHERE NOT annulled)::int AS decisions,
       count(*) FILTER (WHERE annulled)::int AS annulled, coalesce(min(providers), 0) AS providers
     FROM decision LEFT JOIN reached USING (agency_id) GROUP BY agency_id`,
    [agencies],
  );
  return new Map(rows.map(({ agency, ...counts }) => [agency, counts]));
}

/** Where the decisions of an agency go on: the start of the last one shown, or an empty text, and its id. */
export interface DecisionPosition {
  readonly name: string;
  readonly id: string;
}

/** An agency's decisions, newest start first, those without a start last; annulled and delisted ones included. */
export async function agencyDecisions(
  sql: Sql,
  agency: HeldAgencyView,
  page: { readonly first: number; readonly after: DecisionPosition | null },
): Promise<HeldDecision[]> {
  const rows = await sql.query<Omit<QualityDecision, keyof DecisionDraft> & { statement: DecisionDraft }>(
    `SELECT decision.id, source.slug AS source, decision.record_key AS "recordKey", decision.agency_id AS "agencyId",
       decision.contributing_agency_ids AS "contributingAgencyIds",
       decision.statement, decision.delisted_on AS "delistedOn",
       ARRAY(SELECT provider_id FROM decision_provider WHERE decision_id = decision.id) AS "providerIds"
     FROM quality_decision AS decision JOIN source ON source.id = decision.source_id
     WHERE agency_id = $1 AND ($2::text IS NULL OR (coalesce(statement->>'validFrom', ''), decision.id) < ($2, $3::uuid))
     ORDER BY coalesce(statement->>'validFrom', '') DESC, decision.id DESC LIMIT $4`,
    [agency.id, page.after?.name ?? null, page.after?.id ?? null, page.first],
  );
  const contributors = await loadAgencies(
    sql,
    rows.flatMap((row) => row.contributingAgencyIds),
  );
  return rows.map(({ statement, ...row }) => ({
    ...statement,
    ...row,
    heldAgency: agency,
    heldContributors: row.contributingAgencyIds.flatMap((id) => contributors.get(id) ?? []),
  }));
}
