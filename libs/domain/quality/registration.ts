import type { Day } from '../day.js';
import type { Agency } from './answer.js';
import { OPEN_END } from './piece.js';

/** An interval without a start proves nothing about any day; one without an end is open. */
export function wasRegistered({ registrations }: Pick<Agency, 'registrations'>, on: Day): boolean {
  return registrations.some(({ from, to }) => from !== null && from <= on && on <= (to ?? OPEN_END));
}

/**
 * Whether an agency was registered in EQAR on a day, as far as its intervals tell.
 *
 * A register keeps one interval and overwrites it at renewal (domain.md, rule 3): what was before the first day that is
 * known is not known, nor is what lies ahead of an end that a renewal may still move.
 * @returns null: not known
 */
export function registeredOn(
  { registrations }: Pick<Agency, 'registrations'>,
  day: Day,
  today: Day,
): boolean | null {
  if (wasRegistered({ registrations }, day)) return true;
  const endedBefore = registrations.some(({ to }) => to !== null && to < day);
  return endedBefore && day <= today ? false : null;
}
