import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaDrift } from '../scripts/schema-drift.js';
import { writeDatabaseSchema } from '../scripts/write-database-schema.js';
import { testDatabase, type TestDatabase } from '../test/support/database.js';
import { MIGRATIONS } from './index.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const tables = async (): Promise<string[]> => {
  const rows = await test.database.query<{ name: string }>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables
     WHERE schemaname !~ '^(pg_|information_schema)' ORDER BY name`,
  );
  return rows.map(({ name }) => name);
};

describe('migrations', () => {
  it('change nothing when they have run', async () => {
    const before = await writeDatabaseSchema(test.database);
    await test.database.migrate();
    expect(await writeDatabaseSchema(test.database)).toBe(before);
    const rows = await test.database.query('SELECT name FROM migration');
    expect(rows).toHaveLength(MIGRATIONS.length);
  });

  it('leave nothing when undone, and run again', async () => {
    const before = await writeDatabaseSchema(test.database);
    for (const _ of MIGRATIONS) await test.database.dataSource.undoLastMigration();
    expect(await tables()).toEqual(['public.migration']);
    await test.database.migrate();
    expect(await writeDatabaseSchema(test.database)).toBe(before);
  });
});

describe('the entities', () => {
  it('say what the migrations make', async () => {
    expect(await schemaDrift(test.database)).toEqual([]);
  });

  it.each([
    ['a column more', 'ALTER TABLE source ADD COLUMN colour text', /DROP COLUMN "colour"/],
    ['a column less', 'ALTER TABLE source DROP COLUMN licence', /ADD "licence" text/],
    ['another type', 'ALTER TABLE source ALTER COLUMN enabled TYPE text', /"enabled" boolean/],
    [
      'null where there was none',
      'ALTER TABLE agency ALTER COLUMN name DROP NOT NULL',
      /"name" SET NOT NULL/,
    ],
    ['an index less', 'DROP INDEX provider_by_name', /CREATE INDEX "provider_by_name"/],
    [
      'a foreign key less',
      'ALTER TABLE harvest DROP CONSTRAINT harvest_source_id_fkey',
      /harvest_source_id_fkey/,
    ],
    ['a table that no entity names', 'CREATE TABLE colour (id integer)', /no entity: table colour/],
  ])('are told from a schema with %s', async (_change, statement, expected) => {
    const changed = await testDatabase();
    await changed.database.query(statement);
    expect((await schemaDrift(changed.database)).join('\n')).toMatch(expected);
    await changed.close();
  });
});

describe('schema/database.sql', () => {
  it('makes the same schema in an empty database', async () => {
    const text = await writeDatabaseSchema(test.database);
    const empty = await testDatabase(false);
    await empty.database.query(text);
    expect(await writeDatabaseSchema(empty.database)).toBe(text);
    await empty.close();
  });

  it('is not written where something would be left out of it', async () => {
    const other = await testDatabase();
    await other.database.query('CREATE VIEW open_source AS SELECT slug FROM source');
    await expect(writeDatabaseSchema(other.database)).rejects.toThrow('relation open_source of kind v');
    await other.close();
  });
});
