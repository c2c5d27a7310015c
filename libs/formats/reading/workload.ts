import type { Quantity } from '#domain';
import type { IssueCollector } from './issues.js';

/** Eight full years; more is a mistake of unit or typing. */
const MOST_ECTS = 480;
/** MOST_ECTS at 30 hours, the most that the ECTS Users' Guide (2015) gives to a credit. */
const MOST_HOURS = 14_400;

/**
 * ECTS as stated: between 0 and 1 is kept with a warning;
 * 0, negative or absurd is an issue, and none.
 */
export function statedEcts(value: number | null, pointer: string, issues: IssueCollector): Quantity | null {
  if (value === null) return null;
  if (value <= 0 || value > MOST_ECTS) {
    issues.warning(
      'ects-out-of-range',
      pointer,
      value,
      `ECTS must be more than 0 and at most ${MOST_ECTS}; left empty.`,
    );
    return null;
  }
  if (value < 1)
    issues.warning('ects-below-one', pointer, value, 'Less than one ECTS is unusual; please check the unit.');
  return { min: value, max: value, origin: 'STATED' };
}

/** Hours of workload as stated; 0, negative or absurd is an issue, and none. */
export function statedHours(value: number | null, pointer: string, issues: IssueCollector): Quantity | null {
  if (value === null) return null;
  if (value <= 0 || value > MOST_HOURS) {
    issues.warning(
      'hours-out-of-range',
      pointer,
      value,
      `Hours must be more than 0 and at most ${MOST_HOURS}; left empty.`,
    );
    return null;
  }
  return { min: value, max: value, origin: 'STATED' };
}
