import type {
  AgencyReference,
  DecisionDraft,
  ProviderDraft,
  ProviderRelation,
  RecordIssue,
  RegisterEntryDraft,
} from '#domain';
import {
  joinedStatements,
  otherNameOf,
  type RelationRow,
  type Transaction,
  writeDecisions,
  writeEntries,
  writeRelations,
} from '#store';
import type { Wanted } from './provider-directory.js';
import { resolveAgencies } from './publish-agencies.js';
import { type Incoming, NOTHING_PUBLISHED, type PublishContext, type Published } from './published.js';

export async function publishProviders(
  context: PublishContext,
  items: readonly Incoming<ProviderDraft>[],
): Promise<Published> {
  if (items.length === 0) return NOTHING_PUBLISHED;
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

export async function publishDecisions(
  context: PublishContext,
  items: readonly Incoming<DecisionDraft>[],
): Promise<Published> {
  if (items.length === 0) return NOTHING_PUBLISHED;
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
  if (items.length === 0) return NOTHING_PUBLISHED;
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
