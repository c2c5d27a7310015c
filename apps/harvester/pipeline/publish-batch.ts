import type { Draft, Instant } from '#domain';
import {
  type EntityName,
  findRecords,
  type HarvestCounts,
  type HeldRecord,
  holdIdentities,
  type RecordToWrite,
  type Transaction,
  readPayloads,
  writeIssues,
  writeRecords,
} from '#store';
import type { MappedRecord } from './map-record.js';
import type { ProviderDirectory } from './provider-directory.js';
import { publishAgencies } from './publish-agencies.js';
import { planMicroCredentials } from './publish-catalogue.js';
import { publishDecisions, publishEntries, publishProviders } from './publish-register.js';
import type { Incoming, Published } from './published.js';
import { refreshProviders } from './refresh.js';
import type { HarvestRun } from './tools.js';

const ENTITY: Readonly<Record<Draft['type'], EntityName>> = {
  provider: 'provider',
  agency: 'agency',
  decision: 'quality_decision',
  'register-entry': 'register_entry',
  'micro-credential': 'micro_credential',
};

/** Publishes one batch within a transaction: entities, versions, search documents, source records, issues. @returns counts to add */
export async function publishBatch(
  run: HarvestRun,
  transaction: Transaction,
  directory: ProviderDirectory,
  batch: readonly MappedRecord[],
  now: Instant,
): Promise<Partial<HarvestCounts>> {
  await holdIdentities(transaction);
  const held = await findRecords(
    transaction,
    run.source.id,
    batch.map((record) => record.key),
  );
  const of = <T extends Draft['type']>(type: T): Incoming<Extract<Draft, { type: T }>>[] =>
    batch.flatMap((record) =>
      record.draft?.type === type
        ? [{ record, draft: record.draft as Extract<Draft, { type: T }>, held: held.get(record.key) ?? null }]
        : [],
    );
  const context = { run, transaction, directory, now };
  // agencies and providers first: decisions and micro-credentials name them
  const register: readonly Published[] = [
    await publishAgencies(context, of('agency')),
    await publishProviders(context, of('provider')),
    await publishDecisions(context, of('decision')),
    await publishEntries(context, of('register-entry')),
  ];
  const catalogue = await planMicroCredentials(context, of('micro-credential'));
  const done = [...register, catalogue];
  await Promise.all([writeSourceRecords(run, transaction, batch, held, done, now), catalogue.write()]);
  await directory.review(transaction);
  await refreshProviders(run.tools, transaction, [...new Set(done.flatMap((part) => part.providers))]);
  await writeFoundIssues(run, transaction, batch, done);
  return countBatch(batch, new Set(done.flatMap((part) => [...part.same])));
}

async function writeSourceRecords(
  run: HarvestRun,
  transaction: Transaction,
  batch: readonly MappedRecord[],
  held: ReadonlyMap<string, HeldRecord>,
  done: readonly Published[],
  now: Instant,
): Promise<void> {
  const payloads = await readPayloads(
    transaction,
    run.source.id,
    batch.filter((record) => record.payload === null).map((record) => record.key),
  );
  const records = batch.map((record): RecordToWrite => {
    const before = held.get(record.key);
    const id = done.map((part) => part.ids.get(record.key)).find((found) => found !== undefined) ?? null;
    return {
      key: record.key,
      payload: record.payload ?? JSON.stringify(payloads.get(record.key) ?? {}),
      hash: record.hash,
      // a rejected record keeps what an earlier version of it has made
      entity: record.draft ? ENTITY[record.draft.type] : (before?.entity ?? null),
      entityId: id ?? before?.entityId ?? null,
      rejected: record.draft === null,
      firstSeenAt: before?.firstSeenAt ?? null,
    };
  });
  await writeRecords(transaction, run.source.id, run.harvest, records, now);
}

async function writeFoundIssues(
  run: HarvestRun,
  transaction: Transaction,
  batch: readonly MappedRecord[],
  done: readonly Published[],
): Promise<void> {
  const keys = batch.map((record) => record.key);
  const issues = batch.flatMap((record) => {
    const found = done.flatMap((part) => part.issues.get(record.key) ?? []);
    return [...record.issues, ...found].map((issue) => ({ ...issue, key: record.key }));
  });
  await writeIssues(transaction, run.source.id, run.harvest, keys, issues);
}

/** A remap that changed nothing is unchanged, whatever it cost. */
function countBatch(batch: readonly MappedRecord[], same: ReadonlySet<string>): Partial<HarvestCounts> {
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const record of batch) {
    if (record.draft === null) counts.rejected += 1;
    else if (record.outcome === 'created') counts.created += 1;
    else if (record.outcome === 'remap' && same.has(record.key)) counts.unchanged += 1;
    else counts.updated += 1;
  }
  return counts;
}
