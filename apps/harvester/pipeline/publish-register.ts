import type {
  AgencyDraft,
  AgencyReference,
  DecisionDraft,
  Instant,
  ProviderDraft,
  ProviderRelation,
  RecordIssue,
  RegisterEntryDraft,
  Statement,
} from '#domain';
import {
  agencyReferenceDraft,
  type HeldAgency,
  joinedStatements,
  listHeldAgencies,
  matchAgency,
  newAgency,
  otherNameOf,
  type RelationRow,
  type Transaction,
  writeAgencies,
  writeDecisions,
  writeEntries,
  writeRelations,
} from '#store';
import type { ProviderDirectory, Wanted } from './provider-directory.js';
import type { Incoming, Published } from './publish-batch.js';
import type { HarvestRun } from './tools.js';

export interface PublishContext {
  readonly run: HarvestRun;
  readonly transaction: Transaction;
  readonly directory: ProviderDirectory;
  readonly now: Instant;
}

const NOTHING: Published = { ids: new Map(), issues: new Map(), providers: [], same: new Set() };

export async function publishProviders(
  context: PublishContext,
  items: readonly Incoming<ProviderDraft>[],
): Promise<Published> {
  if (items.length === 0) return NOTHING;
  const { directory, transaction, run } = context;
  const own = await directory.resolve(
    transaction,
    items.map(({ record, draft, held }) => ({
      reference: draft,
      record: { key: record.key, draft, entityId: held?.entityId ?? null },
    })),
  );
  const joined = await joinedStatements(
    transaction,
    run.source.slug,
    own.map((one) => one.id),
  );
  const stated = new Map(
    items.map(({ draft }, index): [string, readonly ProviderRelation[]] => {
      const id = own[index]?.id ?? '';
      return [id, (joined.get(id) ?? [draft]).flatMap((one) => one.relations)];
    }),
  );
  // the other end of a relation is a provider only if an identifier says which: names are looked for once all are there
  const ends = [...stated.values()].flat().map((relation) => relation.other);
  const named = ends.filter((other) => other.identifiers.length > 0);
  const found = await directory.resolve(
    transaction,
    named.map((reference): Wanted => ({ reference })),
  );
  const idOf = new Map(named.map((reference, index) => [reference, found[index]?.id ?? null]));
  const relations = new Map(
    [...stated].map(([id, list]): [string, readonly RelationRow[]] => [
      id,
      list.map((relation) => {
        const otherId = idOf.get(relation.other) ?? null;
        return {
          type: relation.type,
          // a person has found the two to be one
          otherId: otherId === id ? null : otherId,
          otherName: otherNameOf(relation),
          from: relation.from,
          to: relation.to,
        };
      }),
    ]),
  );
  await writeRelations(transaction, run.source.id, relations);
  return {
    ids: new Map(items.map(({ record }, index) => [record.key, own[index]?.id ?? ''])),
    issues: new Map(items.map(({ record }, index) => [record.key, own[index]?.issues ?? []])),
    providers: [...new Set([...own.map((one) => one.id), ...found.map((one) => one.id)])],
    same: new Set(),
  };
}

export async function publishAgencies(
  context: PublishContext,
  items: readonly Incoming<AgencyDraft>[],
): Promise<Published> {
  if (items.length === 0) return NOTHING;
  const agencies = [...(await listHeldAgencies(context.transaction))];
  const ids = new Map<string, string>();
  const changed = new Set<string>();
  for (const { record, draft, held } of items) {
    const known =
      agencies.find((agency) => agency.id === held?.entityId) ??
      matchAgency(
        { name: draft.names[0]?.value ?? null, acronym: draft.acronym, identifiers: draft.identifiers },
        agencies,
      );
    const id = putAgency(agencies, known, statementOf(context, record.key, draft));
    ids.set(record.key, id);
    changed.add(id);
  }
  await writeAgencies(
    context.transaction,
    agencies.filter((agency) => changed.has(agency.id)),
    context.now,
  );
  return { ...NOTHING, ids };
}

export async function publishDecisions(
  context: PublishContext,
  items: readonly Incoming<DecisionDraft>[],
): Promise<Published> {
  if (items.length === 0) return NOTHING;
  const { directory, transaction, run, now } = context;
  const agencies = await resolveAgencies(
    context,
    items.flatMap(({ draft }) => [...(draft.agency ? [draft.agency] : []), ...draft.contributingAgencies]),
  );
  const references = items.flatMap(({ draft }) => draft.providers);
  const resolved = await directory.resolve(
    transaction,
    references.map((reference): Wanted => ({ reference })),
  );
  const before = await providersBefore(
    transaction,
    items.flatMap(({ held }) => held?.entityId ?? []),
  );
  let at = 0;
  const decisions = items.map(({ record, draft, held }) => {
    const idOf = (agency: AgencyReference): string | null => agencies.get(JSON.stringify(agency)) ?? null;
    const agencyId = draft.agency ? idOf(draft.agency) : null;
    const contributing = draft.contributingAgencies.flatMap((agency) => idOf(agency) ?? []);
    const mine = resolved.slice(at, (at += draft.providers.length));
    return {
      id: held?.entity === 'quality_decision' ? held.entityId : null,
      recordKey: record.key,
      agencyId,
      // named twice, or under two names, it took part once
      contributingAgencyIds: [...new Set(contributing)].filter((id) => id !== agencyId),
      providerIds: mine.map((one) => one.id),
      draft,
      issues: mine.flatMap((one) => one.issues),
    };
  });
  const ids = await writeDecisions(transaction, run.source.id, decisions, now);
  return {
    ids,
    issues: issuesByKey(decisions),
    providers: [...before, ...decisions.flatMap((decision) => decision.providerIds)],
    same: new Set(),
  };
}

export async function publishEntries(
  context: PublishContext,
  items: readonly Incoming<RegisterEntryDraft>[],
): Promise<Published> {
  if (items.length === 0) return NOTHING;
  const resolved = await context.directory.resolve(
    context.transaction,
    items.map(({ draft }): Wanted => ({ reference: draft.provider })),
  );
  const entries = items.map(({ record, draft, held }, index) => ({
    id: held?.entity === 'register_entry' ? held.entityId : null,
    recordKey: record.key,
    providerId: resolved[index]?.id ?? '',
    draft,
    issues: resolved[index]?.issues ?? [],
  }));
  const before = await context.transaction.query<{ id: string }>(
    'SELECT provider_id AS id FROM register_entry WHERE id = ANY($1)',
    [entries.flatMap((entry) => entry.id ?? [])],
  );
  const ids = await writeEntries(context.transaction, context.run.source.id, entries, context.now);
  return {
    ids,
    issues: issuesByKey(entries),
    providers: [...before.map((row) => row.id), ...entries.map((entry) => entry.providerId)],
    same: new Set(),
  };
}

/** Agencies that decisions name: found, or made of what the reference says. */
async function resolveAgencies(
  context: PublishContext,
  references: readonly AgencyReference[],
): Promise<ReadonlyMap<string, string>> {
  const distinct = new Map(references.map((reference) => [JSON.stringify(reference), reference]));
  const agencies = [...(await listHeldAgencies(context.transaction))];
  const added = new Set<string>();
  const ids = new Map<string, string>();
  for (const [name, reference] of distinct) {
    const known = matchAgency(reference, agencies);
    const id =
      known?.id ??
      putAgency(agencies, null, statementOf(context, 'reference', agencyReferenceDraft(reference)));
    if (!known) added.add(id);
    ids.set(name, id);
  }
  await writeAgencies(
    context.transaction,
    agencies.filter((agency) => added.has(agency.id)),
    context.now,
  );
  return ids;
}

/** Puts a statement in place of what its source stated under its key. @returns the agency's id */
function putAgency(
  agencies: HeldAgency[],
  known: HeldAgency | null | undefined,
  statement: Statement<AgencyDraft>,
): string {
  if (!known) {
    const added = newAgency(statement);
    agencies.push(added);
    return added.id;
  }
  const others = known.statements.filter(
    (one) => one.source !== statement.source || one.key !== statement.key,
  );
  agencies[agencies.indexOf(known)] = { ...known, statements: [...others, statement] };
  return known.id;
}

function statementOf<D>({ run, now }: PublishContext, key: string, draft: D): Statement<D> {
  return {
    source: run.source.slug,
    key,
    role: run.source.role,
    rank: run.source.id,
    harvestedAt: now,
    draft,
  };
}

/** Providers that changed decisions were about: they may lose by the change. */
async function providersBefore(transaction: Transaction, decisions: readonly string[]): Promise<string[]> {
  if (decisions.length === 0) return [];
  const rows = await transaction.query<{ id: string }>(
    'SELECT DISTINCT provider_id AS id FROM decision_provider WHERE decision_id = ANY($1)',
    [decisions],
  );
  return rows.map((row) => row.id);
}

function issuesByKey(
  items: readonly { readonly recordKey: string; readonly issues: readonly RecordIssue[] }[],
): ReadonlyMap<string, readonly RecordIssue[]> {
  return new Map(items.map((item) => [item.recordKey, item.issues]));
}
