import type { Emit } from '../emit.js';
import { comesBackEmpty, ndcg, recall, type Grades } from './measures.js';
import type { JudgedQuery, QuerySet } from './queries.js';
import type { Ranker } from './ranker.js';

const MEASURES = [
  { metric: 'ndcg10', unit: 'ratio', of: ndcg },
  { metric: 'recall50', unit: 'ratio', of: recall },
  { metric: 'zero_results', unit: 'ratio', of: comesBackEmpty },
] as const;

const SETS: readonly QuerySet[] = ['tuned', 'kept-aside'];

interface Ranked {
  readonly query: JudgedQuery;
  readonly ranking: readonly string[];
}

/**
 * Each measure as the mean over the queries of a set and language, `all` for every language. The baseline's figures on
 * the queries kept aside have the set `baseline`: they are what the engines' own are to be compared with.
 */
export async function emitFigures(
  ranker: Ranker,
  queries: readonly JudgedQuery[],
  grades: ReadonlyMap<string, Grades>,
  emit: Emit,
): Promise<void> {
  const ranked: Ranked[] = [];
  for (const query of queries) ranked.push({ query, ranking: await ranker.rank(query) });
  const languages = ['all', ...new Set(queries.map(({ language }) => language))];
  for (const set of SETS) {
    for (const language of languages) {
      const own = ranked.filter(
        ({ query }) => query.set === set && (language === 'all' || query.language === language),
      );
      const shownSet = ranker.engine === 'baseline' && set === 'kept-aside' ? 'baseline' : set;
      for (const { metric, unit, of } of MEASURES) {
        const values = own.flatMap(
          ({ query, ranking }) => of(ranking, grades.get(query.id) ?? new Map()) ?? [],
        );
        if (values.length === 0) continue;
        const value = values.reduce((sum, one) => sum + one, 0) / values.length;
        const labels = { engine: ranker.engine, language, set: shownSet, queries: values.length };
        emit({ metric, value, unit, ...labels });
      }
    }
  }
}
