import { isDay, PARTICIPATIONS, QUALITY_STATUSES } from '#domain';
import { z } from 'zod';
import { NOT_STATED, SEARCH_SORTS } from '../engine.js';
import { CYCLE_CODES, STACK_CODES } from '../postgres/codes.js';

// What the page Find writes into its address (apps/web, find-state.ts): the same names with the same values, so that
// the address of a search is its question everywhere. The page passes over what makes no sense, for it has somebody
// before it who sees what was asked; here it is refused, for a program would take the answer for that of its question.

const CODE = /^[A-Z]{2}$/;
const LANGUAGE = /^[a-z]{2,3}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INTERVAL = /^(\d{1,2}(?:\.\d)?)?-(\d{1,2}(?:\.\d)?)?$/;
const PRICE = /^(\d{1,7}(?:\.\d{1,2})?)-([A-Z]{3})$/;
const UNSTATED = toAddress(NOT_STATED);
/** What is shown of a value that is refused. */
const LONGEST_SHOWN = 40;

interface ListRule {
  readonly accepts: (value: string) => boolean;
  /** completes "taught "x" is not …" */
  readonly says: string;
  /** whether a record may state nothing, and that may be asked for */
  readonly unstated: boolean;
}

/** A word of the API as it stands in an address. */
export function toAddress(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

/** @returns an empty parameter is none: forms send fields that were left empty */
function given<T>(read: (text: string, refuse: (sentence: string) => void) => T) {
  return z
    .string({ message: 'is to be given once, several values separated by commas' })
    .optional()
    .transform((value, context): T | null => {
      const text = value?.trim() ?? '';
      if (text === '') return null;
      return read(text, (message) => context.addIssue({ code: 'custom', message }));
    });
}

const shown = (value: string): string =>
  JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);

function list({ accepts, says, unstated }: ListRule) {
  return given((text, refuse): readonly string[] => {
    const values = [...new Set(text.split(','))];
    const wrong = values.find((value) => !(accepts(value) || (unstated && value === UNSTATED)));
    if (wrong !== undefined) refuse(`${shown(wrong)} is not ${says}${unstated ? `, nor ${UNSTATED}` : ''}`);
    return values;
  });
}

function words(all: readonly string[], unstated: boolean) {
  const inAddress = all.map(toAddress);
  return list({
    accepts: (value) => inAddress.includes(value),
    says: `one of ${inAddress.join(', ')}`,
    unstated,
  });
}

function matching(pattern: RegExp, says: string, unstated: boolean) {
  return list({ accepts: (value) => pattern.test(value), says, unstated });
}

const day = given((text, refuse) => {
  if (!isDay(text)) refuse(`${shown(text)} is not a day that exists, as YYYY-MM-DD`);
  return text;
});

const ects = given((text, refuse) => {
  const values = [...new Set(text.split(','))];
  const intervals = values.filter((value) => value !== UNSTATED);
  const wrong = intervals.find((value) => !INTERVAL.test(value) || value === '-');
  if (wrong !== undefined) refuse(`${shown(wrong)} is not an interval, as 3-10, 3- or -10, nor ${UNSTATED}`);
  else if (intervals.length > 1) refuse('takes one interval');
  const [, min, max] = INTERVAL.exec(intervals[0] ?? '') ?? [];
  if (min !== undefined && max !== undefined && Number(min) > Number(max))
    refuse(`${shown(intervals[0] ?? '')} ends before it begins`);
  return {
    min: min === undefined ? null : Number(min),
    max: max === undefined ? null : Number(max),
    unstated: values.includes(UNSTATED),
  };
});

const price = given((text, refuse) => {
  const [, max, currency] = PRICE.exec(text) ?? [];
  if (max === undefined || currency === undefined)
    refuse(`${shown(text)} is not a price with its currency, as 200-EUR`);
  return { max: Number(max), currency: currency ?? '' };
});

const one = (accepts: (value: string) => boolean, says: string) =>
  given((text, refuse) => {
    if (!accepts(text)) refuse(`${shown(text)} is not ${says}`);
    return text;
  });

const sorts = SEARCH_SORTS.map(toAddress);

/** Names and values of a search's address, in the order in which they are written. */
export const SEARCH_PARAMETERS = {
  q: given((text) => text),
  quality: words(QUALITY_STATUSES, false),
  level: matching(/^[1-8]$/, 'an EQF level from 1 to 8', true),
  cycle: words(Object.keys(CYCLE_CODES), false),
  taught: matching(LANGUAGE, 'a language, as et', true),
  how: words(PARTICIPATIONS, true),
  field: matching(/^\d{2,4}$/, 'an ISCED-F code of 2 to 4 digits', true),
  country: matching(CODE, 'a country, as EE', true),
  builds: words(Object.keys(STACK_CODES), true),
  price: words(['FREE'], true),
  source: matching(/^[a-z0-9-]+$/, 'the name of a source', false),
  provider: matching(UUID, 'our id of a provider', false),
  awarder: matching(UUID, 'our id of a provider', false),
  ects,
  enrolling: one((value) => value === '1', '1'),
  from: day,
  to: day,
  max: price,
  also: words(['UNDECLARED', 'WITHDRAWN'], false),
  sort: one((value) => sorts.includes(value), `one of ${sorts.join(', ')}`),
  lang: one((value) => LANGUAGE.test(value), 'a language, as et'),
  /** how far somebody had read on the page: no part of the question, and so without effect elsewhere */
  page: one((value) => /^[1-9]\d{0,5}$/.test(value), 'a number of pages'),
};

/** Days that are an interval, whichever of them is given. */
export function daysInOrder({ from, to }: { from: string | null; to: string | null }): boolean {
  return from === null || to === null || from <= to;
}
