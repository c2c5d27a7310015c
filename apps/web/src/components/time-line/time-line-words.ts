import type { TFunction } from 'i18next';
import type { EvidenceOverTimePartsFragment, QualityStatus } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';

type Piece = EvidenceOverTimePartsFragment;

/** Drawn like the status that such a piece alone would give to what it is about. */
export function statusOf({ decision }: Piece): QualityStatus {
  switch (decision?.outcome) {
    case 'POSITIVE':
      return decision.mandate === 'OBLIGATORY' ? 'CONFIRMED' : 'CONFIRMED_VOLUNTARY';
    case 'CONDITIONAL':
      return 'CONDITIONAL';
    case 'NEGATIVE':
      return 'NEGATIVE';
    case 'NONE':
      return 'REVIEWED';
    case undefined:
      return 'NATIONALLY_LISTED';
  }
}

export type Kind = 'positive' | 'conditional' | 'negative' | 'review' | 'listed';

/** The colours of a time line: one an outcome, and one for listings. */
export const kindOf = ({ decision }: Piece): Kind => {
  if (!decision) return 'listed';
  const kinds = {
    POSITIVE: 'positive',
    CONDITIONAL: 'conditional',
    NEGATIVE: 'negative',
    NONE: 'review',
  } as const;
  return kinds[decision.outcome];
};

/** What stands on a bar, and what is left of it where that is too long. */
export function barWords(
  piece: Piece,
  t: TFunction,
): { readonly label: string; readonly shortLabel: string } {
  const programme = piece.level === 'PART' ? piece.decision?.programmes[0]?.name : undefined;
  const shortLabel = programme ?? t(`timeLine.kind.${kindOf(piece)}`);
  const note =
    piece.counts.length === 0
      ? t('timeLine.doesNotCount')
      : piece.endDateAssumed
        ? t('timeLine.endAssumed')
        : null;
  const label = programme === undefined ? shortLabel : `${programme}: ${t(`timeLine.kind.${kindOf(piece)}`)}`;
  return { label: note === null ? label : `${label}, ${note}`, shortLabel };
}

type Days = { readonly from: string | null; readonly to: string | null };

/** From – to, open where a day is missing. */
export function daysText({ from, to }: Days, t: TFunction, format: Format): string {
  if (from === null && to === null) return t('timeLine.always');
  if (from === null) return t('timeLine.to', { day: format.day(to ?? '') });
  if (to === null) return t('evidence.openEnd', { from: format.day(from) });
  return t('evidence.span', { from: format.day(from), to: format.day(to) });
}

/** When it counts, and why no longer or never. */
export function countsText(piece: Piece, t: TFunction, format: Format): string {
  if (piece.whyNever !== null) return t('timeLine.never', { why: piece.whyNever.replace(/\.$/, '') });
  const superseded =
    piece.supersededFrom === null
      ? null
      : t('timeLine.superseded', { day: format.day(piece.supersededFrom) });
  if (piece.counts.length === 0) return superseded ?? t('timeLine.noDay');
  const days = format.list(piece.counts.map((span) => daysText(span, t, format)));
  return [days, superseded].filter(Boolean).join(', ');
}
