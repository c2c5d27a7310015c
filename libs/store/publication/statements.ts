import { v7 as uuidv7 } from 'uuid';
import type { DecisionDraft, Instant, RegisterEntryDraft } from '#domain';
import { copyArray } from '../copy-line.js';
import type { Transaction } from '../sql.js';
import { replaceChildren, update } from './write.js';

/** A decision on its way in. `id` null: its record is new. */
export interface DecisionToWrite {
  readonly id: string | null;
  readonly recordKey: string;
  readonly agencyId: string | null;
  readonly contributingAgencyIds: readonly string[];
  readonly providerIds: readonly string[];
  readonly draft: DecisionDraft;
}

export interface EntryToWrite {
  readonly id: string | null;
  readonly recordKey: string;
  readonly providerId: string;
  readonly draft: RegisterEntryDraft;
}

const TYPES = { statement: 'jsonb', delisted_on: 'date', recorded_at: 'timestamptz' };

/** Writes decisions with the providers they are about. @returns entity ids by record key */
export async function writeDecisions(
  transaction: Transaction,
  source: number,
  decisions: readonly DecisionToWrite[],
  now: Instant,
): Promise<ReadonlyMap<string, string>> {
  const withIds = decisions.map((decision) => ({ ...decision, entity: decision.id ?? uuidv7() }));
  const changed = withIds.filter((decision) => decision.id !== null);
  await update(
    transaction,
    'quality_decision',
    { ...TYPES, agency_id: 'uuid', contributing_agency_ids: 'uuid[]' },
    changed.map((decision) => ({
      id: decision.entity,
      statement: decision.draft,
      agency_id: decision.agencyId,
      contributing_agency_ids: decision.contributingAgencyIds,
      delisted_on: null,
      recorded_at: now,
    })),
  );
  await countVersions(
    transaction,
    'quality_decision',
    changed.map((decision) => decision.entity),
  );
  await transaction.copy(
    'quality_decision',
    [
      'id',
      'source_id',
      'record_key',
      'agency_id',
      'contributing_agency_ids',
      'statement',
      'version',
      'recorded_at',
    ],
    withIds
      .filter((decision) => decision.id === null)
      .map(({ entity, recordKey, agencyId, contributingAgencyIds, draft }) => [
        entity,
        source,
        recordKey,
        agencyId,
        copyArray(contributingAgencyIds),
        JSON.stringify(draft),
        1,
        now,
      ]),
  );
  await replaceChildren(
    transaction,
    'decision_provider',
    'decision_id',
    changed.map((decision) => decision.entity),
    ['provider_id', 'decision_id'],
    withIds.flatMap((decision) =>
      [...new Set(decision.providerIds)].map((provider) => [provider, decision.entity]),
    ),
  );
  return new Map(withIds.map((decision) => [decision.recordKey, decision.entity]));
}

/** Writes register entries. @returns entity ids by record key */
export async function writeEntries(
  transaction: Transaction,
  source: number,
  entries: readonly EntryToWrite[],
  now: Instant,
): Promise<ReadonlyMap<string, string>> {
  const withIds = entries.map((entry) => ({ ...entry, entity: entry.id ?? uuidv7() }));
  const changed = withIds.filter((entry) => entry.id !== null);
  await update(
    transaction,
    'register_entry',
    { ...TYPES, provider_id: 'uuid' },
    changed.map((entry) => ({
      id: entry.entity,
      statement: entry.draft,
      provider_id: entry.providerId,
      delisted_on: null,
      recorded_at: now,
    })),
  );
  await countVersions(
    transaction,
    'register_entry',
    changed.map((entry) => entry.entity),
  );
  await transaction.copy(
    'register_entry',
    ['id', 'source_id', 'record_key', 'provider_id', 'statement', 'version', 'recorded_at'],
    withIds
      .filter((entry) => entry.id === null)
      .map(({ entity, recordKey, providerId, draft }) => [
        entity,
        source,
        recordKey,
        providerId,
        JSON.stringify(draft),
        1,
        now,
      ]),
  );
  return new Map(withIds.map((entry) => [entry.recordKey, entry.entity]));
}

/** Decisions and entries that a full listing no longer has: they count until the day before. @returns providers concerned */
export async function delist(
  transaction: Transaction,
  table: 'quality_decision' | 'register_entry',
  ids: readonly string[],
  day: string,
  now: Instant,
): Promise<string[]> {
  if (ids.length === 0) return [];
  await transaction.query(
    `UPDATE ${table} SET delisted_on = $2, version = version + 1, recorded_at = $3 WHERE id = ANY($1)`,
    [ids, day, now],
  );
  const rows = await transaction.query<{ id: string }>(
    table === 'register_entry'
      ? 'SELECT DISTINCT provider_id AS id FROM register_entry WHERE id = ANY($1)'
      : 'SELECT DISTINCT provider_id AS id FROM decision_provider WHERE decision_id = ANY($1)',
    [ids],
  );
  return rows.map((row) => row.id);
}

async function countVersions(transaction: Transaction, table: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await transaction.query(`UPDATE ${table} SET version = version + 1 WHERE id = ANY($1)`, [ids]);
}
