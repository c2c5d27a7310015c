import { neverCompared } from '#store';
import { compareProviders } from '../pipeline/identity.js';
import { refreshMicroCredentials, refreshProviders } from '../pipeline/refresh.js';
import type { HarvestTools } from '../pipeline/tools.js';

const BATCH = 500;

/**
 * Renews what the calendar alone has changed by today (quality-status.md, rule 12): statuses of providers and micro-credentials,
 * and "enrolling", "next start" and "past" of offerings. What an earlier version stored without comparing it with others
 * comes into the review list here: nothing else would until it changes.
 */
export async function renewAll(tools: HarvestTools): Promise<void> {
  const today = tools.clock.today();
  await inBatches(
    async () => {
      const rows = await tools.database.query<{ id: string }>(
        'SELECT id FROM provider WHERE status_until <= $1::date ORDER BY id LIMIT $2',
        [today, BATCH],
      );
      return rows.map((row) => row.id);
    },
    (ids) => tools.database.transaction((transaction) => refreshProviders(tools, transaction, ids)),
  );
  await inBatches(
    async () => [...(await tools.index.dueForRenewal(tools.database, today, BATCH))],
    (ids) => tools.database.transaction((transaction) => refreshMicroCredentials(tools, transaction, ids)),
  );
  await inBatches(
    () => neverCompared(tools.database, BATCH),
    (ids) => compareProviders(tools, ids),
  );
}

/** Until nothing is due; a batch that stays due after it was done is left, rather than done for ever. */
async function inBatches(
  due: () => Promise<string[]>,
  renew: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  let last = '';
  for (;;) {
    const ids = await due();
    const key = ids.join(' ');
    if (ids.length === 0 || key === last) return;
    last = key;
    await renew(ids);
  }
}
