import { describe, expect, it } from '@jest/globals';
import { MOST_RANKED } from './index-settings.js';
import { pagedByRank } from './pages.js';
import { HEAD, type Placed } from './ranking.js';

/** As Meilisearch ranks them: every third has a title in German, scores fall. */
const RANKED: readonly Placed[] = Array.from({ length: 300 }, (_, n) => ({
  id: `id-${n}`,
  textLanguage: [n % 3 === 2 ? 'de' : 'en'],
  withdrawn: 0,
  _rankingScore: 1 - n / 1000,
}));

/** All pages; `between` says what is there when the next one is asked for. */
function allPages(first: number, language: string | null, between = (ranked: readonly Placed[]) => ranked) {
  const ids: string[] = [];
  let ranked = RANKED;
  for (let after = null; ; ranked = between(ranked)) {
    const { query, read } = pagedByRank(first, after, { language, withWithdrawn: false });
    const { offset = 0, limit = 0 } = query;
    const { hits, hasNextPage } = read(ranked.slice(offset, offset + limit));
    ids.push(...hits.map(({ id }) => id));
    if (!hasNextPage) return ids;
    after = hits.at(-1) ?? null;
  }
}

describe('pages by relevance', () => {
  it.each([7, 20, 100])('hold every hit once, %d at a time', (first) => {
    for (const language of [null, 'de']) {
      const ids = allPages(first, language);
      expect(ids).toHaveLength(RANKED.length);
      expect(new Set(ids).size).toBe(RANKED.length);
    }
  });

  it('begin with the searcher’s language, and hold the others', () => {
    const ids = allPages(20, 'de-AT').slice(0, HEAD);
    expect(ids.slice(0, 3)).toEqual(['id-2', 'id-5', 'id-8']);
    expect(new Set(ids)).toEqual(new Set(RANKED.slice(0, HEAD).map(({ id }) => id)));
    expect(allPages(20, null).slice(0, 3)).toEqual(['id-0', 'id-1', 'id-2']);
  });

  it('pass over nothing when what was shown goes away', () => {
    const ids = allPages(10, null, (ranked) => ranked.slice(3));
    expect(ids).toHaveLength(RANKED.length);
  });

  it('end where Meilisearch ranks no further', () => {
    const after = { key: MOST_RANKED - 5, id: 'id' };
    const { query } = pagedByRank(20, after, { language: null, withWithdrawn: false });
    expect((query.offset ?? 0) + (query.limit ?? 0)).toBe(MOST_RANKED);
  });
});
