import {
  createPostgresBackend,
  type Processor,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import type { Job, JobHandlers } from './jobs.js';

const NAME = 'trellis';
/** BullMQ's tables, beside ours in the same database. */
const SCHEMA = 'queue';
/** A worker that has not renewed its lock for so long is taken for dead, and its job given to another. */
const LOCK_MS = 30_000;

/** Where the queue lives: Redis if an address is given, else the PostgreSQL that holds everything else. */
export interface QueueAddress {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
}

export interface JobQueue {
  add(job: Job): Promise<void>;
  /** Adds a job again and again, by cron pattern or every so many milliseconds; null ends it. The id is the schedule's name. */
  schedule(
    id: string,
    when: { pattern: string; timeZone: string } | { every: number } | null,
    job: Job,
  ): Promise<void>;
  /** Names of the schedules there are. */
  schedules(): Promise<string[]>;
  /** Throws if the queue's store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface JobWorker {
  /** Waits for running jobs unless `force`; those left behind are taken up by another worker. */
  close(force: boolean): Promise<void>;
}

/** Opens the queue and, on PostgreSQL, brings its schema up to date. */
export async function openQueue(address: QueueAddress, onError: (error: Error) => void): Promise<JobQueue> {
  const queue = newQueue(address, {
    defaultJobOptions: {
      removeOnComplete: { age: 86_400, count: 1_000 },
      removeOnFail: { age: 30 * 86_400, count: 5_000 },
    },
  });
  queue.on('error', onError);
  await queue.waitUntilReady();
  return {
    add: async (job) => {
      await queue.add(job.name, job.data);
    },
    schedule: async (id, when, job) => {
      if (when === null) {
        await queue.removeJobScheduler(id);
        return;
      }
      const repeat = 'every' in when ? { every: when.every } : { pattern: when.pattern, tz: when.timeZone };
      await queue.upsertJobScheduler(id, repeat, { name: job.name, data: job.data });
    },
    schedules: async () => (await queue.getJobSchedulers()).map((scheduler) => scheduler.key),
    ping: async () => {
      await queue.getJobCounts('waiting');
    },
    close: () => queue.close(),
  };
}

/** Starts working on queued jobs, `concurrency` at a time. A job of a dead worker is taken up again, however often. */
export async function startWorker(
  address: QueueAddress,
  handlers: JobHandlers,
  options: { readonly concurrency: number; readonly onError: (error: Error) => void },
): Promise<JobWorker> {
  const stopping = new AbortController();
  const processor = (job: { name: string; data: unknown }): Promise<void> =>
    run(handlers, { name: job.name, data: job.data } as Job, stopping.signal);
  const worker = newWorker(address, processor, {
    concurrency: options.concurrency,
    lockDuration: LOCK_MS,
    stalledInterval: LOCK_MS / 2,
    maxStalledCount: 1_000_000,
  });
  worker.on('error', options.onError);
  worker.on('failed', (_job, error) => options.onError(error));
  await worker.waitUntilReady();
  return {
    close: async (force) => {
      stopping.abort();
      await worker.close(force);
    },
  };
}

function run(handlers: JobHandlers, job: Job, signal: AbortSignal): Promise<void> {
  switch (job.name) {
    case 'harvest':
      return handlers.harvest(job.data, signal);
    case 'scheduled':
      return handlers.scheduled(job.data, signal);
    case 'reap':
      return handlers.reap(job.data, signal);
    case 'renew':
      return handlers.renew(job.data, signal);
    case 'compare':
      return handlers.compare(job.data, signal);
    default:
      // a job of a newer version in a rolling upgrade
      throw new Error(`This worker knows no job ${JSON.stringify((job as { name: string }).name)}.`);
  }
}

/** as a configuration object: with a ready-made pool BullMQ ignores the schema */
const onPostgres = (databaseUrl: string) => ({
  connectionString: databaseUrl,
  schema: SCHEMA,
  migrate: true,
  max: 4,
});
/** blocking commands of a worker must be retried for ever (BullMQ, "Going to production") */
const onRedis = (url: string) => ({ url, maxRetriesPerRequest: null });

// The backend is a type argument of BullMQ's classes; what we call is the same on both.
function newQueue({ databaseUrl, redisUrl }: QueueAddress, options: Omit<QueueOptions, 'connection'>): Queue {
  if (redisUrl !== null) return new Queue(NAME, { ...options, connection: onRedis(redisUrl) });
  return new Queue(
    NAME,
    { ...options, connection: onPostgres(databaseUrl) },
    createPostgresBackend,
  ) as unknown as Queue;
}

function newWorker(
  { databaseUrl, redisUrl }: QueueAddress,
  processor: Processor,
  options: Omit<WorkerOptions, 'connection'>,
): Worker {
  if (redisUrl !== null) return new Worker(NAME, processor, { ...options, connection: onRedis(redisUrl) });
  return new Worker(
    NAME,
    processor,
    { ...options, connection: onPostgres(databaseUrl) },
    createPostgresBackend,
  ) as unknown as Worker;
}
