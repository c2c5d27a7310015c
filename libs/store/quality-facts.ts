import type {
  AgencyDraft,
  DecisionDraft,
  HeldRelation,
  NamedAgency,
  ProviderDraft,
  QualityDecision,
  QualityFacts,
  RegisterEntry,
  RegisterEntryDraft,
  ProviderView,
  RelationType,
  Statement,
} from '#domain';
import { mergeProvider } from '#domain';
import { sourceStandings } from './source-store.js';
import type { Sql } from './sql.js';

interface ProviderRow {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly statements: readonly Statement<ProviderDraft>[];
}

/** What answers about a provider rest on, with the provider itself as its sources describe it. */
export interface ProviderFacts extends QualityFacts {
  readonly agencies: ReadonlyMap<string, NamedAgency>;
  readonly view: ProviderView;
  readonly statements: readonly Statement<ProviderDraft>[];
}

/**
 * All that the answers about these providers may rest on, by provider id. A fixed number of statements, whatever
 * their number. An id that is not held has no entry.
 */
export async function loadQualityFacts(
  sql: Sql,
  providerIds: readonly string[],
): Promise<ReadonlyMap<string, ProviderFacts>> {
  const relations = await loadRelations(sql, providerIds);
  const everyone = [
    ...new Set([...providerIds, ...relations.flatMap((relation) => [relation.providerId, relation.otherId])]),
  ];
  const [providers, decisions, entries, sources] = await Promise.all([
    sql.query<ProviderRow>('SELECT id, name, country, statements FROM provider WHERE id = ANY($1)', [
      everyone,
    ]),
    loadDecisions(sql, everyone),
    loadEntries(sql, everyone),
    sourceStandings(sql),
  ]);
  const agencies = await loadAgencies(sql, [
    ...new Set(decisions.flatMap((decision) => decision.agencyId ?? [])),
  ]);
  const byId = new Map(providers.map((provider) => [provider.id, provider]));
  const names = new Map(providers.map((provider) => [provider.id, provider.name]));
  const decisionsOf = groupBy(decisions, (decision) => decision.providerIds);
  const entriesOf = groupBy(entries, (entry) => [entry.providerId]);
  const relationsOf = groupBy(relations, (relation) => [relation.providerId, relation.otherId]);

  const facts = new Map<string, ProviderFacts>();
  for (const id of providerIds) {
    const provider = byId.get(id);
    if (!provider) continue;
    const own = relationsOf.get(id) ?? [];
    const circle = [...new Set([id, ...own.flatMap((relation) => [relation.providerId, relation.otherId])])];
    const view = mergeProvider(provider.statements);
    facts.set(id, {
      view,
      statements: provider.statements,
      providerId: id,
      providerName: provider.name,
      country: provider.country,
      relations: own,
      relatedNames: names,
      decisions: unique(circle.flatMap((member) => decisionsOf.get(member) ?? [])),
      entries: unique(circle.flatMap((member) => entriesOf.get(member) ?? [])),
      agencies,
      sources,
      reportedReviews: view.reportedReviews,
    });
  }
  return facts;
}

/** Relations that touch these providers, resolved on both ends. */
async function loadRelations(sql: Sql, providerIds: readonly string[]): Promise<HeldRelation[]> {
  return sql.query<{ type: RelationType } & HeldRelation>(
    `SELECT relation.type, relation.provider_id AS "providerId", relation.other_id AS "otherId",
       relation.valid_from AS "from", relation.valid_to AS "to", source.slug AS source
     FROM provider_relation AS relation JOIN source ON source.id = relation.source_id
     WHERE relation.other_id IS NOT NULL AND (relation.provider_id = ANY($1) OR relation.other_id = ANY($1))
     ORDER BY relation.provider_id, relation.source_id, relation.n`,
    [providerIds],
  );
}

interface DecisionRow {
  readonly id: string;
  readonly source: string;
  readonly recordKey: string;
  readonly agencyId: string | null;
  readonly statement: DecisionDraft;
  readonly delistedOn: string | null;
  readonly providerIds: readonly string[];
}

/** Decisions about any of these providers. */
export async function loadDecisions(sql: Sql, providerIds: readonly string[]): Promise<QualityDecision[]> {
  const rows = await sql.query<DecisionRow>(
    `SELECT decision.id, source.slug AS source, decision.record_key AS "recordKey", decision.agency_id AS "agencyId",
       decision.statement, decision.delisted_on AS "delistedOn",
       ARRAY(SELECT provider_id FROM decision_provider WHERE decision_id = decision.id) AS "providerIds"
     FROM quality_decision AS decision JOIN source ON source.id = decision.source_id
     WHERE decision.id IN (SELECT decision_id FROM decision_provider WHERE provider_id = ANY($1))`,
    [providerIds],
  );
  return rows.map(({ statement, ...row }) => ({ ...statement, ...row }));
}

/** Register entries of any of these providers. */
export async function loadEntries(sql: Sql, providerIds: readonly string[]): Promise<RegisterEntry[]> {
  const rows = await sql.query<
    Omit<RegisterEntry, keyof RegisterEntryDraft> & { statement: RegisterEntryDraft }
  >(
    `SELECT entry.id, source.slug AS source, entry.record_key AS "recordKey", entry.provider_id AS "providerId",
       entry.statement, entry.delisted_on AS "delistedOn"
     FROM register_entry AS entry JOIN source ON source.id = entry.source_id WHERE entry.provider_id = ANY($1)`,
    [providerIds],
  );
  return rows.map(({ statement, ...row }) => ({ ...statement, ...row }));
}

/** Agencies by id, with the intervals of registration that any of their sources states. */
export async function loadAgencies(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedAgency>> {
  const rows = await sql.query<{
    id: string;
    name: string;
    acronym: string | null;
    country: string | null;
    statements: Statement<AgencyDraft>[];
  }>('SELECT id, name, acronym, country, statements FROM agency WHERE id = ANY($1)', [ids]);
  return new Map(
    rows.map(({ id, name, acronym, country, statements }) => [
      id,
      {
        id,
        name,
        acronym,
        country,
        registrations: statements.flatMap((statement) => statement.draft.registrations),
      },
    ]),
  );
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function unique<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
