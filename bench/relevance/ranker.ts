import type { JudgedQuery } from './queries.js';

/** What is judged: an engine, or the baseline. */
export interface Ranker {
  readonly engine: string;
  /** @returns keys of documents, the best first, at most MOST_RANKED */
  rank(query: JudgedQuery): Promise<readonly string[]>;
}

export const MOST_RANKED = 50;
