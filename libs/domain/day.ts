/** A calendar day as `YYYY-MM-DD` (ISO 8601 §5.2.1.1). Days compare as strings. */
export type Day = string;

/** A moment as ISO 8601 date and time with zone, e.g. `2026-11-22T08:15:00.000Z`. */
export type Instant = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `value` is a day that exists in the Gregorian calendar ("2026-02-30" does not). */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false;
  const parts = DAY.exec(value);
  if (!parts) return false;
  const [, year, month, day] = parts.map(Number) as [number, number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** `day` moved by a whole number of days, which may be negative. */
export function addDays(day: Day, days: number): Day {
  const moved = Number(day.slice(8)) + days;
  // within the days that every month has: asked for most often, and many times in one answer
  if (moved >= 1 && moved <= 28) return `${day.slice(0, 8)}${pad(moved, 2)}`;
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, moved))
    .toISOString()
    .slice(0, 10);
}

/** `day` moved by whole years; 29 February becomes the 28th where the year has none (quality-status.md, rule 2). */
export function addYears(day: Day, years: number): Day {
  const target = Number(day.slice(0, 4)) + years;
  const date = day.slice(5);
  return `${pad(target, 4)}-${date === '02-29' && daysInMonth(target, 2) === 28 ? '02-28' : date}`;
}

/**
 * The day on which a moment falls in a time zone.
 * @param timeZone IANA name, e.g. `Europe/Brussels`
 */
export function dayIn(timeZone: string, instant: Date): Day {
  return formatterOf(timeZone).format(instant);
}

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // en-CA writes the ISO order
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** A date-time given for a day is cut as written, not converted (quality-status.md, rule 2). Null if it is no day. */
export function dayAsWritten(value: string): Day | null {
  const day = value.trim().slice(0, 10);
  return isDay(day) ? day : null;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** A moment that is written with its zone, in the one spelling that is stored and compared; null: it is none. */
export function readInstant(value: unknown): Instant | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/i.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
