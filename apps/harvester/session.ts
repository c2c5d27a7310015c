import { FORMATS } from '#formats';
import { type JobQueue, openQueue, type QueueAddress } from '#queue';
import { type Clock, type Configuration, createLogger, type Logger, systemClock } from '#runtime';
import { createPostgresSearchIndex } from '#search';
import { Database, type EmbeddedServer, embeddedServer } from '#store';
import type { HarvestTools } from './pipeline/tools.js';

/** What a command or a worker runs on: a migrated database, found or started, and what is built on it. */
export interface Session {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly tools: HarvestTools;
  readonly queueAddress: QueueAddress;
  queue(): Promise<JobQueue>;
  close(): Promise<void>;
}

/**
 * Opens the database that DATABASE_URL names, else the embedded one: that of a running `npm start`, or started for as
 * long as this process needs it.
 * @throws DatabaseUnreachable, EmbeddedPostgresError
 */
export async function openSession(configuration: Configuration, name: string): Promise<Session> {
  const log = createLogger(name, configuration.logLevel);
  const embedded = configuration.databaseUrl === null ? await embeddedServer(configuration.dataDir) : null;
  const databaseUrl = configuration.databaseUrl ?? embedded?.url ?? '';
  const database = await openMigrated(databaseUrl, name, embedded);
  const clock = systemClock(configuration.timeZone);
  const queueAddress = { databaseUrl, redisUrl: configuration.redisUrl };
  let queue: Promise<JobQueue> | null = null;
  return {
    configuration,
    database,
    databaseUrl,
    clock,
    log,
    queueAddress,
    tools: { database, index: createPostgresSearchIndex(), clock, log, formats: FORMATS, allowHosts: configuration.allowHosts },
    queue: () => (queue ??= openQueue(queueAddress, (error) => log.warn({ err: error }, 'queue'))),
    close: async () => {
      await (await queue)?.close();
      const alone = embedded?.startedHere === true && (await isAlone(database));
      await database.close();
      if (alone) await embedded.stop();
    },
  };
}

async function openMigrated(url: string, name: string, embedded: EmbeddedServer | null): Promise<Database> {
  try {
    const database = await Database.open({ url, applicationName: `trellis-${name}` });
    await database.migrate();
    return database;
  } catch (error) {
    if (embedded?.startedHere) await embedded.stop();
    throw error;
  }
}

/** Whether nobody but this process is connected: another may have come to rely on the server that we started. */
async function isAlone(database: Database): Promise<boolean> {
  const [row] = await database.query<{ others: number }>(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND application_name <> current_setting('application_name')`,
  );
  return row?.others === 0;
}
