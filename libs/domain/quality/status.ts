import { QUALITY_STATUSES, type QualityStatus } from './answer.js';
import type { DecisionLevel, Mandate, Outcome } from './decision.js';

/**
 * What rule 6 of quality-status.md lists: the first that fits what is in force gives the status.
 * What is in force and fits none (a refusal or a review of a programme) stands in the last.
 */
export const ROW = {
  OBLIGATORY_NEGATIVE: 1,
  OBLIGATORY_POSITIVE: 2,
  OBLIGATORY_CONDITIONAL: 3,
  VOLUNTARY_POSITIVE: 4,
  VOLUNTARY_CONDITIONAL: 5,
  LISTED: 6,
  IN_PART: 7,
  REVIEWED: 8,
  VOLUNTARY_NEGATIVE: 9,
  EXPIRED: 10,
  NOTHING: 11,
} as const;
export type Row = (typeof ROW)[keyof typeof ROW];

const STATUS_OF_ROW: Readonly<Record<Row, QualityStatus>> = {
  1: 'NEGATIVE',
  2: 'CONFIRMED',
  3: 'CONDITIONAL',
  4: 'CONFIRMED_VOLUNTARY',
  5: 'CONDITIONAL',
  6: 'NATIONALLY_LISTED',
  7: 'PARTIAL',
  8: 'REVIEWED',
  9: 'NEGATIVE',
  10: 'EXPIRED',
  11: 'UNKNOWN',
};

export function statusOfRow(row: Row): QualityStatus {
  return STATUS_OF_ROW[row];
}

/** Institutional and institutional/programme decisions speak for the provider, the others for what they name (rule 5). */
export function isInstitutionLevel(level: DecisionLevel): boolean {
  return level === 'INSTITUTIONAL' || level === 'INSTITUTIONAL_PROGRAMME';
}

/** The row of a decision that speaks for the whole of what is asked about. No mandate stated reads as voluntary (rule 3). */
export function rowForWhole(outcome: Outcome, mandate: Mandate | null): Row {
  const obligatory = mandate === 'OBLIGATORY';
  switch (outcome) {
    case 'POSITIVE':
      return obligatory ? ROW.OBLIGATORY_POSITIVE : ROW.VOLUNTARY_POSITIVE;
    case 'CONDITIONAL':
      return obligatory ? ROW.OBLIGATORY_CONDITIONAL : ROW.VOLUNTARY_CONDITIONAL;
    case 'NEGATIVE':
      return obligatory ? ROW.OBLIGATORY_NEGATIVE : ROW.VOLUNTARY_NEGATIVE;
    case 'NONE':
      return ROW.REVIEWED;
  }
}

/** The row of a decision on a programme, a micro-credential or a part of the provider. */
export function rowForPart(outcome: Outcome): Row {
  return outcome === 'POSITIVE' || outcome === 'CONDITIONAL' ? ROW.IN_PART : ROW.NOTHING;
}

/** 0 for the most assuring status; the greater, the weaker, with NEGATIVE below UNKNOWN (rule 10). For sorting. */
export function statusRank(status: QualityStatus): number {
  return status === 'NEGATIVE' ? QUALITY_STATUSES.length : QUALITY_STATUSES.indexOf(status);
}

/**
 * How weak a row is when the weakest of several counts (rule 10): its place in the table, with both NEGATIVE below
 * UNKNOWN. Unlike `statusRank` it tells the two CONDITIONAL apart.
 */
export function rowRank(row: Row): number {
  if (row === ROW.OBLIGATORY_NEGATIVE) return ROW.NOTHING + 2;
  if (row === ROW.VOLUNTARY_NEGATIVE) return ROW.NOTHING + 1;
  return row;
}

/** Nothing that is in force decides: such a stage leaves the answer to the next one (rule 10). */
export function isNothingInForce(row: Row): boolean {
  return row === ROW.EXPIRED || row === ROW.NOTHING;
}
