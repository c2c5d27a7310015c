import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Ranking is tuned by one half of the queries; what it is worth is told by the other. */
export type QuerySet = 'tuned' | 'kept-aside';

export interface JudgedQuery {
  readonly id: string;
  /** the searcher's, ISO 639-1 */
  readonly language: string;
  readonly text: string;
  readonly intent: string;
  readonly set: QuerySet;
}

export const RELEVANCE = resolve(process.cwd(), 'bench', 'relevance');

const QUERIES = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]{2}-\d{2}$/),
    language: z.string().length(2),
    text: z.string().min(1),
    intent: z.string().min(1),
  }),
);

export function judgedQueries(): readonly JudgedQuery[] {
  const queries = QUERIES.parse(parse(readFileSync(resolve(RELEVANCE, 'queries.yaml'), 'utf8')));
  return queries.map((query) => ({ ...query, set: setOf(query.id) }));
}

/** By a hash of the id: nobody chooses, and a further query moves no other. */
export function setOf(id: string): QuerySet {
  const [first = 0] = createHash('sha256').update(`relevance ${id}`).digest();
  return first % 2 === 0 ? 'tuned' : 'kept-aside';
}
