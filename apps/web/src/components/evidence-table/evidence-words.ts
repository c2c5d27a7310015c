import type { TFunction } from 'i18next';
import type { EvidencePartsFragment } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';
import { decisionDetails, decisionText } from './decision-words.js';

/** What a piece is, whatever the day. */
export type Stated = Pick<
  EvidencePartsFragment,
  'decision' | 'registerEntry' | 'via' | 'url' | 'source' | 'validFrom' | 'validTo' | 'endDateAssumed'
>;

/** Whether a piece decides, is in force, or does not count and why. */
export function standingText(piece: EvidencePartsFragment, t: TFunction): string {
  if (piece.decides) return t('evidence.decides');
  if (piece.counts) return t('evidence.inForce');
  return piece.whyNot === null
    ? t('evidence.no')
    : t('evidence.noBecause', { why: lowerFirst(piece.whyNot) });
}

/** What was decided, or as what it is listed. */
export function whatText({ decision, registerEntry }: Stated, t: TFunction): string {
  if (decision) return decisionText(decision, t);
  return registerEntry?.listedAs
    ? t('evidence.listedAs', { what: registerEntry.listedAs })
    : t('evidence.listed');
}

/** What else is known of a piece, in short words. */
export function detailTexts(piece: Stated, t: TFunction, format: Format): readonly string[] {
  return [
    ...(piece.decision ? decisionDetails(piece.decision, t, format) : []),
    ...(piece.via ? [piece.via] : []),
  ];
}

interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

/** Since when, or until when, the agency is in the European register; null where the source does not say. */
export function registrationText(registrations: readonly Interval[], t: TFunction): string | null {
  const last = registrations.at(-1);
  if (last?.to) return t('evidence.eqarUntil', { year: last.to.slice(0, 4) });
  return last?.from ? t('evidence.eqarSince', { year: last.from.slice(0, 4) }) : null;
}

/** From – to, open where an end is missing, with a word where the end is assumed. */
export function spanText(piece: Stated, t: TFunction, format: Format): string {
  const from = piece.validFrom === null ? t('evidence.startUnknown') : format.day(piece.validFrom);
  if (piece.validTo === null) return t('evidence.openEnd', { from });
  const span = t('evidence.span', { from, to: format.day(piece.validTo) });
  return piece.endDateAssumed ? t('evidence.assumed', { span }) : span;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
