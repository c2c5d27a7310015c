import { randomUUID } from 'node:crypto';
import { setInterval } from 'node:timers';
import { UnreadableDocument } from '#formats';
import {
  assemble,
  assembleHeld,
  beginAnew,
  claimHarvest,
  type Comparison,
  countOutcomes,
  diskFull,
  dropStaging,
  findHarvest,
  findSource,
  type Harvest,
  type HarvestCounts,
  hasErrors,
  isStagingWhole,
  leaveHarvest,
  letStagingGo,
  LostClaim,
  saveProgress,
  settleHarvest,
} from '#store';
import { TransportError } from '../transports/index.js';
import { completeHarvest } from './complete.js';
import { judge } from './guard.js';
import { publish, rehearse } from './publish.js';
import { stage } from './stage.js';
import { Cancelled, fingerprint, type HarvestRun, type HarvestTools } from './tools.js';
import { withdraw } from './withdraw.js';

/** While a long statement runs, no batch says that the worker lives. */
const HEARTBEAT_MS = 5_000;

/**
 * Works on a harvest from wherever it stands to its end: stage, compare, judge, publish, withdraw.
 * Whoever runs it a second time, after this worker has died, ends with the same.
 * @returns the harvest as it ended; null where it is not to be worked on (ended already, or no such harvest)
 */
export async function runHarvest(
  tools: HarvestTools,
  id: number,
  signal: AbortSignal,
): Promise<Harvest | null> {
  const claim = randomUUID();
  if (!(await claimHarvest(tools.database, id, claim))) return null;
  const pulse = setInterval(() => {
    saveProgress(tools.database, id, claim, {}).catch((error: unknown) =>
      tools.log.debug({ harvest: id, error }, 'no heartbeat'),
    );
  }, HEARTBEAT_MS);
  try {
    await work(tools, id, claim, signal);
  } catch (error) {
    await fail(tools, id, claim, error, signal);
  } finally {
    clearInterval(pulse);
  }
  return findHarvest(tools.database, id);
}

async function work(tools: HarvestTools, id: number, claim: string, signal: AbortSignal): Promise<void> {
  const harvest = await takenUp(tools, id, claim);
  const source = harvest && (await findSource(tools.database, harvest.source));
  if (!harvest || !source) throw new Error(`Harvest ${id} has no source.`);
  const format = tools.formats.get(source.format);
  if (!format)
    throw new TransportError(
      'unknown-format',
      `Trellis cannot read the format "${source.format}" of source ${source.slug} yet.`,
    );
  const run: HarvestRun = { tools, harvest: id, claim, source, format, signal };

  const checkpoint = harvest.phase === 'stage' ? await stage(run, harvest.checkpoint) : harvest.checkpoint;
  let { phase, counts } = harvest;
  if (phase === 'stage' || phase === 'compare') {
    const remapAll = source.mappedWith !== null && source.mappedWith !== fingerprint(source, format);
    if (checkpoint.notModified && remapAll) await assembleHeld(tools.database, id, source.id);
    else if (!checkpoint.notModified) await assemble(tools.database, id, source.id, remapAll);
    const nothing = checkpoint.notModified && !remapAll;
    const comparison = nothing
      ? null
      : await countOutcomes(tools.database, id, source.id, format.sameKey === 'join');
    counts = comparison ? startingCounts(comparison, checkpoint.notModified) : counts;
    const toPublish = comparison ? comparison.created + comparison.updated + comparison.remapped : 0;
    if (comparison && !harvest.approved) {
      const verdict = await judge(run, comparison, checkpoint);
      const difference = verdict.hold !== null || harvest.dryRun ? verdict.difference : undefined;
      await saveProgress(tools.database, id, claim, { phase: 'compare', counts, difference });
      if (harvest.dryRun) return endRehearsal(run, comparison, verdict.hold);
      if (verdict.hold) {
        await saveProgress(tools.database, id, claim, {
          checkpoint: { ...checkpoint, toPublish },
          counts: wouldBe(comparison, counts),
        });
        return settleHarvest(tools.database, id, claim, 'HELD', verdict.hold);
      }
    }
    phase = 'publish';
    await saveProgress(tools.database, id, claim, {
      phase,
      counts,
      checkpoint: { ...checkpoint, toPublish, published: 0 },
    });
  }
  if (phase === 'publish') {
    await publish(run);
    phase = 'withdraw';
    await saveProgress(tools.database, id, claim, { phase });
  }
  if (phase !== 'done') {
    await withdraw(run);
    await completeHarvest(run);
  }
  const errors = await hasErrors(tools.database, source.id);
  const done = await findHarvest(tools.database, id);
  const withIssues = errors || (done?.counts.rejected ?? 0) > 0;
  await settleHarvest(
    tools.database,
    id,
    claim,
    withIssues ? 'SUCCEEDED_WITH_ISSUES' : 'SUCCEEDED',
    endMessage(checkpoint),
  );
  // what broke off before is older than what is held now: nobody goes on with it
  await letStagingGo(tools.database, { source: source.id, upTo: id });
}

/** A harvest as it goes on; from its beginning, where what it had staged is gone. */
async function takenUp(tools: HarvestTools, id: number, claim: string): Promise<Harvest | null> {
  const harvest = await findHarvest(tools.database, id);
  if (!harvest || (await isStagingWhole(tools.database, harvest))) return harvest;
  tools.log.warn({ harvest: id }, 'what was staged is gone: the feed is read anew');
  await tools.database.transaction(async (transaction) => {
    await beginAnew(transaction, id, claim);
    await dropStaging(transaction, id);
  });
  return findHarvest(tools.database, id);
}

/** Counts before anything is published: created and updated grow with what is. A remap counts as unchanged until it changes something. */
function startingCounts(comparison: Comparison, notModified: boolean): HarvestCounts {
  const { read, unchanged, repeated, rejected } = comparison;
  return {
    read: notModified ? 0 : read,
    created: 0,
    updated: 0,
    unchanged: notModified ? 0 : unchanged,
    repeated,
    rejected,
    withdrawn: 0,
  };
}

/** What a held harvest would do, so that it adds up for whoever has to decide. */
function wouldBe(comparison: Comparison, counts: HarvestCounts): HarvestCounts {
  const { created, updated, withdrawn, unchanged, remapped } = comparison;
  return { ...counts, created, updated, withdrawn, unchanged: unchanged + remapped };
}

async function endRehearsal(run: HarvestRun, comparison: Comparison, hold: string | null): Promise<void> {
  const rejected = await rehearse(run);
  const { database } = run.tools;
  const counts: HarvestCounts = {
    read: comparison.read,
    created: comparison.created - rejected.created,
    updated: comparison.updated - rejected.updated,
    unchanged: comparison.unchanged + comparison.remapped,
    repeated: comparison.repeated,
    rejected: comparison.rejected + rejected.created + rejected.updated,
    withdrawn: comparison.withdrawn,
  };
  await saveProgress(database, run.harvest, run.claim, { counts });
  const state = counts.rejected > 0 || rejected.errors ? 'SUCCEEDED_WITH_ISSUES' : 'SUCCEEDED';
  const note = hold
    ? `Nothing was published: a dry run. The harvest itself would be held: ${hold}`
    : 'Nothing was published: a dry run.';
  await settleHarvest(database, run.harvest, run.claim, state, note);
  await dropStaging(database, run.harvest);
}

function endMessage(checkpoint: Harvest['checkpoint']): string | null {
  if (checkpoint.notModified) return 'The server says that nothing has changed.';
  return checkpoint.complete
    ? null
    : 'The listing could not be read to its end, so nothing was withdrawn: see the issues.';
}

/** Ends or leaves a harvest whose work broke off. Staging is kept: `harvest resume` goes on from the checkpoint. */
async function fail(
  tools: HarvestTools,
  id: number,
  claim: string,
  error: unknown,
  signal: AbortSignal,
): Promise<void> {
  if (error instanceof LostClaim) return;
  // the worker is being stopped: the harvest stays RUNNING, and whoever comes next resumes it at once
  if (signal.aborted) return leaveHarvest(tools.database, id, claim);
  if (error instanceof Cancelled)
    return settleHarvest(
      tools.database,
      id,
      claim,
      'CANCELLED',
      'Cancelled on request; what was published stays.',
    );
  const expected =
    error instanceof TransportError || error instanceof UnreadableDocument || diskFull(error) !== null;
  if (!expected) tools.log.error({ harvest: id, err: error }, 'harvest failed');
  const message = diskFull(error) ?? (error instanceof Error ? error.message : String(error));
  await settleHarvest(tools.database, id, claim, 'FAILED', message);
}
