import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Day } from '#domain';
import type { SearchDocument } from '../engine.js';
import { documentOf, idOf, offering, TODAY } from '../../../test/support/search-subject.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createPostgresSearchIndex } from '../postgres/index.js';
import { dayNumber, nodesOf, nodesOver } from './days.js';
import { readIndexDocuments, streamFingerprints, streamIndexDocuments } from './index-document.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const index = createPostgresSearchIndex();
const write = (...documents: SearchDocument[]) =>
  test.database.transaction((transaction) => index.write(transaction, documents, TODAY));
const read = async (n: number) => {
  const [document] = await readIndexDocuments(test.database, [idOf(n)]);
  return JSON.parse(document?.line.toString() ?? '{}') as Record<string, unknown>;
};

describe('documents for the index', () => {
  it('hold what the tables hold, words folded', async () => {
    await write(
      documentOf(1, 'Übergröße: «Ёлка»', {
        language: 'de',
        provider: 'O’Brien',
        ects: { min: 0.5, max: 2.5 },
        fields: ['0612'],
        offerings: [offering({ startsOn: '2027-01-10', enrolUntil: '2027-01-01', free: true })],
      }),
    );
    expect(await read(1)).toMatchObject({
      id: idOf(1),
      title: ['ubergrosse елка'],
      provider: ['o brien'],
      compounds: ['übergröße'],
      ects: ['<1', '1', '2'],
      field: ['0', '06', '061', '0612'],
      country: ['NOT_STATED'],
      starts: [dayNumber('2027-01-10')],
      nextStart: dayNumber('2027-01-10'),
    });
  });

  it('hold each word of a long text once, and titles as they are', async () => {
    await write(
      documentOf(1, 'Data, more data', { outcomes: 'Reads data. Reads maps.', description: 'Maps and data' }),
    );
    expect(await read(1)).toMatchObject({
      title: ['data more data'],
      outcomes: ['reads data maps'],
      description: ['maps and data'],
    });
    expect(await read(1)).not.toHaveProperty('compounds');
  });

  it('are read by id or in the order of ids, each once', async () => {
    await write(...[2, 3, 4].map((n) => documentOf(n, 'Title')));
    expect((await readIndexDocuments(test.database, [idOf(3), idOf(99)])).map(({ id }) => id)).toEqual([
      idOf(3),
    ]);
    const first = await streamIndexDocuments(test.database, null, 3);
    const rest = await streamIndexDocuments(test.database, first.at(-1)?.id ?? null, 3);
    expect([...first, ...rest].map(({ id }) => id)).toEqual([1, 2, 3, 4].map(idOf));
  });

  it('have a fingerprint that changes with any value or text, and with nothing else', async () => {
    const prints = async () => (await streamFingerprints(test.database, null, 1))[0]?.fingerprint;
    await write(documentOf(1, 'One'));
    const before = await prints();
    expect((await read(1))['fingerprint']).toBe(before);
    await write(documentOf(1, 'One'));
    expect(await prints()).toBe(before);
    await write(documentOf(1, 'One', { description: 'More' }));
    expect(await prints()).not.toBe(before);
    await write(documentOf(1, 'One', { quality: 'CONFIRMED' }));
    expect(await prints()).not.toBe(before);
  });
});

describe('days as nodes of a tree', () => {
  const numberOf = (day: Day | null) => (day === null ? null : dayNumber(day));
  const numbered = (ranges: readonly { from: Day | null; to: Day | null }[]) =>
    ranges.map(({ from, to }) => ({ from: numberOf(from), to: numberOf(to) }));
  const holds = (ranges: Parameters<typeof numbered>[0], day: Day) => {
    const nodes = nodesOf(numbered(ranges));
    return nodesOver(day).filter((node) => nodes.includes(node)).length;
  };

  it('tell whether a range holds a day, its ends included', () => {
    const ranges = [
      { from: '2026-01-31', to: '2026-03-01' },
      { from: '2026-05-01', to: '2026-05-01' },
    ];
    for (const day of ['2026-01-31', '2026-02-15', '2026-03-01', '2026-05-01'])
      expect(holds(ranges, day)).toBe(1);
    for (const day of ['2026-01-30', '2026-03-02', '2026-04-30', '2026-05-02'])
      expect(holds(ranges, day)).toBe(0);
  });

  it('know ranges without an end or a beginning', () => {
    expect(holds([{ from: null, to: '2026-01-01' }], '2026-01-01')).toBe(1);
    expect(holds([{ from: null, to: '2026-01-01' }], '2026-01-02')).toBe(0);
    expect(holds([{ from: '2026-01-01', to: null }], '2099-12-31')).toBe(1);
    expect(holds([{ from: null, to: null }], '1970-01-01')).toBe(1);
  });

  it('are few', () => {
    expect(nodesOf(numbered([{ from: '2026-09-01', to: '2027-08-31' }])).length).toBeLessThanOrEqual(16);
  });
});
