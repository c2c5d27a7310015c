import { hoursPerCredit } from '../frameworks/hours-per-credit.js';
import { cycleFromNqf, eqfFromNqf } from '../frameworks/nqf.js';
import type { RecordIssue } from '../issue.js';
import type { Cycle, Declaration, Level, MicroCredentialDraft, Quantity } from './draft.js';

/** From here on a record is a programme, not a micro-credential. */
export const PROGRAMME_ECTS = 60;

/** More credits than any programme has (six years of 60, and some): taken for a mistake. */
const ABSURD_ECTS = 400;

/**
 * Credits as stated, else converted from hours by the country's hours per credit, to an interval where those are one.
 * Null where neither is stated, or the country's figure is not known. Rounded to hundredths of a credit.
 * @param country of the provider, ISO 3166-1 alpha-2
 */
export function effectiveEcts(
  { ects, hours }: Pick<MicroCredentialDraft, 'ects' | 'hours'>,
  country: string | null,
): Quantity | null {
  if (ects) return ects;
  const perCredit = hoursPerCredit(country);
  if (!hours || !perCredit) return null;
  return {
    min: hundredths(hours.min / perCredit.max),
    max: hundredths(hours.max / perCredit.min),
    origin: 'CONVERTED',
  };
}

/** The EQF level as stated, else derived from the national level where its framework has been referenced. */
export function effectiveEqf(
  { eqfLevel, nqf }: Pick<MicroCredentialDraft, 'eqfLevel' | 'nqf'>,
  country: string | null,
): Level | null {
  return eqfLevel ?? (nqf ? eqfFromNqf(nqf, country) : null);
}

/** The QF-EHEA cycle as stated, else derived from the national level where its framework is self-certified; never from EQF. */
export function effectiveCycle(
  { cycle, nqf }: Pick<MicroCredentialDraft, 'cycle' | 'nqf'>,
  country: string | null,
): Cycle | null {
  return cycle ?? (nqf ? cycleFromNqf(nqf, country) : null);
}

/** Kept as what a pathway may lead to, and not listed among micro-credentials. */
export function isProgramme(ects: Quantity | null): boolean {
  return ects !== null && ects.min >= PROGRAMME_ECTS;
}

export interface CheckedEcts {
  /** null where what is stated cannot be */
  readonly ects: Quantity | null;
  readonly issues: readonly RecordIssue[];
}

/**
 * Credits as a source states them, checked: 0, negative and absurd ones are left out with an issue; under one is kept
 * with a warning; a programme's size in what is declared a micro-credential is an issue.
 * @param pointer where in the record they stand
 */
export function checkEcts(ects: Quantity | null, declared: Declaration, pointer: string | null): CheckedEcts {
  if (ects === null) return { ects, issues: [] };
  const { min, max } = ects;
  const value = min === max ? String(min) : `${min} to ${max}`;
  if (!(min > 0 && max <= ABSURD_ECTS && min <= max)) {
    const message = `${value} cannot be a number of ECTS credits; it was left out.`;
    return {
      ects: null,
      issues: [{ code: 'ects-out-of-range', severity: 'ERROR', pointer, value, message }],
    };
  }
  if (min < 1) {
    const message = `${value} ECTS credits are less than one; they were kept, please check them.`;
    return { ects, issues: [{ code: 'ects-below-one', severity: 'WARNING', pointer, value, message }] };
  }
  if (isProgramme(ects) && declared !== 'UNDECLARED') {
    const message = `${value} ECTS credits are a programme's, but it is called a micro-credential; it is not listed as one.`;
    return { ects, issues: [{ code: 'ects-of-a-programme', severity: 'WARNING', pointer, value, message }] };
  }
  return { ects, issues: [] };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
