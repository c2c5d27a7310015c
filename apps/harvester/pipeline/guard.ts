import {
  type Checkpoint,
  type Comparison,
  type HarvestDifference,
  keysByOutcome,
  withdrawnKeys,
} from '#store';
import type { HarvestRun } from './tools.js';

/** Keys named in a difference: enough to judge by, few enough to read. */
const NAMED = 100;

export interface Verdict {
  /** why the harvest must not be published without a person's word; null: it may */
  readonly hold: string | null;
  readonly difference: HarvestDifference;
}

/**
 * Whether a harvest may be published by itself (harvesting.md, "The guard"): a first harvest is exempt; one that is
 * empty, or would withdraw or change more than the source's guard allows of the keys live before, is held.
 */
export async function judge(
  run: HarvestRun,
  comparison: Comparison,
  checkpoint: Checkpoint,
): Promise<Verdict> {
  const { database } = run.tools;
  const [created, updated, withdrawn] = await Promise.all([
    keysByOutcome(database, run.harvest, 'created', NAMED),
    keysByOutcome(database, run.harvest, 'updated', NAMED),
    checkpoint.complete ? withdrawnKeys(database, run.harvest, run.source.id, NAMED) : [],
  ]);
  return {
    hold: reasonToHold(run.source.guard, checkpoint.complete ? comparison : { ...comparison, withdrawn: 0 }),
    difference: { created, updated, withdrawn, liveBefore: comparison.liveBefore },
  };
}

/** @returns one sentence, or null */
function reasonToHold(
  guard: { readonly maxWithdrawn: number; readonly maxChanged: number },
  { read, updated, withdrawn, liveBefore }: Pick<Comparison, 'read' | 'updated' | 'withdrawn' | 'liveBefore'>,
): string | null {
  if (read === 0) {
    return `The feed is well-formed but holds no record${liveBefore > 0 ? `, and ${liveBefore} would be withdrawn` : ''}.`;
  }
  if (liveBefore === 0) return null;
  if (withdrawn / liveBefore > guard.maxWithdrawn) {
    return `${share(withdrawn, liveBefore)} would be withdrawn; the source allows ${percent(guard.maxWithdrawn)} without being asked.`;
  }
  if (updated / liveBefore > guard.maxChanged) {
    return `${share(updated, liveBefore)} would be changed; the source allows ${percent(guard.maxChanged)} without being asked.`;
  }
  return null;
}

const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(1))} %`;
const share = (part: number, whole: number): string =>
  `${part} of ${whole} records (${percent(part / whole)})`;
