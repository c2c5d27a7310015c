import type { QualityAnswer, QualityQuestion } from './answer.js';
import { sayInstant } from './wording.js';

/**
 * The answer as known at a time when Trellis had not been told of whom or what is asked about: UNKNOWN, and by what it
 * rests on (nothing) neither stale nor about to change.
 */
export function notYetKnown(
  subject: 'the provider' | 'the micro-credential',
  { on, now }: Pick<QualityQuestion, 'on' | 'now'>,
): QualityAnswer {
  return {
    status: 'UNKNOWN',
    basis: null,
    on,
    knownAt: now,
    reason: `On ${sayInstant(now)} Trellis had not yet been told of ${subject}; this does not say that it was not quality assured.`,
    evidence: [],
    conflicting: [],
    endDateAssumed: false,
    stale: false,
    validUntil: null,
    nextChange: null,
  };
}
