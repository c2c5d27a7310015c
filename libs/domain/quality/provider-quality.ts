import type { QualityAnswer, QualityFacts, QualityQuestion } from './answer.js';
import { restsOn } from './coverage.js';
import { candidatesOn, evidenceOf, lastDayOf, listEvidence, startingLater } from './evidence.js';
import { changeDays, nextChange } from './next-change.js';
import { providerPieces } from './prepare.js';
import { sayReason } from './reason.js';
import type { Asked } from './scope.js';
import { isStale } from './staleness.js';
import { stateOn } from './state.js';

/**
 * Whether a provider is quality assured on a day, by what the facts hold (quality-status.md, rules 1 to 9, 11 and 12).
 *
 * Pure: the same facts in any order give the same answer, and decisions that start after the day change nothing but
 * `nextChange` (and, where nothing is in force, the sentence, which tells of them).
 *
 * What costs most is worked out when it is read: lists and harvests ask for little more than the status.
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
    get reason() {
      return sayReason({
        subject: 'the provider',
        question,
        state,
        candidates,
        later: startingLater(pieces, on),
        staleSources,
        country: facts.country,
        reportedReviews: facts.reportedReviews ?? null,
        naming: facts,
      });
    },
    get evidence() {
      return listEvidence(candidates, on, state.deciding, facts);
    },
    get conflicting() {
      return state.conflicting.map((held) => evidenceOf(held, on, false, facts));
    },
    endDateAssumed: state.deciding.some(({ piece }) => piece.span.endAssumed),
    stale: staleSources.length > 0,
    validUntil: lastDayOf(state.deciding, on),
    get nextChange() {
      return nextChange(state, changeDays(pieces, on), (day) => stateOn(pieces, day));
    },
  };
}

function askedOf({ eqfLevel, field }: QualityQuestion): Asked {
  return { eqfLevel: eqfLevel ?? null, fields: field ? [field] : [], everyLimitTested: false };
}
