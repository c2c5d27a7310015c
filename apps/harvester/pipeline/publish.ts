import {
  appendIssues,
  findHarvest,
  type HarvestCounts,
  readPayloads,
  readRecords,
  saveProgress,
} from '#store';
import { type MappedRecord, mapRecord } from './map-record.js';
import { ProviderDirectory } from './provider-directory.js';
import { publishBatch } from './publish-batch.js';
import { Cancelled, contextOf, type HarvestRun } from './tools.js';

/** Records a transaction (domain.md, Harvesting). */
const BATCH = 1_000;

/**
 * The second half: maps what was created or changed and publishes it, in transactions of at most 1,000 records, each
 * with its checkpoint. While one is written, the next is read and mapped.
 */
export async function publish(run: HarvestRun): Promise<void> {
  const harvest = await findHarvest(run.tools.database, run.harvest);
  if (!harvest) return;
  const directory = new ProviderDirectory(run.source, harvest.startedAt ?? harvest.createdAt);
  let { counts, checkpoint } = harvest;
  let next = mapBatch(run, checkpoint.published, checkpoint.toPublish);
  while (checkpoint.published < checkpoint.toPublish) {
    const batch = await next;
    const upTo = Math.min(checkpoint.published + BATCH, checkpoint.toPublish);
    next = mapBatch(run, upTo, checkpoint.toPublish);
    // a failure of the batch that is being written must not leave this one rejected unheard
    next.catch(() => undefined);
    const reached = { ...checkpoint, published: upTo };
    const result = await run.tools.database.transaction(async (transaction) => {
      const added = await publishBatch(
        run,
        transaction,
        directory,
        batch,
        harvest.startedAt ?? harvest.createdAt,
      );
      const total = addCounts(counts, added);
      const cancel = await saveProgress(transaction, run.harvest, run.claim, {
        checkpoint: reached,
        counts: total,
      });
      return { total, cancel };
    });
    counts = result.total;
    checkpoint = reached;
    if (result.cancel || run.signal.aborted) throw new Cancelled();
  }
}

/** Maps everything that would be published and writes nothing but the issues found. */
export async function rehearse(
  run: HarvestRun,
): Promise<{ created: number; updated: number; errors: boolean }> {
  const found = { created: 0, updated: 0, errors: false };
  for (let from = 0; ; from += BATCH) {
    const batch = await mapBatch(run, from, Number.MAX_SAFE_INTEGER);
    if (batch.length === 0) return found;
    for (const record of batch) {
      if (record.draft === null && record.outcome !== 'remap')
        found[record.outcome === 'created' ? 'created' : 'updated'] += 1;
      found.errors ||= record.issues.some((issue) => issue.severity === 'ERROR');
    }
    const issues = batch.flatMap((record) => record.issues.map((issue) => ({ ...issue, key: record.key })));
    await run.tools.database.transaction((transaction) =>
      appendIssues(transaction, run.source.id, run.harvest, issues, { aloneFor: run.harvest }),
    );
  }
}

async function mapBatch(run: HarvestRun, from: number, end: number): Promise<MappedRecord[]> {
  if (from >= end) return [];
  const { database } = run.tools;
  const records = await readRecords(database, run.harvest, from, Math.min(from + BATCH, end));
  const held = await readPayloads(
    database,
    run.source.id,
    records.filter((record) => record.parts.length === 0).map((record) => record.key),
  );
  const context = contextOf(run.source);
  return records.map((record) => mapRecord(run.format, context, record, held.get(record.key)));
}

export function addCounts(counts: HarvestCounts, added: Partial<HarvestCounts>): HarvestCounts {
  const sum = (name: keyof HarvestCounts): number => counts[name] + (added[name] ?? 0);
  return {
    read: counts.read,
    created: sum('created'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    repeated: counts.repeated,
    rejected: sum('rejected'),
    withdrawn: sum('withdrawn'),
  };
}
