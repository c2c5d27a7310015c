import type { Configuration } from '#runtime';
import { Database } from './database.js';
import { type EmbeddedServer, embeddedServer } from './embedded/index.js';

/** The migrated database that a process runs on. */
export interface OpenDatabase {
  readonly database: Database;
  readonly url: string;
  /** closes it; ends the embedded server if this process started it and nobody else has come to use it */
  readonly close: () => Promise<void>;
}

/**
 * Opens the database that DATABASE_URL names, else the embedded one: that of a running `npm start`, or started for as
 * long as this process needs it.
 * @throws DatabaseUnreachable, EmbeddedPostgresError
 */
export async function openDatabase(
  configuration: Pick<Configuration, 'databaseUrl' | 'dataDir'>,
  options: { readonly name: string; readonly poolSize?: number; readonly statementTimeout?: number },
): Promise<OpenDatabase> {
  const embedded = configuration.databaseUrl === null ? await embeddedServer(configuration.dataDir) : null;
  const url = configuration.databaseUrl ?? embedded?.url ?? '';
  const database = await openMigrated(url, options, embedded);
  return {
    database,
    url,
    close: async () => {
      const last = embedded?.startedHere === true && (await isAlone(database));
      await database.close();
      if (last) await embedded.stop();
    },
  };
}

async function openMigrated(
  url: string,
  {
    name,
    poolSize,
    statementTimeout,
  }: { readonly name: string; readonly poolSize?: number; readonly statementTimeout?: number },
  embedded: EmbeddedServer | null,
): Promise<Database> {
  try {
    const migrating = await Database.open({ url, applicationName: `trellis-${name}-migrate`, poolSize: 2 });
    await migrating.migrate().finally(() => migrating.close());
    return await Database.open({
      url,
      applicationName: `trellis-${name}-${process.pid}`,
      poolSize,
      statementTimeout,
    });
  } catch (error) {
    if (embedded?.startedHere) await embedded.stop();
    throw error;
  }
}

/** Whether nobody but this process is connected: another may have come to rely on the server that we started. */
async function isAlone(database: Database): Promise<boolean> {
  const [row] = await database.query<{ others: number }>(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND datname = current_database()
       AND application_name LIKE 'trellis-%' AND application_name <> current_setting('application_name')`,
  );
  return row?.others === 0;
}
