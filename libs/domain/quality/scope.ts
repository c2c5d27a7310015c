import { covers } from '../frameworks/isced-f.js';
import type { Scope } from './decision.js';
import { sayList } from './wording.js';

/** What a decision or entry must cover to count (quality-status.md, rule 5). */
export interface Asked {
  /** EQF level, 1 to 8; null = none */
  readonly eqfLevel: number | null;
  /** ISCED-F codes, each of which must be covered */
  readonly fields: readonly string[];
  /**
   * true for a micro-credential: a limit that cannot be tested, because it states no level or field, does not cover
   * it (rule 10). false for a provider: what is not asked is not tested (rule 5).
   */
  readonly everyLimitTested: boolean;
}

/** Null where the scope covers what is asked, else one plain clause. */
export function outsideScope(scope: Scope, asked: Asked): string | null {
  if (!coversLevel(scope, asked) || !coversFields(scope, asked))
    return `outside its scope: ${sayLimit(scope)}`;
  return null;
}

/** "limited to EQF levels 6 and 7 and to field 06"; null = no limit. */
export function sayLimit(scope: Scope): string | null {
  const limits: string[] = [];
  if (scope.eqfLevels.length > 0)
    limits.push(`to EQF ${plural('level', [...scope.eqfLevels].sort().map(String))}`);
  if (scope.fields.length > 0) limits.push(`to ISCED-F ${plural('field', [...scope.fields].sort())}`);
  return limits.length > 0 ? `limited ${sayList(limits)}` : null;
}

function coversLevel(scope: Scope, asked: Asked): boolean {
  if (scope.eqfLevels.length === 0) return true;
  return asked.eqfLevel === null ? !asked.everyLimitTested : scope.eqfLevels.includes(asked.eqfLevel);
}

function coversFields(scope: Scope, asked: Asked): boolean {
  if (scope.fields.length === 0) return true;
  if (asked.fields.length === 0) return !asked.everyLimitTested;
  return asked.fields.every((field) => scope.fields.some((listed) => covers(listed, field)));
}

function plural(word: string, values: readonly string[]): string {
  return `${word}${values.length > 1 ? 's' : ''} ${sayList(values)}`;
}
