import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Grades } from './measures.js';
import { RELEVANCE, type JudgedQuery } from './queries.js';

/** Grades by query, from grades.tsv: lines of query, key and grade. A document that is not named is worth 0. */
export function readGrades(queries: readonly JudgedQuery[]): ReadonlyMap<string, Grades> {
  const path = resolve(RELEVANCE, 'grades.tsv');
  const grades = new Map(queries.map(({ id }) => [id, new Map<string, number>()]));
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(1) : [];
  for (const [n, line] of lines.entries()) {
    if (line === '') continue;
    const [query = '', key = '', grade = ''] = line.split('\t');
    const own = grades.get(query);
    const place = `grades.tsv, line ${n + 2}`;
    if (!own) throw new Error(`${place}: there is no query "${query}".`);
    if (!/^[0-3]$/.test(grade)) throw new Error(`${place}: "${grade}" is no grade from 0 to 3.`);
    if (own.has(key)) throw new Error(`${place}: ${key} is graded twice.`);
    own.set(key, Number(grade));
  }
  return grades;
}
