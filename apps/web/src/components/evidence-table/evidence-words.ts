import type { TFunction } from 'i18next';
import type { EvidencePartsFragment } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';

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

/** What was decided: the activity in the register's words, or the level's, and how it went. */
export function whatText({ decision, registerEntry }: Stated, t: TFunction): string {
  if (decision) {
    const what = decision.activity ?? t(`decisionLevel.${decision.level}`);
    return t('evidence.what', { what: upperFirst(what), outcome: t(`outcome.${decision.outcome}`) });
  }
  return registerEntry?.listedAs
    ? t('evidence.listedAs', { what: registerEntry.listedAs })
    : t('evidence.listed');
}

/** What else is known of a piece, in short words. */
export function detailTexts(piece: Stated, t: TFunction, format: Format): readonly string[] {
  const { decision } = piece;
  const programmes = decision?.programmes.map(({ name, qualification }) =>
    [name, qualification].filter(Boolean).join(', '),
  );
  return [
    decision && (decision.mandate ? t(`mandate.${decision.mandate}`) : t('mandate.notStated')),
    decision && decision.scheme !== 'OTHER' && t(`scheme.${decision.scheme}`),
    programmes && programmes.length > 0 && t('evidence.about', { programmes: format.list(programmes) }),
    piece.via,
  ].filter((text): text is string => Boolean(text));
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
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
