import { dayAsWritten, isDay, type Day } from '#domain';

/**
 * In which order a field writes its dates. A year written first with four digits is read in every order;
 * whether 04/05 is April or May must be known per field, never guessed per value.
 */
export type DayOrder = 'iso' | 'dmy' | 'mdy';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T)/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;

/** 0001-01-01 and 9999-12-31 are what systems write for "not set" and "open": such a day is none. */
const FIRST_YEAR = '1000';
const LAST_YEAR = '9000';

/**
 * Reads a day. A date-time is cut as written, never converted (quality-status.md, rule 2).
 * @returns null where the value is no day of the calendar, or a sentinel of the years before 1000 or after 8999
 */
export function readDay(value: string, order: DayOrder = 'iso'): Day | null {
  const text = value.trim();
  const day = dayAsWritten(text) ?? spelled(text, order);
  return day !== null && day >= FIRST_YEAR && day < LAST_YEAR ? day : null;
}

function spelled(text: string, order: DayOrder): Day | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return joined(yearFirst[1], yearFirst[3], yearFirst[4]);
  const compact = COMPACT.exec(text);
  if (compact) return joined(compact[1], compact[2], compact[3]);
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return null;
  switch (order) {
    case 'iso':
      return null;
    case 'dmy':
      return joined(yearLast[4], yearLast[3], yearLast[1]);
    case 'mdy':
      return joined(yearLast[4], yearLast[1], yearLast[3]);
  }
}

function joined(year = '', month = '', date = ''): Day | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
