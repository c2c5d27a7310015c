import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { LearningOutcome } from '#domain';
import { findMicroCredentials } from '#store';
import { CatalogueWrites } from '../test/support/catalogue-writes.js';
import { testDatabase, type TestDatabase } from '../test/support/database.js';
import { idOf } from '../test/support/search-subject.js';
import { Skills1764000013000 } from './1764000013000-skills.js';

const HONEY = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001';
const BEES = 'https://learn.example/skill/bees';
const texts = [{ language: 'en', value: 'Harvest honey' }];

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const migrate = async (direction: 'up' | 'down'): Promise<void> => {
  const runner = test.database.dataSource.createQueryRunner();
  await new Skills1764000013000()[direction](runner);
  await runner.release();
};
it('writes addresses of skills as skills, in what is held and in what was, and back', async () => {
  const catalogue = await CatalogueWrites.add(test.database);
  const outcomes = (...skills: LearningOutcome['skills']): LearningOutcome[] => [
    { texts, skills: [] },
    { texts, skills },
  ];
  const record = { n: 1, title: 'Bees' };
  const labels = [{ language: 'en', value: 'honey' }];
  await catalogue.write([
    { ...record, seenAt: '2026-11-02T08:00:00.000Z', learningOutcomes: outcomes({ uri: HONEY, labels }) },
  ]);
  const now = outcomes({ uri: HONEY, labels }, { uri: null, labels }, { uri: BEES, labels: [] });
  await catalogue.write([
    { ...record, seenAt: '2026-11-03T08:00:00.000Z', learningOutcomes: now },
    { n: 2, title: 'No skills', seenAt: '2026-11-03T08:00:00.000Z' },
  ]);
  await migrate('down');
  const before = await test.database.query<{ publication: string }>(
    'SELECT statements, publication FROM micro_credential ORDER BY id',
  );
  expect(JSON.stringify(before)).toContain(`"skills":["${HONEY}","${BEES}"]`);

  await migrate('up');
  const held = await findMicroCredentials(test.database, [idOf(1), idOf(2)]);
  const found = new Map(held.map(({ id, statements }) => [id, statements[0]?.draft.learningOutcomes]));
  expect(found.get(idOf(1))).toEqual(outcomes({ uri: HONEY, labels: [] }, { uri: BEES, labels: [] }));
  expect(found.get(idOf(2))).toEqual([]);
  const versions = await test.database.query(
    "SELECT body #> '{statements,0,draft,learningOutcomes}' AS outcomes FROM version WHERE entity = 'micro_credential'",
  );
  // the one that the second writing left, and none of ours
  expect(versions).toEqual([{ outcomes: outcomes({ uri: HONEY, labels: [] }) }]);
  const after = await test.database.query('SELECT publication FROM micro_credential ORDER BY id');
  expect(after).toEqual(before.map(({ publication }) => ({ publication })));
});
