import { createHash } from 'node:crypto';
import type { CorpusDocument } from './corpus/index.js';
import type { Grades } from './measures.js';
import type { JudgedQuery } from './queries.js';
import type { Ranker } from './ranker.js';

/** How far down each ranking is looked at. */
const DEPTH = 20;
const PASSAGE = 150;

/** A document to be graded for a query. */
export interface Candidate {
  readonly query: JudgedQuery;
  readonly key: string;
  readonly title: string;
  readonly passage: string;
}

/**
 * The first of every ranking that have no grade yet, in an order that tells nothing: neither who found them nor how
 * high they stood.
 */
export async function ungraded(
  queries: readonly JudgedQuery[],
  rankers: readonly Ranker[],
  grades: ReadonlyMap<string, Grades>,
  documents: readonly CorpusDocument[],
): Promise<readonly Candidate[]> {
  const byKey = new Map(documents.map((each) => [each.key, each]));
  const result: Candidate[] = [];
  for (const query of queries) {
    const keys = new Set<string>();
    for (const ranker of rankers) {
      for (const key of (await ranker.rank(query)).slice(0, DEPTH)) keys.add(key);
    }
    const own = [...keys].filter((key) => grades.get(query.id)?.has(key) !== true);
    own.sort((a, b) => (shuffled(query.id, a) < shuffled(query.id, b) ? -1 : 1));
    result.push(...own.map((key) => ({ query, key, ...shown(byKey.get(key)) })));
  }
  return result;
}

function shuffled(query: string, key: string): string {
  return createHash('sha256').update(`${query} ${key}`).digest('hex');
}

function shown(entry: CorpusDocument | undefined): Pick<Candidate, 'title' | 'passage'> {
  const texts = (...weights: readonly string[]) =>
    (entry?.document.texts ?? [])
      .filter(({ weight }) => weights.includes(weight))
      .map(({ text }) => text.value.replace(/\s+/g, ' '))
      .join(' / ');
  return { title: texts('A'), passage: `${texts('D')} / ${texts('B')}`.slice(0, PASSAGE) };
}
