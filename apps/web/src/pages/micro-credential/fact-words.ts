import type { TFunction } from 'i18next';
import type { MicroCredentialPartsFragment } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';
import { convertedFrom, derivedFrom, ectsText, hoursText } from '../../i18n/words.js';

type Micro = MicroCredentialPartsFragment;

const joined = (parts: readonly (string | null)[], separator = ', '): string | null =>
  parts.filter(Boolean).join(separator) || null;

/** 6 ECTS, 160 hours; ≈ 4–5 ECTS from 120 hours. */
export function workloadText(micro: Micro, t: TFunction, format: Format): string | null {
  const ects = ectsText(micro.ects, t, format);
  const from = convertedFrom(micro, t, format);
  if (ects !== null && from !== null) return `${ects} ${from}`;
  return joined([ects, hoursText(micro.hours, t, format)]);
}

/** EQF 6, EstQF 6, first cycle; with what is derived from what. */
export function levelText(micro: Micro, t: TFunction): string | null {
  const from = derivedFrom(micro, t);
  const eqf = micro.eqfLevel && joined([t('level.eqf', { level: micro.eqfLevel.value }), from], ' ');
  const nqf = micro.nqf && from === null ? `${micro.nqf.framework} ${micro.nqf.level}` : null;
  return joined([eqf, nqf, micro.qfEheaCycle && t(`cycle.${micro.qfEheaCycle.value}`)]);
}

export const assessmentText = (micro: Micro): string | null =>
  joined(micro.assessment.map(({ label }) => label));

/** Online, in English and Estonian. */
export function partText(micro: Micro, t: TFunction, format: Format): string | null {
  const ways = joined(micro.participation.map((way) => t(`participation.${way}`)));
  const languages = micro.languages.length > 0 ? format.list(micro.languages.map(format.language)) : null;
  return joined([ways, languages && t('fact.inLanguage', { languages })]);
}

/** Fields of the classification, else the sources' own words. */
export function fieldText(micro: Micro): string | null {
  const fields = micro.fields.map(({ code, label }) => `${label} (${code})`);
  return joined(fields.length > 0 ? fields : micro.subjects.map(({ value }) => value));
}
