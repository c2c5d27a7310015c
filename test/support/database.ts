import { randomBytes } from 'node:crypto';
import { Database } from '#store';

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A fresh, migrated database on the server that the run's global set-up started (TRELLIS_TEST_DATABASE_URL).
 * @param migrate false: empty
 */
export async function testDatabase(migrate = true): Promise<TestDatabase> {
  const server = process.env['TRELLIS_TEST_DATABASE_URL'];
  if (!server)
    throw new Error(
      'TRELLIS_TEST_DATABASE_URL is not set: run the suites with npm test, or set it to a PostgreSQL server.',
    );
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = await Database.open({ url: server, applicationName: 'test-admin', poolSize: 1 });
  await admin.query(`CREATE DATABASE ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const database = await Database.open({ url, applicationName: 'test', poolSize: 8 });
  if (migrate) await database.migrate();
  return {
    database,
    url,
    close: async () => {
      await database.close();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.close();
    },
  };
}
