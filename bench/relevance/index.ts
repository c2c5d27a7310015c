import { createPostgresSearchEngine } from '#search';
import type { Emit } from '../emit.js';
import { baselineRanker } from './baseline.js';
import { corpus } from './corpus/index.js';
import { relevanceDatabase } from './database.js';
import { emitFigures } from './figures.js';
import { readGrades } from './grades.js';
import { meilisearchRanker } from './meilisearch.js';
import { ungraded } from './pool.js';

import { judgedQueries } from './queries.js';
import { engineRanker } from './ranker.js';

export interface RelevanceBench {
  /** address of any database of the PostgreSQL server to use */
  readonly server: string;
  readonly emitter: (records: number) => Emit;
  /** print what has no grade yet, instead of figures */
  readonly pool: boolean;
}

/** The judged queries put to every engine and to the baseline (README.md). */
export async function benchRelevance({ server, emitter, pool }: RelevanceBench): Promise<void> {
  const documents = await corpus();
  if (documents === null) {
    console.log('skipped: no samples beside the repository');
    return;
  }
  const queries = judgedQueries();
  const grades = readGrades(queries);
  const database = await relevanceDatabase(server, documents);
  const meilisearch = await meilisearchRanker(database, documents);
  try {
    const rankers = [
      engineRanker(createPostgresSearchEngine(database), documents),
      ...(meilisearch ? [meilisearch] : []),
      await baselineRanker(database, documents),
    ];
    if (pool) {
      for (const { query, key, title, passage } of await ungraded(queries, rankers, grades, documents))
        console.log([query.id, key, query.text, title, passage].join('\t'));
      return;
    }
    const emit = emitter(documents.length);
    for (const ranker of rankers) await emitFigures(ranker, queries, grades, emit);
  } finally {
    await meilisearch?.stop();
    await database.close();
  }
}
