import type { Day } from '#domain';
import type { CopyValue } from '#store';
import type { SearchDocument } from '../engine.js';
import { digestOfferings } from '../offerings.js';
import type { DayRange } from '../offerings.js';
import {
  CYCLE_CODES,
  DECLARATION_CODES,
  PARTICIPATION_BITS,
  QUALITY_CODES,
  STACK_CODES,
  bitsOf,
  ectsMask,
} from './codes.js';
import type { SetCodes } from './value-sets.js';

/** Columns that hold the number of a set of values. */
export const SET_COLUMNS = [
  'country_set',
  'language_set',
  'field_set',
  'provider_set',
  'awarder_set',
  'source_set',
  'text_language_set',
] as const;

/** Columns of both tables, in the order of `facetRow`. */
export const FACET_COLUMNS = [
  'id',
  'newest',
  ...SET_COLUMNS,
  'ects_buckets',
  'ects_min',
  'ects_max',
  'free_until',
  'paid_until',
  'next_start',
  'quality',
  'eqf_level',
  'cycle',
  'stack_kind',
  'participation',
  'declared',
  'withdrawn',
  'start_days',
  'open_days',
  'prices',
  'past',
] as const;

/** What is filtered and counted of one document, as of `today`. */
export function facetRow(document: SearchDocument, codes: SetCodes, today: Day): CopyValue[] {
  const { ects, cycle, stackKind } = document;
  const offerings = digestOfferings(document.offerings, today);
  return [
    document.id,
    // the newest first is the least first, as in every other order
    -Date.parse(document.firstSeenAt),
    codes(document, 'COUNTRY'),
    codes(document, 'LANGUAGE'),
    codes(document, 'FIELD'),
    codes(document, 'PROVIDER'),
    codes(document, 'AWARDER'),
    codes(document, 'SOURCE'),
    codes(document, 'TEXT_LANGUAGE'),
    ects && ectsMask(ects),
    ects && ects.min,
    ects && ects.max,
    offerings.freeUntil,
    offerings.paidUntil,
    offerings.nextStart,
    QUALITY_CODES[document.quality],
    document.eqfLevel,
    cycle && CYCLE_CODES[cycle],
    stackKind && STACK_CODES[stackKind],
    bitsOf(PARTICIPATION_BITS, document.participation),
    DECLARATION_CODES[document.declared],
    document.withdrawnOn !== null && document.withdrawnOn <= today,
    multirange(offerings.starts),
    multirange(offerings.open),
    Object.keys(offerings.prices).length === 0 ? null : JSON.stringify(offerings.prices),
    offerings.past,
  ];
}

/** PostgreSQL's literal of a datemultirange; null for none, which costs no space. */
function multirange(ranges: readonly DayRange[]): string | null {
  if (ranges.length === 0) return null;
  return `{${ranges.map(({ from, to }) => `[${from ?? ''},${to ?? ''}]`).join(',')}}`;
}
