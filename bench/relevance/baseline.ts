import type { Database } from '#store';
import type { CorpusDocument } from './corpus/index.js';
import { MOST_RANKED, type Ranker } from './ranker.js';

/** What anybody gets from PostgreSQL in an hour: title and description unweighted, without stems, ranked by `ts_rank`. */
export async function baselineRanker(
  database: Database,
  documents: readonly CorpusDocument[],
): Promise<Ranker> {
  await database.query('CREATE TABLE relevance_baseline (key text, words tsvector)');
  await database.query(
    `INSERT INTO relevance_baseline
     SELECT key, to_tsvector('simple', texts) FROM unnest($1::text[], $2::text[]) AS d (key, texts)`,
    [documents.map(({ key }) => key), documents.map(titleAndDescription)],
  );
  return {
    engine: 'baseline',
    async rank({ text }) {
      const rows = await database.query<{ key: string }>(
        `SELECT key FROM relevance_baseline, websearch_to_tsquery('simple', $1) AS query
         WHERE words @@ query ORDER BY ts_rank(words, query) DESC, key LIMIT ${MOST_RANKED}`,
        [text],
      );
      return rows.map(({ key }) => key);
    },
  };
}

function titleAndDescription({ document }: CorpusDocument): string {
  return document.texts
    .filter(({ weight }) => weight === 'A' || weight === 'D')
    .map(({ text }) => text.value)
    .join('\n');
}
