import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPostgresSearchEngine, SEARCH_FACETS, SEARCH_SORTS } from '#search';
import type { SearchDocument, SearchEngine, SearchFilter, SearchHit, SearchQuery } from '#search';
import { documentOf, offering, queryOf, TODAY } from '../support/search-subject.js';
import { sharedMeilisearch } from '../support/meilisearch.js';
import { meilisearchSubject, type MeilisearchSubject } from './meilisearch-subject.js';

const DOCUMENTS = 400;
const QUERIES = 120;

/** Whole numbers from 0, the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

const WORDS = [
  'data',
  'Datenbank',
  'Straße',
  'ёлка',
  'μαθητής',
  'Işık',
  "l'été",
  'C3PO',
  '3.5',
  'e-mail',
  'R',
];
const DAYS = ['2026-06-01', '2026-11-21', '2026-11-22', '2026-11-23', '2027-01-10', '2027-02-01'];
const COUNTRIES = ['EE', 'IE', 'NL'];
const FIELDS = ['0611', '0612', '061', '0311', '01'];

/** Documents and questions with every value that can be stated, or not, chosen by chance. */
function chance(seed: number) {
  const below = seeded(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
  const some = <Value>(values: readonly Value[]): Value[] => values.filter(() => below(3) === 0);
  const maybe = <Value>(make: () => Value): Value | null => (below(3) === 0 ? null : make());
  const text = () => Array.from({ length: 1 + below(5) }, () => pick(WORDS)).join(' ');
  const anOffering = () =>
    offering({
      startsOn: maybe(() => pick(DAYS)),
      endsOn: maybe(() => pick(DAYS)),
      enrolFrom: maybe(() => pick(DAYS)),
      enrolUntil: maybe(() => pick(DAYS)),
      anyTime: below(6) === 0,
      free: maybe(() => below(2) === 0),
      prices: some([100, 250.5]).map((amount) => ({ amount, currency: pick(['EUR', 'SEK']) })),
    });
  const document = (n: number): SearchDocument =>
    documentOf(n, text(), {
      description: text(),
      outcomes: text(),
      quality: pick(['CONFIRMED', 'UNKNOWN', 'NEGATIVE']),
      eqfLevel: maybe(() => 5 + below(3)),
      cycle: maybe(() => pick(['FIRST', 'SECOND'])),
      ects: maybe(() => {
        const min = below(40) / 2;
        return { min, max: min + below(20) };
      }),
      country: maybe(() => pick(COUNTRIES)),
      languages: some(['en', 'et']),
      fields: some(FIELDS),
      participation: some(['ONLINE', 'ONSITE', 'BLENDED']),
      stackKind: maybe(() => pick(['STANDALONE', 'GENERIC'])),
      sources: some(['ie-example', 'ee-one']),
      declared: pick(['BY_RECORD', 'BY_SOURCE', 'UNDECLARED']),
      withdrawnOn: below(8) === 0 ? '2026-01-01' : null,
      offerings: Array.from({ length: below(4) }, anOffering),
      firstSeenAt: `2026-0${1 + below(9)}-01T00:00:00.000Z`,
    });
  const filter = (): SearchFilter => {
    const parts: SearchFilter[] = [
      { quality: some(['CONFIRMED', 'UNKNOWN']) },
      { eqfLevel: some([5, 6, 99]), qfEheaCycle: some(['FIRST', 'SECOND']) },
      { ects: { min: maybe(() => below(30) / 2), max: maybe(() => 15 + below(20)) } },
      { country: some(['ee', ...COUNTRIES]), notStated: some(SEARCH_FACETS) },
      { language: some(['EN', 'et']) },
      { field: some(['0', '06', '061', '0612', '03']) },
      { participation: some(['ONLINE', 'BLENDED']), notStated: some(['PARTICIPATION', 'FREE']) },
      { stackable: below(2) === 0, stackKind: some(['STANDALONE', 'GENERIC']) },
      { source: some(['ie-example', 'ee-one']), includeWithdrawn: true },
      { free: below(2) === 0, notStated: some(['FREE']) },
      { price: { max: pick([50, 100, 250.5]), currency: pick(['eur', 'SEK', 'x"y']) } },
      { openForEnrolment: below(2) === 0 },
      { startsFrom: pick(DAYS.slice(0, 3)), startsTo: pick(DAYS.slice(3)) },
      { startsFrom: pick(DAYS) },
      { startsTo: pick(DAYS) },
      { declared: some(['BY_RECORD', 'UNDECLARED']) },
    ];
    const chosen: SearchFilter = Object.assign(
      {},
      ...Array.from({ length: 1 + below(3) }, () => pick(parts)),
    );
    const { startsFrom = '', startsTo = '9999-12-31' } = chosen;
    return startsFrom > startsTo ? { ...chosen, startsFrom: startsTo } : chosen;
  };
  const phrase = () => `"${Array.from({ length: 1 + below(2) }, () => pick(WORDS)).join(' ')}"`;
  const query = (): SearchQuery =>
    queryOf({
      text: maybe(() => Array.from({ length: 1 + below(2) }, phrase).join(' ')),
      filter: below(4) === 0 ? {} : filter(),
      facets: SEARCH_FACETS,
      today: pick(DAYS.slice(1, 4)),
      first: 100,
    });
  return { document, query, pick };
}

if (sharedMeilisearch()) describeBoth();
else describe('both engines', () => it.skip('no MEILI_URL, and no meilisearch on the path', () => undefined));

function describeBoth(): void {
  describe('both engines', () => {
    let meilisearch: MeilisearchSubject;
    let postgres: SearchEngine;
    beforeAll(async () => {
      meilisearch = await meilisearchSubject();
      postgres = createPostgresSearchEngine(meilisearch.database);
      const { document } = chance(1);
      await meilisearch.write(
        Array.from({ length: DOCUMENTS }, (_, n) => document(n + 1)),
        TODAY,
      );
    });
    afterAll(() => meilisearch.close());

    const all = async (engine: SearchEngine, query: SearchQuery): Promise<string[]> => {
      const { hits, hasNextPage } = await engine.search(query);
      const after = hits.at(-1)?.cursor ?? null;
      const ids = hits.map(({ id }) => id);
      return hasNextPage ? [...ids, ...(await all(engine, { ...query, after }))] : ids;
    };

    it(`find, order and count alike what ${QUERIES} filters and quoted words ask for`, async () => {
      const { query, pick } = chance(2);
      let found = 0;
      for (let n = 0; n < QUERIES; n += 1) {
        const asked = { ...query(), sort: pick(SEARCH_SORTS.filter((sort) => sort !== 'RELEVANCE')) };
        const [one, other] = [await postgres.search(asked), await meilisearch.engine.search(asked)];
        const counts = ({ facets, total }: typeof one) => ({ asked, total, facets: [...facets] });
        expect(counts(other)).toEqual(counts(one));
        // the first day's order by start holds until the documents are renewed, which is done daily
        const ordered = { ...asked, today: TODAY };
        expect({ asked, ids: await all(meilisearch.engine, ordered) }).toEqual({
          asked,
          ids: await all(postgres, ordered),
        });
        found += one.total;
      }
      expect(found).toBeGreaterThan(QUERIES);
    });

    it('Meilisearch tells the hits of its answer, with the bodies of each, once it has them', async () => {
      const told: (readonly SearchHit[])[] = [];
      const asked = queryOf({ text: 'data', facets: SEARCH_FACETS });
      const { hits } = await meilisearch.engine.search(asked, (found) => told.push(found));
      expect(told).toEqual([hits]);
      expect(hits).toHaveLength(20);
      for (const { bodies } of hits) expect(bodies).toEqual(documentOf(0, '').providers);
    });

    it('find alike what quoted words ask for by relevance', async () => {
      const { query } = chance(3);
      for (let n = 0; n < 40; n += 1) {
        const asked = { ...query(), filter: {}, sort: 'RELEVANCE' as const };
        const [one, other] = [await all(postgres, asked), await all(meilisearch.engine, asked)];
        expect({ asked, ids: other.sort() }).toEqual({ asked, ids: one.sort() });
      }
    });
  });
}
