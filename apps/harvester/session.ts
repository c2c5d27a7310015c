import { FORMATS } from '#formats';
import { type JobQueue, openQueue, type QueueAddress } from '#queue';
import { type Clock, type Configuration, createLogger, type Logger, systemClock } from '#runtime';
import { createPostgresSearchIndex } from '#search';
import { type Database, openDatabase } from '#store';
import type { HarvestTools } from './pipeline/tools.js';

/** What a command or a worker runs on: a migrated database, found or started, and what is built on it. */
export interface Session {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly tools: HarvestTools;
  readonly queueAddress: QueueAddress;
  queue(): Promise<JobQueue>;
  close(): Promise<void>;
}

/** @throws DatabaseUnreachable, EmbeddedPostgresError */
export async function openSession(configuration: Configuration, name: string): Promise<Session> {
  const log = createLogger(name, configuration.logLevel);
  const { database, url, close } = await openDatabase(configuration, { name });
  const clock = systemClock(configuration.timeZone);
  const queueAddress = { databaseUrl: url, redisUrl: configuration.redisUrl };
  let queue: Promise<JobQueue> | null = null;
  return {
    configuration,
    database,
    clock,
    log,
    queueAddress,
    tools: {
      database,
      index: createPostgresSearchIndex(),
      clock,
      log,
      formats: FORMATS,
      allowHosts: configuration.allowHosts,
      credential: configuration.credential,
    },
    queue: () =>
      (queue ??= openQueue(queueAddress, ({ name, message }) => log.warn({ name, message }, 'queue'))),
    close: async () => {
      await (await queue)?.close();
      await close();
    },
  };
}
