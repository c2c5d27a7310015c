import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, count, harvest, harvestTools, sourceOf } from '../support/harvesting.js';

const feed = (catalogue: string, from: number, courses: number) =>
  JSON.stringify({
    '@graph': Array.from({ length: courses }, (_, n) => ({
      '@type': 'MicroCredential',
      '@id': `https://${catalogue}.example/mc/${from + n}`,
      name: `Course ${from + n}`,
      language: 'en',
      ectsCredits: 3,
      provider: { '@type': 'Organization', name: 'Example College' },
    })),
  });

describe('two catalogues that list the same under identifiers of their own', () => {
  let test: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    test = await testDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'trellis-twins-'));
  });
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true });
  });

  /** @returns statements that its harvest took in transactions */
  async function harvested(slug: string, from: number, courses: number): Promise<number> {
    const tools = harvestTools(test.database);
    let statements = 0;
    const database = Object.create(test.database, {
      transaction: {
        value: (work: Parameters<typeof test.database.transaction>[0]) =>
          test.database.transaction((transaction) =>
            work({
              query: (text, values) => ((statements += 1), transaction.query(text, values)),
              copy: (table, columns, rows) => ((statements += 1), transaction.copy(table, columns, rows)),
            }),
          ),
      },
    }) as typeof test.database;
    await writeFile(path.join(folder, `${slug}.json`), feed(slug, from, courses));
    const transport = { type: 'file', path: `${slug}.json` };
    await addSource(tools, sourceOf({ slug, format: 'credential-commons', transport, baseDir: folder }));
    await harvest({ ...tools, database }, slug);
    return statements;
  }

  it('keeps them apart and says so on both sides, in as many statements for three as for three hundred', async () => {
    await harvested('one', 0, 303);
    const few = await harvested('few', 300, 3);
    const many = await harvested('many', 0, 300);
    expect(many).toBe(few);
    expect(await count(test.database, 'micro_credential')).toBe(606);
    const issues = await test.database.query(
      `SELECT source.slug, count(*)::int AS issues, count(*) FILTER (WHERE raised_by = harvest.id)::int AS own
       FROM record_issue AS issue JOIN source ON source.id = issue.source_id
       JOIN harvest ON harvest.source_id = source.id
       WHERE code = 'likely-same-micro-credential' GROUP BY source.slug ORDER BY source.slug`,
    );
    expect(issues).toEqual([
      { slug: 'few', issues: 3, own: 3 },
      { slug: 'many', issues: 300, own: 300 },
      { slug: 'one', issues: 303, own: 0 },
    ]);
    expect(
      await test.database.query(
        `SELECT severity, pointer, value FROM record_issue WHERE record_key = 'https://one.example/mc/301'`,
      ),
    ).toEqual([{ severity: 'INFO', pointer: '/title', value: 'few https://few.example/mc/301' }]);
  });
});
