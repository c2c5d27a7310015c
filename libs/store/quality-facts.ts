import type {
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
import { mergeProvider, passage } from '#domain';
import { agenciesById, type AgencyRow, type HeldAgencyView } from './agency-store.js';
import { qualityFactsStatement } from './quality-facts-statement.js';
import type { Sql } from './sql.js';

interface ProviderRow {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** null: not asked for, and only named */
  readonly statements: readonly Statement<ProviderDraft>[] | null;
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
  /** of the last publication that the reading saw */
  readonly seen: Instant | null;
}

/** Asked as known at a time that has not come yet: what will be told by then nobody can say. */
export class NotKnownYet extends Error {
  override readonly name = 'NotKnownYet';

  constructor(knownOn: Instant) {
    super(`knownOn: ${knownOn} lies in the future; what Trellis will have been told by then is not known.`);
  }
}

/** A row of the statement: a decision, or all else. */
type Row = HeldRow | { readonly id: null; readonly rest: Rest };

interface HeldRow extends Omit<
  QualityDecision,
  'providerIds' | 'contributingAgencyIds' | 'scope' | 'programmes' | 'flaggedHigh' | 'annulled'
> {
  readonly rest: null;
  readonly contributingAgencyIds: readonly string[] | null;
  /** separated by blanks */
  readonly providerIds: string;
  readonly scope: QualityDecision['scope'] | null;
  readonly programmes: QualityDecision['programmes'] | null;
  readonly flaggedHigh: true | null;
  readonly annulled: true | null;
}

interface Rest {
  /** of the last publication that the statement saw */
  readonly latest: string | null;
  readonly relations: readonly HeldRelation[] | null;
  readonly providers: readonly ProviderRow[] | null;
  readonly entries:
    readonly (Omit<RegisterEntry, keyof RegisterEntryDraft> & { statement: RegisterEntryDraft })[] | null;
  readonly agencies: readonly AgencyRow[] | null;
  readonly sources: readonly SourceStanding[] | null;
}

interface HeldFacts extends Rest {
  readonly decisions: readonly HeldRow[];
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
 * @param since what `knowledgeTime` gave before; asked for here if absent
 * @throws NotKnownYet
 */
export async function loadKnownFacts(
  database: Sql,
  providerIds: readonly string[],
  knownOn: Instant | null = null,
  since: Instant | null = null,
): Promise<ReadonlyMap<string, KnownFacts>> {
  // the time first, in a statement of its own: what is recorded up to it is committed, and thus seen by the next
  const time = since ?? (await knowledgeTime(database));
  const held = await readFacts(database, providerIds, knownOn);
  const seen = held.latest === null ? null : new Date(held.latest).toISOString();
  // a publication seen by the statement may be later than the time: all those before it are seen with it
  const knowable = seen !== null && seen > time ? seen : time;
  const knownAt = knownOn === null ? knowable : new Date(knownOn).toISOString();
  if (knownAt > knowable) throw new NotKnownYet(knownAt);
  return new Map([...factsById(providerIds, held)].map(([id, facts]) => [id, { ...facts, knownAt, seen }]));
}

/** A time up to which the store holds, for every statement begun after, all that will ever have been recorded by then. */
export async function knowledgeTime(database: Sql): Promise<Instant> {
  const [row] = await database.query<{ at: Date }>('SELECT knowledge_time() AS at');
  if (!row) throw new Error('PostgreSQL gave no time.');
  return row.at.toISOString();
}

/** When the last publication that is committed was recorded; null: nothing was ever published. */
export async function latestPublication(sql: Sql): Promise<Instant | null> {
  const [row] = await sql.query<{ at: Date | null }>('SELECT max(recorded_at) AS at FROM publication');
  return row?.at?.toISOString() ?? null;
}

async function readFacts(
  sql: Sql,
  providerIds: readonly string[],
  knownOn: Instant | null,
): Promise<HeldFacts> {
  const rows =
    knownOn === null
      ? await sql.query<Row>(NOW, [providerIds])
      : await sql.query<Row>(THEN, [providerIds, knownOn]);
  const decisions: HeldRow[] = [];
  let rest: Rest | null = null;
  for (const row of rows) {
    if (row.id === null) rest = row.rest;
    else decisions.push(row);
  }
  if (!rest) throw new Error('PostgreSQL gave no row.');
  return { ...rest, decisions };
}

function factsById(providerIds: readonly string[], held: HeldFacts): ReadonlyMap<string, ProviderFacts> {
  const agencies = agenciesById(held.agencies ?? []);
  const entries = (held.entries ?? []).map(({ statement, ...rest }) => ({ ...statement, ...rest }));
  const sources = new Map(
    (held.sources ?? []).map((source) => [
      source.slug,
      { ...source, lastCompleteAt: source.lastCompleteAt && new Date(source.lastCompleteAt).toISOString() },
    ]),
  );
  const providers = new Map((held.providers ?? []).map((provider) => [provider.id, provider]));
  const names = new Map((held.providers ?? []).map(({ id, name }) => [id, name]));
  const decisionsOf = new Groups<HeldDecision>();
  for (const row of held.decisions) {
    const decision = heldDecision(row, agencies);
    for (const id of decision.providerIds) decisionsOf.add(id, decision);
  }
  const entriesOf = new Groups<RegisterEntry>();
  for (const entry of entries) entriesOf.add(entry.providerId, entry);
  const relationsOf = new Groups<HeldRelation>();
  for (const relation of held.relations ?? []) relationsOf.add(passage(relation)?.to, relation);

  const facts = new Map<string, ProviderFacts>();
  for (const id of providerIds) {
    const provider = providers.get(id);
    if (!provider?.statements) continue;
    const relations = relationsOf.of(id);
    const others = relations.flatMap((relation) => decisionsOf.of(passage(relation)?.from));
    const own = decisionsOf.of(id);
    const view = mergeProvider(provider.statements);
    facts.set(id, {
      view,
      statements: provider.statements,
      providerId: id,
      providerName: provider.name,
      country: provider.country,
      relations,
      relatedNames: names,
      decisions: others.length === 0 ? own : [...new Set([...own, ...others])],
      entries: entriesOf.of(id),
      agencies,
      sources,
      reportedReviews: view.reportedReviews,
    });
  }
  return facts;
}

const NO_LIMIT: QualityDecision['scope'] = { eqfLevels: [], fields: [] };

/** Field by field: a thousand providers have some 20,000 decisions, and copying objects costs ten times as much. */
function heldDecision(row: HeldRow, agencies: ReadonlyMap<string, HeldAgencyView>): HeldDecision {
  const contributingAgencyIds = row.contributingAgencyIds ?? [];
  return {
    id: row.id,
    source: row.source,
    recordKey: row.recordKey,
    agencyId: row.agencyId,
    heldAgency: row.agencyId === null ? null : (agencies.get(row.agencyId) ?? null),
    contributingAgencyIds,
    heldContributors: contributingAgencyIds.flatMap((id) => agencies.get(id) ?? []),
    delistedOn: row.delistedOn,
    providerIds: row.providerIds.split(' ').sort(),
    agency: row.agency,
    level: row.level,
    activity: row.activity,
    scheme: row.scheme,
    mandate: row.mandate,
    outcome: row.outcome,
    validFrom: row.validFrom,
    validTo: row.validTo,
    scope: row.scope ?? NO_LIMIT,
    programmes: row.programmes ?? [],
    reportUrl: row.reportUrl,
    flaggedHigh: row.flaggedHigh ?? false,
    withdrawnOn: row.withdrawnOn,
    annulled: row.annulled ?? false,
  };
}

/** Items by whom they belong to; of several, each has it. */
class Groups<T> {
  private readonly groups = new Map<string, T[]>();

  add(key: string | undefined, item: T): void {
    if (key === undefined) return;
    const group = this.groups.get(key);
    if (group) group.push(item);
    else this.groups.set(key, [item]);
  }

  of(key: string | undefined): readonly T[] {
    return (key === undefined ? undefined : this.groups.get(key)) ?? [];
  }
}
