import {
  appendIssues,
  clearFeedIssues,
  completeSource,
  findHarvest,
  holdIdentities,
  type IssueToWrite,
  linkRelations,
  readIssues,
  saveProgress,
} from '#store';
import type { RecordIssue } from '#domain';
import { refreshProviders } from './refresh.js';
import { fingerprint, type HarvestRun } from './tools.js';

/** Ends a harvest in the source's books: issues of the feed itself, relations whose other end is known now, freshness. */
export async function completeHarvest(run: HarvestRun): Promise<void> {
  const harvest = await findHarvest(run.tools.database, run.harvest);
  if (!harvest) return;
  const { checkpoint } = harvest;
  const at = harvest.startedAt ?? harvest.createdAt;
  await run.tools.database.transaction(async (transaction) => {
    await holdIdentities(transaction);
    if (!checkpoint.notModified) {
      await clearFeedIssues(transaction, run.source.id, run.harvest);
      const found = await readIssues(transaction, run.harvest);
      const issues = found.map(({ recordKey, body }): IssueToWrite => ({
        ...(JSON.parse(body) as RecordIssue),
        key: recordKey,
      }));
      await appendIssues(transaction, run.source.id, run.harvest, issues, { ofFeed: true });
    }
    const linked = await linkRelations(transaction, run.source.id);
    await refreshProviders(run.tools, transaction, linked);
    if (checkpoint.complete) {
      await completeSource(transaction, run.source.id, {
        at,
        mappedWith: fingerprint(run.source, run.format),
        validators: checkpoint.notModified ? null : checkpoint.validators,
      });
    }
    // in the same transaction: a worker that dies after it must not state the issues twice
    await saveProgress(transaction, run.harvest, run.claim, { phase: 'done' });
  });
}
