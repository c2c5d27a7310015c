import type { SearchEngine } from '#search';
import type { CorpusDocument } from './corpus/index.js';
import type { JudgedQuery } from './queries.js';

/** What is judged: an engine, or the baseline. */
export interface Ranker {
  readonly engine: string;
  /** @returns keys of documents, the best first, at most MOST_RANKED */
  rank(query: JudgedQuery): Promise<readonly string[]>;
}

export const MOST_RANKED = 50;
export const TODAY = '2026-11-22';

/** An engine as it answers a search without filters. */
export function engineRanker(engine: SearchEngine, documents: readonly CorpusDocument[]): Ranker {
  const keys = new Map(documents.map(({ key, document }) => [document.id, key]));
  return {
    engine: engine.name,
    async rank({ text, language }) {
      const { hits } = await engine.search({
        text,
        language,
        filter: {},
        facets: [],
        sort: null,
        first: MOST_RANKED,
        after: null,
        today: TODAY,
      });
      return hits.flatMap(({ id }) => keys.get(id) ?? []);
    },
  };
}
