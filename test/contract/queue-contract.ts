import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Job,
  type JobHandlers,
  type JobQueue,
  type JobWorker,
  openQueue,
  type QueueAddress,
  startWorker,
} from '#queue';

/** What every store of the queue must do; run on PostgreSQL and on Redis. */
export function describeQueue(name: string, address: () => QueueAddress): void {
  describe(`a queue on ${name}`, () => {
    let queue: JobQueue;
    let workers: JobWorker[];
    const errors: Error[] = [];

    beforeEach(async () => {
      workers = [];
      errors.length = 0;
      queue = await openQueue(address(), (error) => errors.push(error));
    });
    afterEach(async () => {
      await Promise.all(workers.map((worker) => worker.close(false)));
      await queue.close();
    });

    const start = async (handlers: Partial<JobHandlers>, concurrency = 1): Promise<void> => {
      const none = () => Promise.resolve();
      const all: JobHandlers = {
        harvest: none,
        scheduled: none,
        reap: none,
        alerts: none,
        renew: none,
        compare: none,
        ...handlers,
      };
      workers.push(
        await startWorker(address(), all, { concurrency, onError: (error) => errors.push(error) }),
      );
    };

    it('hands each job to a worker once, with its data', async () => {
      const seen: number[] = [];
      await start({ harvest: ({ harvest }) => Promise.resolve(void seen.push(harvest)) }, 4);
      await start({ harvest: ({ harvest }) => Promise.resolve(void seen.push(harvest)) }, 4);
      for (let harvest = 1; harvest <= 20; harvest += 1)
        await queue.add({ name: 'harvest', data: { harvest } });
      await until(() => seen.length >= 20);
      expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    });

    it('keeps jobs that were added while no worker ran', async () => {
      await queue.add({ name: 'scheduled', data: { source: 'later' } });
      const seen: string[] = [];
      await start({ scheduled: ({ source }) => Promise.resolve(void seen.push(source)) });
      await until(() => seen.length > 0);
      expect(seen).toEqual(['later']);
    });

    it('goes on with the next job after one has failed, and reports the failure', async () => {
      const seen: number[] = [];
      await start({
        harvest: ({ harvest }) => {
          if (harvest === 1) return Promise.reject(new Error('broken'));
          return Promise.resolve(void seen.push(harvest));
        },
      });
      await queue.add({ name: 'harvest', data: { harvest: 1 } });
      await queue.add({ name: 'harvest', data: { harvest: 2 } });
      await until(() => seen.length > 0 && errors.length > 0);
      expect(seen).toEqual([2]);
      expect(errors.map((error) => error.message)).toContain('broken');
    });

    it('tells a running job that its worker is being stopped', async () => {
      let told = false;
      let running = false;
      await start({
        harvest: (_, signal) => {
          running = true;
          return new Promise((resolve) => {
            signal.addEventListener('abort', () => {
              told = true;
              resolve();
            });
          });
        },
      });
      await queue.add({ name: 'harvest', data: { harvest: 1 } });
      await until(() => running);
      await workers.pop()?.close(false);
      expect(told).toBe(true);
    });

    it('repeats a schedule, replaces it under its name, and ends it', async () => {
      const seen: Job['name'][] = [];
      await start({ reap: () => Promise.resolve(void seen.push('reap')) });
      await queue.schedule('pulse', { every: 3_600_000 }, { name: 'reap', data: {} });
      // replaced in the very moment when a run begins, it would come once more after the old interval (BullMQ 6.7)
      await until(() => seen.length === 1);
      await queue.schedule('pulse', { every: 100 }, { name: 'reap', data: {} });
      expect(await queue.schedules()).toEqual(['pulse']);
      await until(() => seen.length >= 3);
      await queue.schedule('pulse', null, { name: 'reap', data: {} });
      expect(await queue.schedules()).toEqual([]);
    });

    it('answers a ping', async () => {
      await expect(queue.ping()).resolves.toBeUndefined();
    });
  });
}

async function until(done: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!done()) {
    if (Date.now() > end) throw new Error('Waited 15 s in vain.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
