import type { Day } from '../day.js';
import type { QualityDecision } from './answer.js';
import type { Outcome } from './decision.js';
import { OPEN_END, type Period } from './piece.js';

/** Decisions that can supersede one another: those within one scope (quality-status.md, rule 4). */
export interface Contender {
  readonly decision: QualityDecision;
  /** the days on which it is in force; it starts on the first */
  readonly span: Period;
  /** same value = same agency; null = not known, and then the same as no other */
  readonly agency: string | null;
  /** first day on which it belongs to the scope: for a predecessor's decision the day of the succession */
  readonly memberFrom: Day;
}

export interface Supersession {
  readonly from: Day;
  readonly by: QualityDecision | null;
}

export const NEVER_SUPERSEDED: Supersession = { from: OPEN_END, by: null };

/**
 * When, and by what, each contender of one scope is first superseded. From that day on it never counts again, even
 * when the later one has run out, so that one day for each is all there is to know.
 * @param scope only such as count: what does not count supersedes nothing
 */
export function supersessions(scope: readonly Contender[]): ReadonlyMap<Contender, Supersession> {
  const result = new Map<Contender, Supersession>();
  for (const earlier of scope) {
    let first = NEVER_SUPERSEDED;
    for (const later of scope) {
      if (later === earlier || !supersedes(later, earlier)) continue;
      const from = latest(later.span.first, later.memberFrom, earlier.memberFrom);
      if (from < first.from || (from === first.from && comesBefore(later.decision, first.by))) {
        first = { from, by: later.decision };
      }
    }
    if (first.by) result.set(earlier, first);
  }
  return result;
}

/** Whether `later` supersedes `earlier` from its own start on. */
function supersedes(later: Contender, earlier: Contender): boolean {
  // a review without formal decision neither supersedes nor is superseded
  if (later.decision.outcome === 'NONE' || earlier.decision.outcome === 'NONE') return false;
  const sameAgency = later.agency !== null && later.agency === earlier.agency;
  if (sameAgency) {
    if (later.span.first > earlier.span.first) return true;
    if (later.span.first === earlier.span.first && stricter(later, earlier)) return true;
  }
  if (isObligatoryNegative(later)) {
    return earlier.decision.outcome !== 'NEGATIVE' && earlier.span.first <= later.span.first;
  }
  if (isObligatory(later) && later.decision.outcome !== 'NEGATIVE') {
    return isObligatoryNegative(earlier) && later.span.first > earlier.span.first;
  }
  return false;
}

const STRICTNESS: Readonly<Record<Outcome, number>> = { NONE: 0, POSITIVE: 1, CONDITIONAL: 2, NEGATIVE: 3 };

function stricter(a: Contender, b: Contender): boolean {
  return STRICTNESS[a.decision.outcome] > STRICTNESS[b.decision.outcome];
}

function isObligatory({ decision }: Contender): boolean {
  return decision.mandate === 'OBLIGATORY';
}

function isObligatoryNegative(contender: Contender): boolean {
  return isObligatory(contender) && contender.decision.outcome === 'NEGATIVE';
}

/** Only so that the same facts in another order name the same decision. */
function comesBefore(a: QualityDecision, b: QualityDecision | null): boolean {
  return b === null || a.id < b.id;
}

function latest(...days: readonly Day[]): Day {
  return days.reduce((last, day) => (day > last ? day : last));
}
