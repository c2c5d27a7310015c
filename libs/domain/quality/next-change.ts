import { addDays, type Day } from '../day.js';
import { OPEN_END, type Piece } from './piece.js';
import type { State } from './state.js';

/** Later days on which anything that the state rests on can be different, in order (rule 12). */
export function changeDays(pieces: readonly Piece[], after: Day): readonly Day[] {
  const days = new Set<Day>();
  const note = (day: Day): void => {
    if (day > after && day !== OPEN_END) days.add(day);
  };
  for (const { span, reaches, refusal } of pieces) {
    if (refusal !== null) continue;
    note(span.first);
    if (span.last !== OPEN_END && span.last >= after) note(addDays(span.last, 1));
    // what supersedes does so from its own start, or from that of a relation
    for (const { link } of reaches) {
      for (const { first, last } of link.periods) {
        note(first);
        if (last !== OPEN_END && last >= after) note(addDays(last, 1));
      }
    }
  }
  return [...days].sort();
}

/** What an answer is compared by, from one day to another. */
export type Comparable = Pick<State, 'status' | 'basis' | 'conflicting'>;

/** The first of the days on which status, basis or what conflicts differ from now; null = never, by what is known. */
export function nextChange(now: Comparable, days: readonly Day[], at: (day: Day) => Comparable): Day | null {
  return days.find((day) => differs(now, at(day))) ?? null;
}

function differs(a: Comparable, b: Comparable): boolean {
  if (a.status !== b.status || a.basis !== b.basis || a.conflicting.length !== b.conflicting.length)
    return true;
  // both stand in the order of the pieces
  return a.conflicting.some(({ piece }, index) => piece.id !== b.conflicting[index]?.piece.id);
}
