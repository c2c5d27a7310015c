import type {
  DecisionDraft,
  HeldRelation,
  Instant,
  ProviderDraft,
  QualityDecision,
  QualityFacts,
  RegisterEntry,
  RegisterEntryDraft,
  ProviderView,
  SourceStanding,
  Statement,
} from '#domain';
import { mergeProvider } from '#domain';
import { agenciesById, type AgencyRow, type HeldAgencyView } from './agency-store.js';
import { qualityFactsStatement } from './quality-facts-statement.js';
import type { Sql } from './sql.js';

interface ProviderRow {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly statements: readonly Statement<ProviderDraft>[];
}

/** A decision with its agencies as they were known with it. */
export interface HeldDecision extends QualityDecision {
  readonly heldAgency: HeldAgencyView | null;
  readonly heldContributors: readonly HeldAgencyView[];
}

/** What answers about a provider rest on, with the provider itself as its sources describe it. */
export interface ProviderFacts extends QualityFacts {
  readonly agencies: ReadonlyMap<string, HeldAgencyView>;
  readonly view: ProviderView;
  readonly statements: readonly Statement<ProviderDraft>[];
}

/** The same, with the time up to which they hold all that Trellis had been told. */
export interface KnownFacts extends ProviderFacts {
  readonly knownAt: Instant;
}

/** Asked as known at a time that has not come yet: what will be told by then nobody can say. */
export class NotKnownYet extends Error {
  override readonly name = 'NotKnownYet';

  constructor(knownOn: Instant) {
    super(`knownOn: ${knownOn} lies in the future; what Trellis will have been told by then is not known.`);
  }
}

interface Row {
  /** of the last publication that the statement saw */
  readonly latest: Date | null;
  readonly relations: readonly HeldRelation[] | null;
  readonly providers: readonly ProviderRow[] | null;
  readonly decisions:
    readonly (Omit<QualityDecision, keyof DecisionDraft> & { statement: DecisionDraft })[] | null;
  readonly entries:
    readonly (Omit<RegisterEntry, keyof RegisterEntryDraft> & { statement: RegisterEntryDraft })[] | null;
  readonly agencies: readonly AgencyRow[] | null;
  readonly sources: readonly SourceStanding[] | null;
}

const NOW = qualityFactsStatement(false);
const THEN = qualityFactsStatement(true);

/**
 * All that the answers about these providers may rest on, by provider id: as held, or as known at a time. One
 * statement, whatever their number. An id that is not held, or was not known then, has no entry.
 *
 * For answers that are given out use `loadKnownFacts`, which knows the time they are of.
 */
export async function loadQualityFacts(
  sql: Sql,
  providerIds: readonly string[],
  knownOn: Instant | null = null,
): Promise<ReadonlyMap<string, ProviderFacts>> {
  return factsById(providerIds, await readFacts(sql, providerIds, knownOn));
}

/**
 * The facts for answers that are given out, with a `knownAt` that asked again as `knownOn` gives the same facts for
 * ever, whatever is being published meanwhile (docs/adr/0005-two-kinds-of-time.md). Not within a transaction that writes:
 * it would wait for itself at its end.
 * @throws NotKnownYet
 */
export async function loadKnownFacts(
  database: Sql,
  providerIds: readonly string[],
  knownOn: Instant | null = null,
): Promise<ReadonlyMap<string, KnownFacts>> {
  // the time first, in a statement of its own: what is recorded up to it is committed, and thus seen by the next
  const time = await knowledgeTime(database);
  const row = await readFacts(database, providerIds, knownOn);
  const latest = row.latest?.toISOString() ?? time;
  // a publication seen by the statement may be later than the time: all those before it are seen with it
  const knowable = latest > time ? latest : time;
  const knownAt = knownOn === null ? knowable : new Date(knownOn).toISOString();
  if (knownAt > knowable) throw new NotKnownYet(knownAt);
  return new Map([...factsById(providerIds, row)].map(([id, facts]) => [id, { ...facts, knownAt }]));
}

/** A time up to which the store holds, for every statement begun after, all that will ever have been recorded by then. */
export async function knowledgeTime(database: Sql): Promise<Instant> {
  const [row] = await database.query<{ at: Date }>('SELECT knowledge_time() AS at');
  if (!row) throw new Error('PostgreSQL gave no time.');
  return row.at.toISOString();
}

async function readFacts(sql: Sql, providerIds: readonly string[], knownOn: Instant | null): Promise<Row> {
  const [row] =
    knownOn === null
      ? await sql.query<Row>(NOW, [providerIds])
      : await sql.query<Row>(THEN, [providerIds, knownOn]);
  if (!row) throw new Error('PostgreSQL gave no row.');
  return row;
}

function factsById(providerIds: readonly string[], row: Row): ReadonlyMap<string, ProviderFacts> {
  const relations = row.relations ?? [];
  const providers = row.providers ?? [];
  const entries = (row.entries ?? []).map(({ statement, ...rest }) => ({ ...statement, ...rest }));
  const agencies = agenciesById(row.agencies ?? []);
  const decisions = (row.decisions ?? []).map(({ statement, ...rest }): HeldDecision => ({
    ...statement,
    ...rest,
    heldAgency: rest.agencyId === null ? null : (agencies.get(rest.agencyId) ?? null),
    heldContributors: rest.contributingAgencyIds.flatMap((id) => agencies.get(id) ?? []),
  }));
  const sources = new Map(
    (row.sources ?? []).map((source) => [
      source.slug,
      { ...source, lastCompleteAt: source.lastCompleteAt && new Date(source.lastCompleteAt).toISOString() },
    ]),
  );
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
