import {
  batchEnd,
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
import { inSlices } from './slices.js';
import { Cancelled, contextOf, type HarvestRun } from './tools.js';

/** A batch: records a transaction, and how much text of them is held in memory. */
const BATCH = { most: 1_000, characters: 16_000_000 };

/** Records mapped, and the last of them. */
interface Batch {
  readonly records: readonly MappedRecord[];
  readonly upTo: number;
}

/**
 * The second half: maps what was created or changed and publishes it, in transactions of at most 1,000 records, each
 * with its checkpoint. While one is written, the next is read and mapped.
 */
export async function publish(run: HarvestRun): Promise<void> {
  const harvest = await findHarvest(run.tools.database, run.harvest);
  if (!harvest) return;
  const now = harvest.startedAt ?? harvest.createdAt;
  const directory = new ProviderDirectory(run.source, now);
  let { counts, checkpoint } = harvest;
  let next = mapBatch(run, checkpoint.published);
  while (checkpoint.published < checkpoint.toPublish) {
    const { records, upTo } = await next;
    next = mapBatch(run, upTo);
    // a failure of the batch that is being written must not leave this one rejected unheard
    next.catch(() => undefined);
    const reached = { ...checkpoint, published: upTo };
    const result = await run.tools.database.transaction(async (transaction) => {
      const added = await publishBatch(run, transaction, directory, records, now);
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
  await next;
}

/** Maps everything that would be published and writes nothing but the issues found. */
export async function rehearse(
  run: HarvestRun,
): Promise<{ created: number; updated: number; errors: boolean }> {
  const found = { created: 0, updated: 0, errors: false };
  for (let from = 0; ;) {
    const { records, upTo } = await mapBatch(run, from);
    if (records.length === 0) return found;
    from = upTo;
    for (const record of records) {
      if (record.draft === null && record.outcome !== 'remap') {
        found[record.outcome === 'created' ? 'created' : 'updated'] += 1;
      }
      found.errors ||= record.issues.some((issue) => issue.severity === 'ERROR');
    }
    const issues = records.flatMap((record) => record.issues.map((issue) => ({ ...issue, key: record.key })));
    await run.tools.database.transaction((transaction) =>
      appendIssues(transaction, run.source.id, run.harvest, issues, { aloneFor: run.harvest }),
    );
  }
}

async function mapBatch(run: HarvestRun, from: number): Promise<Batch> {
  const { database } = run.tools;
  const upTo = await batchEnd(database, run.harvest, from, BATCH);
  if (upTo === from) return { records: [], upTo };
  const staged = await readRecords(database, run.harvest, from, upTo);
  const remapped = staged.filter((record) => record.payload === null).map((record) => record.key);
  const held = await readPayloads(database, run.source.id, remapped);
  const context = contextOf(run.source);
  const records = await inSlices(staged, (record) =>
    mapRecord(run.format, context, record, held.get(record.key)),
  );
  return { records, upTo };
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
