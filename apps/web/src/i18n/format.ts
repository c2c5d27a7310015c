/** Days, moments, numbers and names of countries and languages, as the reader's language writes them. */
export interface Format {
  readonly number: (value: number) => string;
  /** 0.25 as 25 %. */
  readonly share: (value: number) => string;
  /** YYYY-MM-DD as 12 Jan 2027. */
  readonly day: (day: string) => string;
  /** YYYY-MM-DD as 12 January 2027. */
  readonly longDay: (day: string) => string;
  /** A moment's day in the reader's time zone. */
  readonly momentDay: (moment: string) => string;
  readonly moment: (moment: string) => string;
  /** With its zone, for what is filed and read elsewhere. */
  readonly zonedMoment: (moment: string) => string;
  readonly time: (moment: string) => string;
  /** How long ago, in the largest unit that fits. */
  readonly ago: (moment: string, now: number) => string;
  readonly price: (amount: number, currency: string) => string;
  readonly country: (code: string) => string;
  readonly language: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** @param timeZone of moments; default: the reader's */
export function createFormat(locale: string, timeZone?: string): Format {
  const zone = timeZone === undefined ? {} : { timeZone };
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const days = new Intl.DateTimeFormat(locale, { ...short, timeZone: 'UTC' });
  const longDays = new Intl.DateTimeFormat(locale, { ...short, month: 'long', timeZone: 'UTC' });
  const momentDays = new Intl.DateTimeFormat(locale, { ...short, ...zone });
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const times = new Intl.DateTimeFormat(locale, { ...clock, ...zone });
  const moments = new Intl.DateTimeFormat(locale, { ...short, ...clock, ...zone });
  const zonedMoments = new Intl.DateTimeFormat(locale, {
    ...short,
    month: 'long',
    ...clock,
    timeZoneName: 'short',
    ...zone,
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const countries = namesOf(locale, 'region');
  const languages = namesOf(locale, 'language');
  const ofDay = (format: Intl.DateTimeFormat) => (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  const ofMoment = (format: Intl.DateTimeFormat) => (moment: string) => format.format(new Date(moment));
  return {
    number: (value) => numbers.format(value),
    share: (value) => shares.format(value),
    day: ofDay(days),
    longDay: ofDay(longDays),
    momentDay: ofMoment(momentDays),
    moment: ofMoment(moments),
    zonedMoment: ofMoment(zonedMoments),
    time: ofMoment(times),
    ago: (moment, now) => agoOf(relative, now - Date.parse(moment)),
    price: (amount, currency) => priceOf(locale, amount, currency),
    // The EU's own feeds carry EU in place of a country.
    country: (code) => countries(code),
    language: (code) => languages(code),
    list: (items) => lists.format(items),
  };
}

/** The name of a code, or the code itself where it is none that the reader's machine knows. */
function namesOf(locale: string, type: 'region' | 'language'): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type, fallback: 'code' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

function priceOf(locale: string, amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount);
  } catch {
    // Not three letters: a source's own word for a currency.
    return `${amount} ${currency}`;
  }
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function agoOf(relative: Intl.RelativeTimeFormat, age: number): string {
  if (age < HOUR) return relative.format(-Math.max(0, Math.floor(age / MINUTE)), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  return relative.format(-Math.floor(age / DAY), 'day');
}
