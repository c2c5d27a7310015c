import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../test/support/database.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { copyArray } from './copy-line.js';

describe('Database', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.close());

  it('copies rows with every kind of value and every awkward character', async () => {
    const text = 'tab\t newline\n return\r backslash\\ \\N quote"';
    const rows = await test.database.transaction(async (transaction) => {
      await transaction.query(
        'CREATE TEMPORARY TABLE sample (n int, t text, b bytea, l boolean, a text[]) ON COMMIT DROP',
      );
      const written = await transaction.copy(
        'sample',
        ['n', 't', 'b', 'l', 'a'],
        [
          [1, text, Buffer.from([0, 255, 92]), true, copyArray(['a "b"', 'c\\d', ''])],
          [2, 'nul\u0000 gone', null, false, copyArray([])],
        ],
      );
      expect(written).toBe(2);
      return transaction.query('SELECT * FROM sample ORDER BY n');
    });
    expect(rows).toEqual([
      { n: 1, t: text, b: Buffer.from([0, 255, 92]), l: true, a: ['a "b"', 'c\\d', ''] },
      { n: 2, t: 'nul gone', b: null, l: false, a: [] },
    ]);
  });

  it('rolls back what a failed transaction did', async () => {
    const failed = test.database.transaction(async (transaction) => {
      await transaction.query(`INSERT INTO authority (name) VALUES ('Nobody')`);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await test.database.query(`SELECT FROM authority WHERE name = 'Nobody'`)).toEqual([]);
  });

  it('runs nothing outside of a transaction that one of several statements has ended', async () => {
    let ended = (): void => undefined;
    const end = new Promise<void>((resolve) => (ended = resolve));
    const late: Promise<unknown>[] = [];
    const failed = test.database.transaction(async (transaction) => {
      const insert = () => transaction.query(`INSERT INTO authority (name) VALUES ('Latecomer')`);
      late.push(end.then(insert));
      await transaction.query('SELECT 1 / 0');
    });
    await expect(failed).rejects.toThrow('division by zero');
    ended();
    await expect(late[0]).rejects.toThrow('has ended');
    expect(await test.database.query(`SELECT FROM authority WHERE name = 'Latecomer'`)).toEqual([]);
  });

  it('keeps days as they are written, whatever the time zone', async () => {
    expect(await test.database.query(`SELECT DATE '2026-03-29' AS day`)).toEqual([{ day: '2026-03-29' }]);
  });

  it('migrates once when several processes start together', async () => {
    const empty = await testDatabase(false);
    await Promise.all([empty.database.migrate(), empty.database.migrate(), empty.database.migrate()]);
    const [row] = await empty.database.query<{ n: number }>('SELECT count(*)::int AS n FROM migration');
    expect(row?.n).toBe(MIGRATIONS.length);
    await empty.close();
  });
});
