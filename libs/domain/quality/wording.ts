import type { Day, Instant } from '../day.js';
import type { Outcome } from './decision.js';
import { OPEN_END } from './piece.js';

/** Words for the sentences of an answer: English, plain, no internal term (pages.md). */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  POSITIVE: 'positive',
  CONDITIONAL: 'conditional',
  NEGATIVE: 'negative',
  NONE: 'further',
};

/** `2026-11-22` as "22 November 2026". */
export function sayDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** `2026-11-22T08:15:00.000Z` as "22 November 2026 at 08:15 UTC". */
export const sayInstant = (instant: Instant): string =>
  `${sayDay(instant.slice(0, 10))} at ${instant.slice(11, 16)} UTC`;

/** "from 1 July 2022 to 30 June 2029", as far as the two are stated. */
export function sayPeriod(from: Day | null, last: Day, endAssumed: boolean): string {
  const start = from ? `from ${sayDay(from)}` : 'from a day that is not stated';
  if (last === OPEN_END) return `${start}, with no end stated`;
  return `${start} to ${sayDay(last)}${endAssumed ? ' (an assumed end, six years after the start)' : ''}`;
}

/** "a", "a and b", "a, b and c". */
export function sayList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** "an evaluation", "a review". By the letter, which is wrong for few words that occur here ("university", "European"). */
export function withArticle(words: string): string {
  const vowel = /^[aeiou]/i.test(words) && !/^(uni|eu|one)/i.test(words);
  return `${vowel ? 'an' : 'a'} ${words}`;
}

// Only these words lose their capital inside a sentence: any other may be a name ("Dutch", "EUR-ACE").
const COMMON_FIRST_WORDS =
  /^(Accreditation|Assessment|Audit|Certification|Cyclical|Evaluation|External|Follow-up|Initial|Institutional|Joint|Periodic|Programme|Quality|Re-accreditation|Review|Study|Subject|System|Thematic|Voluntary)\b/;

/** An activity in its agency's words, fit to stand inside a sentence. */
export function insideSentence(words: string): string {
  return COMMON_FIRST_WORDS.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** English name of a country (ISO 3166-1 alpha-2); the code itself where it is none. */
export function sayCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (REGIONS.of(code) ?? code) : code;
}
