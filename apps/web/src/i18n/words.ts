import type { TFunction } from 'i18next';
import type { QuantityPartsFragment } from '../generated/graphql.js';
import type { Format } from './format.js';

interface Amount {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** 6, 4–5, from 4 or up to 5; null where nothing is stated. */
export function amountText({ value, min, max }: Amount, t: TFunction, format: Format): string | null {
  if (value !== null) return format.number(value);
  if (min !== null && max !== null) {
    return min === max ? format.number(min) : `${format.number(min)}–${format.number(max)}`;
  }
  if (min !== null) return t('amount.from', { amount: format.number(min) });
  if (max !== null) return t('amount.upTo', { amount: format.number(max) });
  return null;
}

/** Workload in ECTS, "≈" where it is converted; null where there is none. */
export function ectsText(ects: QuantityPartsFragment | null, t: TFunction, format: Format): string | null {
  const amount = ects && amountText(ects, t, format);
  if (!ects || amount === null) return null;
  const text = t('amount.ects', { amount });
  return ects.origin === 'STATED' ? text : t('amount.about', { text });
}

/** Workload in hours. */
export function hoursText(hours: Amount | null, t: TFunction, format: Format): string | null {
  const amount = hours && amountText(hours, t, format);
  return amount === null ? null : t('amount.hours', { amount });
}

/** What a converted workload was converted from; null where nothing was. */
export function convertedFrom(
  record: { readonly ects: QuantityPartsFragment | null; readonly hours: QuantityPartsFragment | null },
  t: TFunction,
  format: Format,
): string | null {
  if (!record.ects || record.ects.origin === 'STATED') return null;
  const hours = hoursText(record.hours, t, format);
  return hours === null ? t('amount.converted') : t('amount.convertedFrom', { hours });
}

/** What a derived level was derived from; null where it is stated. */
export function derivedFrom(
  record: {
    readonly eqfLevel: { readonly origin: string } | null;
    readonly nqf: { readonly framework: string; readonly level: string } | null;
  },
  t: TFunction,
): string | null {
  if (!record.eqfLevel || record.eqfLevel.origin === 'STATED') return null;
  return record.nqf
    ? t('level.from', { level: `${record.nqf.framework} ${record.nqf.level}` })
    : t('level.derived');
}

/** All prices of a run: free, € 240, or both currencies; null where none is stated. */
export function priceText(
  run: {
    readonly free: boolean | null;
    readonly prices: readonly { readonly amount: number; readonly currency: string }[];
  },
  t: TFunction,
  format: Format,
): string | null {
  if (run.free === true) return t('price.free');
  if (run.prices.length > 0)
    return run.prices.map(({ amount, currency }) => format.price(amount, currency)).join(' / ');
  return run.free === false ? t('price.notFree') : null;
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/;
const DURATION_UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const;

/** An ISO 8601 duration in words; one that is none as it stands. */
export function durationText(duration: string, t: TFunction, format: Format): string {
  const match = DURATION.exec(duration);
  const parts = DURATION_UNITS.flatMap((unit, index) => {
    const count = Number(match?.[index + 1] ?? 0);
    return count > 0 ? [t(`duration.${unit}`, { count })] : [];
  });
  return parts.length > 0 ? format.list(parts) : duration;
}
