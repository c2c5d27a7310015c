import type { TFunction } from 'i18next';
import type { Format } from '../../i18n/format.js';
import type { Decision } from './agency-decisions.js';

/** What took a decision out of force before its end. */
export function endTexts(
  { withdrawnOn, delistedOn }: Decision,
  t: TFunction,
  format: Format,
): readonly string[] {
  return [
    ...(withdrawnOn ? [t('agency.withdrawn', { day: format.day(withdrawnOn) })] : []),
    ...(delistedOn ? [t('agency.delisted', { day: format.day(delistedOn) })] : []),
  ];
}

/** From – to as stated; an end is not assumed here, since no answer is given. */
export function spanText({ validFrom, validTo }: Decision, t: TFunction, format: Format): string {
  const from = validFrom === null ? t('evidence.startUnknown') : format.day(validFrom);
  return validTo === null
    ? t('evidence.openEnd', { from })
    : t('evidence.span', { from, to: format.day(validTo) });
}
