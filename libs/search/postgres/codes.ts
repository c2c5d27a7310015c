import type { Declaration, Participation, QfEheaCycle, QualityStatus, StackKind } from '#domain';
import { ECTS_BUCKETS, ectsBuckets } from '../ects-buckets.js';

/** Numbers under which the tables hold the words of fixed lists. They are stored: give a new word a new number. */
export const QUALITY_CODES: Readonly<Record<QualityStatus, number>> = {
  CONFIRMED: 1,
  CONFIRMED_VOLUNTARY: 2,
  CONDITIONAL: 3,
  NATIONALLY_LISTED: 4,
  PARTIAL: 5,
  REVIEWED: 6,
  NEGATIVE: 7,
  EXPIRED: 8,
  UNKNOWN: 9,
};
export const CYCLE_CODES: Readonly<Record<QfEheaCycle, number>> = { SHORT: 1, FIRST: 2, SECOND: 3, THIRD: 4 };
export const STACK_CODES: Readonly<Record<StackKind, number>> = {
  STANDALONE: 1,
  PART_OF_PROGRAMME: 2,
  PRE_STACKED: 3,
  GENERIC: 4,
};
export const DECLARATION_CODES: Readonly<Record<Declaration, number>> = {
  BY_RECORD: 1,
  BY_SOURCE: 2,
  UNDECLARED: 3,
};

/** Several at once: one bit each; 0 = not stated. */
export const PARTICIPATION_BITS: Readonly<Record<Participation, number>> = {
  ONLINE: 1,
  ONSITE: 2,
  BLENDED: 4,
  WORK_BASED: 8,
  VOLUNTEERING: 16,
};
export const FREE_BITS = { true: 1, false: 2 } as const;

/** The ECTS buckets an interval touches, one bit each in the order of ECTS_BUCKETS. */
export function ectsMask(ects: { readonly min: number; readonly max: number }): number {
  const touched = new Set(ectsBuckets(ects));
  return ECTS_BUCKETS.reduce((mask, { value }, bit) => (touched.has(value) ? mask | (1 << bit) : mask), 0);
}

/** The ECTS buckets of a mask: the reverse of `ectsMask`. */
export function bucketsIn(mask: number): readonly string[] {
  return ECTS_BUCKETS.filter((_, bit) => (mask & (1 << bit)) !== 0).map(({ value }) => value);
}

/** The bits of several words together. */
export function bitsOf<Word extends string>(
  bits: Readonly<Record<Word, number>>,
  chosen: readonly Word[],
): number {
  return chosen.reduce((mask, word) => mask | bits[word], 0);
}

/** The word that a stored number stands for. */
export function wordOf(codes: Readonly<Record<string, number>>, code: number): string | null {
  return Object.entries(codes).find(([, number]) => number === code)?.[0] ?? null;
}

/** The words whose bits are set. */
export function wordsIn(bits: Readonly<Record<string, number>>, mask: number): readonly string[] {
  return Object.entries(bits)
    .filter(([, bit]) => (mask & bit) !== 0)
    .map(([word]) => word);
}
