import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Database } from '#store';
import { embeddedServer } from '#store/embedded/index.js';

interface TemporaryPostgres {
  readonly url: string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

/** The embedded PostgreSQL with nothing in it, for the time of a script. */
async function temporaryPostgres(): Promise<TemporaryPostgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'trellis-postgres-'));
  await chmod(folder, 0o755); // the server's own account must enter, where we are root
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await embeddedServer(folder);
    return { url: server.url, stop: () => server.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Runs `work` on a migrated database that is gone afterwards. */
export async function withMigratedDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const server = await temporaryPostgres();
  try {
    const database = await Database.open({ url: server.url, applicationName: 'script', poolSize: 2 });
    try {
      await database.migrate();
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
  }
}
