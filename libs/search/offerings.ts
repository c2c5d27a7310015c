import { addDays } from '#domain';
import type { Day } from '#domain';
import type { SearchDocument, SearchOffering } from './engine.js';

/** The last day of what has no end. */
export const FOREVER: Day = '9999-12-31';

/** Days from and to, both included; null = open. */
export interface DayRange {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What searching needs of all offerings of one document, as of one day. */
export interface OfferingDigest {
  /** days on which one that has not ended starts; open where it may be begun at any time */
  readonly starts: readonly DayRange[];
  /** days on which enrolment is open; right for any day, without renewal */
  readonly open: readonly DayRange[];
  /** last day of those stated to be free, and of those stated not to be; FOREVER without an end, null for none */
  readonly freeUntil: Day | null;
  readonly paidUntil: Day | null;
  /** first day, today or later, on which one starts; null where none is stated */
  readonly nextStart: Day | null;
  /** the least price by currency (ISO 4217) of those that have not ended */
  readonly prices: Readonly<Record<string, number>>;
  /** all that were stated have ended; false where none was */
  readonly past: boolean;
}

/** An offering has ended on the day after its last; without one it has not. */
export function hasEnded(offering: Pick<SearchOffering, 'endsOn'>, today: Day): boolean {
  return offering.endsOn !== null && offering.endsOn < today;
}

export function digestOfferings(offerings: readonly SearchOffering[], today: Day): OfferingDigest {
  const current = offerings.filter((offering) => !hasEnded(offering, today));
  return {
    starts: current.flatMap(startRange),
    open: current.flatMap(openRange),
    freeUntil: lastDay(current.filter((offering) => offering.free === true)),
    paidUntil: lastDay(current.filter((offering) => offering.free === false)),
    nextStart: earliest(
      current.map(({ startsOn }) => (startsOn !== null && startsOn >= today ? startsOn : null)),
    ),
    prices: leastPrices(current),
    past: offerings.length > 0 && current.length === 0,
  };
}

function startRange(offering: SearchOffering): DayRange[] {
  if (offering.anyTime) return [{ from: null, to: offering.endsOn }];
  return offering.startsOn === null ? [] : [{ from: offering.startsOn, to: offering.startsOn }];
}

/** A deadline today or later, and an opening, if stated, today or earlier; without a deadline it is never open. */
function openRange(offering: SearchOffering): DayRange[] {
  const { enrolFrom, enrolUntil, endsOn } = offering;
  if (enrolUntil === null) return [];
  const to = endsOn !== null && endsOn < enrolUntil ? endsOn : enrolUntil;
  return enrolFrom !== null && enrolFrom > to ? [] : [{ from: enrolFrom, to }];
}

function lastDay(offerings: readonly SearchOffering[]): Day | null {
  let last: Day | null = null;
  for (const { endsOn } of offerings) {
    if (endsOn === null) return FOREVER;
    if (last === null || endsOn > last) last = endsOn;
  }
  return last;
}

function leastPrices(offerings: readonly SearchOffering[]): Record<string, number> {
  const least: Record<string, number> = {};
  for (const { amount, currency } of offerings.flatMap((offering) => offering.prices)) {
    const code = currency.toUpperCase();
    least[code] = Math.min(least[code] ?? Infinity, amount);
  }
  return least;
}

/**
 * The first day after `today` on which anything that an engine stores of the document changes by the calendar alone
 * (docs/quality-status.md, rule 12): its quality, an offering's end, the next start passing, its withdrawal. Null = never.
 */
export function changesOn(document: SearchDocument, today: Day): Day | null {
  const { nextStart } = digestOfferings(document.offerings, today);
  const last = earliest(
    document.offerings.map(({ endsOn }) => (endsOn !== null && endsOn >= today ? endsOn : null)),
  );
  const passes = earliest([last, nextStart]);
  const days = [passes === null ? null : addDays(passes, 1), document.qualityChangesOn, document.withdrawnOn];
  return earliest(days.map((day) => (day !== null && day > today ? day : null)));
}

/** Null where none is given. */
function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}
