import type { Day } from '../day.js';
import type { QualityAnswer, QualityFacts, QualityQuestion } from './answer.js';
import { restsOn } from './coverage.js';
import { candidatesOn, evidenceOf, listEvidence } from './evidence.js';
import { changeDays, nextChange } from './next-change.js';
import { OPEN_END, type Held, type Piece } from './piece.js';
import { providerPieces } from './prepare.js';
import { sayReason } from './reason.js';
import type { Asked } from './scope.js';
import { isStale } from './staleness.js';
import { stateOn } from './state.js';

/**
 * Whether a provider is quality assured on a day, by what the facts hold (domain.md, rules 1 to 9, 11 and 12).
 *
 * Pure: the same facts in any order give the same answer, and decisions that start after the day change nothing but
 * `nextChange` (and, where nothing is in force, the sentence, which tells of them).
 */
export function providerQuality(facts: QualityFacts, question: QualityQuestion): QualityAnswer {
  const { on, now } = question;
  const pieces = providerPieces(facts, askedOf(question));
  const state = stateOn(pieces, on);
  const candidates = candidatesOn(pieces, on);
  const staleSources = restsOn(state, candidates, facts.country, facts.sources).filter((one) =>
    isStale(one, now),
  );
  return {
    status: state.status,
    basis: state.basis,
    on,
    knownAt: now,
    reason: sayReason({
      subject: 'the provider',
      question,
      state,
      candidates,
      later: startingLater(pieces, on),
      staleSources,
      country: facts.country,
      naming: facts,
    }),
    evidence: listEvidence(candidates, on, state.deciding, facts),
    conflicting: state.conflicting.map((held) => evidenceOf(held, on, false, facts)),
    endDateAssumed: state.deciding.some(({ piece }) => piece.span.endAssumed),
    stale: staleSources.length > 0,
    validUntil: lastDayOf(state.deciding, on),
    nextChange: nextChange(state, changeDays(pieces, on), (day) => stateOn(pieces, day)),
  };
}

function askedOf({ eqfLevel, field }: QualityQuestion): Asked {
  return { eqfLevel: eqfLevel ?? null, fields: field ? [field] : [], everyLimitTested: false };
}

/** Known, would reach the provider, and starts after the day. */
export function startingLater(pieces: readonly Piece[], on: Day): readonly Held[] {
  return pieces.flatMap((piece) => {
    const reach = piece.reaches[0];
    return reach && piece.refusal === null && piece.span.first > on ? [{ piece, reach }] : [];
  });
}

/** The last day of what decides, of several the latest; null where nothing does, or it has no end (rule 12). */
export function lastDayOf(deciding: readonly Held[], on: Day): Day | null {
  let latest: Day | null = null;
  for (const { piece, reach } of deciding) {
    // what comes in by a relation speaks no longer than the relation lasts
    const period = reach.link.periods.find(({ first, last }) => first <= on && on <= last);
    const last = period && period.last < piece.span.last ? period.last : piece.span.last;
    if (latest === null || last > latest) latest = last;
  }
  return latest === OPEN_END ? null : latest;
}
