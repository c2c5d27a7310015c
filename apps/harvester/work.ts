import type { JobHandlers, JobWorker } from '#queue';
import { startWorker } from '#queue';
import { abandonedHarvests, createHarvest, findSource, listSources } from '#store';
import { runHarvest } from './pipeline/run-harvest.js';
import { feedOpener, keepIndexFed, repairIndex } from './schedule/search-feed.js';
import { renewAll } from './schedule/renew.js';
import type { Session } from './session.js';

/** Harvests at a time in one worker: while one waits for its feed, another writes. */
const CONCURRENCY = 2;
/** A harvest without heartbeat for so long has no worker, whatever its state says. */
const ABANDONED_SECONDS = 60;
const REAP_EVERY_MS = 30_000;

/**
 * Starts a worker: it works on harvests, takes up those of dead workers, keeps what the calendar changes true, and tells
 * the search index what has changed.
 */
export async function work(session: Session): Promise<JobWorker> {
  const { queueAddress, log } = session;
  await planSchedules(session);
  await reap(session);
  const feeding = await keepIndexFed(session);
  const worker = await startWorker(queueAddress, handlers(session), {
    concurrency: CONCURRENCY,
    onError: ({ name, message }) => log.error({ name, message }, 'job failed'),
  });
  return {
    close: async (force) => {
      await Promise.all([feeding?.close(), worker.close(force)]);
    },
  };
}

function handlers(session: Session): JobHandlers {
  const { tools, database, log } = session;
  return {
    harvest: async ({ harvest }, signal) => {
      await runHarvest(tools, harvest, signal);
    },
    scheduled: async ({ source }) => {
      const found = await findSource(database, source);
      if (!found?.enabled) return;
      const harvest = await createHarvest(database, found.id, false);
      if (harvest === null) log.warn({ source }, 'not harvested on schedule: a harvest is under way or held');
      else await (await session.queue()).add({ name: 'harvest', data: { harvest } });
    },
    reap: () => reap(session),
    renew: () => renewAll(tools),
    compare: () => repairIndex(session),
  };
}

/** Queues harvests again that nobody works on: their worker has died, or was stopped. */
async function reap(session: Session): Promise<void> {
  for (const harvest of await abandonedHarvests(session.database, ABANDONED_SECONDS)) {
    session.log.warn({ harvest }, 'taking up a harvest that nobody works on');
    await (await session.queue()).add({ name: 'harvest', data: { harvest } });
  }
}

/** Schedules of the house and of every enabled source; those of sources that are gone or disabled end. */
export async function planSchedules(session: Session): Promise<void> {
  const queue = await session.queue();
  const { timeZone } = session.configuration;
  await queue.schedule('reap', { every: REAP_EVERY_MS }, { name: 'reap', data: {} });
  // a minute past midnight: the day has certainly changed in every process
  await queue.schedule('renew', { pattern: '1 0 * * *', timeZone }, { name: 'renew', data: {} });
  // at an hour when the day's renewals have long been told
  const nightly = feedOpener(session) ? { pattern: '30 2 * * *', timeZone } : null;
  await queue.schedule('compare', nightly, { name: 'compare', data: {} });
  const wanted = new Map(
    (await listSources(session.database)).flatMap((source) =>
      source.enabled && source.schedule ? [[source.slug, source.schedule]] : [],
    ),
  );
  for (const [slug, pattern] of wanted) {
    await queue.schedule(
      `source:${slug}`,
      { pattern, timeZone },
      { name: 'scheduled', data: { source: slug } },
    );
  }
  for (const id of await queue.schedules()) {
    if (id.startsWith('source:') && !wanted.has(id.slice('source:'.length))) {
      await queue.schedule(id, null, { name: 'scheduled', data: { source: '' } });
    }
  }
}
