import type { TFunction } from 'i18next';
import type { OfferingPartsFragment } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';

/** From when to when, or at any time; null where neither is stated. */
export function startText(run: OfferingPartsFragment, t: TFunction, format: Format): string | null {
  if (run.startsOn && run.endsOn && run.endsOn !== run.startsOn) {
    return t('evidence.span', { from: format.day(run.startsOn), to: format.day(run.endsOn) });
  }
  if (run.startsOn) return format.day(run.startsOn);
  return run.anyTime ? t('offering.anyTime') : null;
}

/** Until when one can enrol, and whether one can today; null where nothing is stated. */
export function applyText(run: OfferingPartsFragment, t: TFunction, format: Format): string | null {
  const until = run.enrolUntil ? format.day(run.enrolUntil) : null;
  if (run.ended || run.openForEnrolment === null) return until;
  if (run.openForEnrolment)
    return until === null ? t('offering.open') : t('offering.openUntil', { day: until });
  if (!run.enrolFrom) return until === null ? t('offering.notOpen') : t('offering.closedOn', { day: until });
  const from = format.day(run.enrolFrom);
  // Not yet or no more: the days tell which, without a clock here.
  return until === null ? t('offering.opens', { day: from }) : t('evidence.span', { from, to: until });
}

/** Online, in English, at a place. */
export function howText(run: OfferingPartsFragment, t: TFunction, format: Format): string | null {
  const ways = run.participation.map((way) => t(`participation.${way}`));
  const parts = [...ways, run.place, ...run.languages.map(format.language)].filter(Boolean);
  return parts.join(', ') || null;
}
