import type { ReportedReviews } from '../provider/provider.js';
import type { SourceStanding } from '../source/source.js';
import type { QualityFacts, QualityQuestion } from './answer.js';
import type { Held } from './piece.js';
import type { State } from './state.js';

/** What the sentence of an answer is made of. */
export interface Account {
  /** "the provider", "the micro-credential" … */
  readonly subject: string;
  readonly question: Pick<QualityQuestion, 'on' | 'now'>;
  readonly state: State;
  /** all that exists on the day, in force or not */
  readonly candidates: readonly Held[];
  /** known, but starts only later: told where nothing else is in force */
  readonly later: readonly Held[];
  /** of those that the answer rests on */
  readonly staleSources: readonly SourceStanding[];
  readonly country: string | null;
  /** of the provider, where the answer is about it; null: no register counts any */
  readonly reportedReviews: ReportedReviews | null;
  readonly naming: Pick<QualityFacts, 'agencies' | 'sources'>;
}
