import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Transaction } from '#store';
import { documentOf, idOf, numbers, offering, queryOf, TODAY } from '../../../test/support/search-subject.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createPostgresSearchEngine } from './search-engine.js';
import { createPostgresSearchIndex, type PostgresSearchIndex } from './search-index.js';

let test: TestDatabase;
let index: PostgresSearchIndex;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.database.query(
    'TRUNCATE search_facet, search_document, search_text, search_word, search_stem, search_value_set',
  );
  index = createPostgresSearchIndex();
});

const write = (...documents: ReturnType<typeof documentOf>[]) =>
  test.database.transaction((transaction) => index.write(transaction, documents, TODAY));
const find = async (text: string, filter = {}) =>
  numbers(await createPostgresSearchEngine(test.database).search(queryOf({ text, filter, language: 'en' })));

/** Counts statements. */
function counted(transaction: Transaction, count: () => void): Transaction {
  return {
    query: (text, values) => (count(), transaction.query(text, values)),
    copy: (table, columns, rows) => (count(), transaction.copy(table, columns, rows)),
  };
}

describe('the index in PostgreSQL', () => {
  it('needs at most 8 statements for any number of documents, and fewer for words it knows', async () => {
    const statements = async (from: number, count: number) => {
      let sent = 0;
      const documents = Array.from({ length: count }, (_, n) => documentOf(from + n, `Title of ${from + n}`));
      await test.database.transaction((transaction) =>
        index.write(
          counted(transaction, () => (sent += 1)),
          documents,
          TODAY,
        ),
      );
      return sent;
    };
    expect(await statements(1, 1)).toBeLessThanOrEqual(8);
    expect(await statements(1, 1000)).toBeLessThanOrEqual(8);
    await statements(1, 1000);
    expect(await statements(1, 1000)).toBe(4);
    expect(await statements(1, 0)).toBe(0);
  });

  it('asks at most 4 statements a search, whatever is asked, and mostly 2', async () => {
    await write(documentOf(1, 'Data courses', { country: 'EE', languages: ['et'], fields: ['0612'] }));
    let sent = 0;
    const engine = createPostgresSearchEngine({
      query: (text, values) => ((sent += 1), test.database.query(text, values)),
    });
    const facets = ['QUALITY', 'COUNTRY', 'LANGUAGE', 'FIELD', 'PROVIDER', 'SOURCE'] as const;
    const filter = { country: ['EE'], language: ['et'], field: ['06'] };
    const ask = async (text: string) => {
      sent = 0;
      await engine.search(queryOf({ text, filter, facets, first: 100, language: 'de' }));
      return sent;
    };
    expect(await ask('data xourses')).toBe(4);
    expect(await ask('zzz')).toBe(2);
  });

  it('finds by stem again after the words were rolled back', async () => {
    await expect(
      test.database.transaction(async (transaction) => {
        await index.write(transaction, [documentOf(1, 'Beekeeping courses')], TODAY);
        await index.write(transaction, [documentOf(2, 'Beekeeping courses')], TODAY);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await find('beekeeping')).toEqual([]);
    await write(documentOf(3, 'Beekeeping courses', { country: 'EE' }));
    expect(await find('course')).toEqual([3]);
    expect(await find('', { country: ['EE'] })).toEqual([3]);
  });

  it('lets several writers write the same new words and values at once', async () => {
    const batch = (from: number) =>
      Array.from({ length: 50 }, (_, n) =>
        documentOf(from + n, `Word${n} of courses`, { country: `C${n % 7}` }),
      );
    const writers = [0, 100, 200, 300].map((from) => {
      const own = createPostgresSearchIndex();
      return test.database.transaction((transaction) => own.write(transaction, batch(from + 1), TODAY));
    });
    await Promise.all(writers);
    const answer = await createPostgresSearchEngine(test.database).search(
      queryOf({ text: 'course', language: 'en', facets: ['COUNTRY'] }),
    );
    expect(answer.total).toBe(200);
    expect(answer.facets.get('COUNTRY')).toHaveLength(8);
  });

  it('takes a document given twice as it was given last', async () => {
    await write(documentOf(1, 'First'), documentOf(1, 'Second'));
    expect([await find('first'), await find('second')]).toEqual([[], [1]]);
  });

  it('takes texts that PostgreSQL would refuse', async () => {
    await write(
      documentOf(1, 'Nul \u0000 and half \ud800 pairs', {
        description: `${'x'.repeat(5000)} 'quoted' back\\slash`,
      }),
      documentOf(2, '', { description: Array.from({ length: 30_000 }, (_, n) => `word${n}`).join(' ') }),
      documentOf(3, '\u0301\u0301'),
    );
    expect(await find('pairs slash')).toEqual([1]);
    expect(await find('word15000')).toEqual([2]);
  });

  it('changes the quality alone', async () => {
    await write(
      documentOf(1, 'Data', { quality: 'CONFIRMED', qualityChangesOn: '2026-12-01' }),
      documentOf(2, 'Data'),
    );
    await test.database.transaction((transaction) =>
      index.writeQuality(transaction, [
        { id: idOf(1), quality: 'EXPIRED', qualityChangesOn: '2027-01-01' },
        { id: idOf(99), quality: 'CONFIRMED', qualityChangesOn: null },
      ]),
    );
    expect(await find('data', { quality: ['EXPIRED'] })).toEqual([1]);
    expect(await find('', { quality: ['EXPIRED'] })).toEqual([1]);
    expect(await index.dueForRenewal(test.database, '2026-12-01', 10)).toEqual([idOf(1)]);
  });

  it('tells what the calendar has changed, and not again once it is written', async () => {
    const document = documentOf(1, 'Data', {
      offerings: [offering({ startsOn: '2026-12-01', endsOn: '2026-12-20' })],
    });
    await write(document, documentOf(2, 'Data'));
    expect(await index.dueForRenewal(test.database, '2026-12-01', 10)).toEqual([]);
    expect(await index.dueForRenewal(test.database, '2026-12-02', 10)).toEqual([idOf(1)]);
    await test.database.transaction((transaction) => index.write(transaction, [document], '2026-12-02'));
    expect(await index.dueForRenewal(test.database, '2026-12-02', 10)).toEqual([]);
    expect(await index.dueForRenewal(test.database, '2026-12-21', 10)).toEqual([idOf(1)]);
  });

  it('orders by the next start though nobody has renewed it', async () => {
    await write(
      documentOf(1, 'Data', {
        offerings: [offering({ startsOn: '2026-12-01' }), offering({ startsOn: '2027-06-01' })],
      }),
      documentOf(2, 'Data', { offerings: [offering({ startsOn: '2027-01-01' })] }),
      documentOf(3, 'Data', { offerings: [offering({ startsOn: '2026-12-01' })] }),
    );
    const engine = createPostgresSearchEngine(test.database);
    const order = async (today: string) =>
      numbers(await engine.search(queryOf({ sort: 'START_DATE', today })));
    expect(await order(TODAY)).toEqual([1, 3, 2]);
    expect(await order('2026-12-15')).toEqual([2, 1, 3]);
  });
});
