import { addDays, addYears, type Day } from '../day.js';
import type { QualityDecision, RegisterEntry } from './answer.js';
import { OPEN_END, OPEN_START, type Period, type Span } from './piece.js';

/** Years that a decision is taken to hold where its source states no end (quality-status.md, rule 2; as DEQAR reckons). */
const ASSUMED_YEARS = 6;

/** A relation's or a register's dates, both included; what is not stated is open. */
export function openPeriod(from: Day | null, to: Day | null): Period {
  return { first: from ?? OPEN_START, last: to ?? OPEN_END };
}

/** The days of a decision (rule 2), cut short where it was withdrawn or is no longer listed (rule 3). */
export function decisionSpan(decision: QualityDecision): Span {
  const first = decision.validFrom ?? OPEN_START;
  const endAssumed = decision.validTo === null && decision.validFrom !== null;
  const due =
    decision.validTo ?? (decision.validFrom ? addYears(decision.validFrom, ASSUMED_YEARS) : OPEN_END);
  return cutShort(first, due, endAssumed, decision);
}

/** The days of a register entry. No end means still listed: six years are assumed for decisions alone. */
export function entrySpan(entry: RegisterEntry): Span {
  return cutShort(entry.validFrom ?? OPEN_START, entry.validTo ?? OPEN_END, false, entry);
}

type Removal = Pick<QualityDecision, 'withdrawnOn' | 'delistedOn'>;

/** What was withdrawn on a day counts until the day before it. */
function cutShort(first: Day, dueLast: Day, endAssumed: boolean, removal: Removal): Span {
  const withdrawn = removal.withdrawnOn ?? OPEN_END;
  const delisted = removal.delistedOn ?? OPEN_END;
  const removed = withdrawn <= delisted ? withdrawn : delisted;
  if (removed === OPEN_END || removed > dueLast)
    return { first, last: dueLast, ending: 'RUNS_OUT', dueLast, endAssumed };
  const ending = withdrawn <= delisted ? 'WITHDRAWN' : 'DELISTED';
  return { first, last: addDays(removed, -1), ending, dueLast, endAssumed };
}
