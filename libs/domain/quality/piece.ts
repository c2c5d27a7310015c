import type { Day } from '../day.js';
import type { QualityDecision, RegisterEntry } from './answer.js';
import type { Row } from './status.js';

/**
 * Vocabulary of the answer "is this provider quality assured on day D?" (quality-status.md, rules 1 to 12).
 *
 * piece      a decision or a register entry, with all that the rules say of it without looking at the day
 * link       how a provider with decisions stands to the provider that is asked about
 * reach      one link by which a piece speaks for that provider, and what it would say by it alone
 * span       the days on which a piece is in force
 * state      what the pieces say together on one day
 *
 * Pieces are prepared once a question; a state costs one pass over them, so that the next day of change can be found
 * by trying the few days on which anything starts or ends.
 */
export interface Piece {
  /** `decision:…` or `entry:…` with the id as held */
  readonly id: string;
  readonly decision: QualityDecision | null;
  readonly entry: RegisterEntry | null;
  readonly source: string;
  readonly span: Span;
  /** one plain clause: why it never counts for this question; null = it counts while it is in force */
  readonly refusal: string | null;
  /** strongest first */
  readonly reaches: readonly Reach[];
}

/** Before every day, and after every day: an open start, an open end. */
export const OPEN_START: Day = '0000-01-01';
export const OPEN_END: Day = '9999-12-31';

/** Days, both included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** How the days of a piece come to their end. */
export type Ending = 'RUNS_OUT' | 'WITHDRAWN' | 'DELISTED';

export interface Span extends Period {
  readonly ending: Ending;
  /** the last day as stated or assumed, whatever ended it before; OPEN_END = none */
  readonly dueLast: Day;
  readonly endAssumed: boolean;
}

/** SELF: on the provider itself; PREDECESSOR: on one it succeeded; PART: on a unit, an absorbed body, an alliance. */
export type LinkKind = 'SELF' | 'PREDECESSOR' | 'PART';

export interface Link {
  readonly kind: LinkKind;
  /** whose decisions come in by it */
  readonly providerId: string;
  /** "through its predecessor Old College"; null for SELF */
  readonly via: string | null;
  readonly periods: readonly Period[];
}

export interface Reach {
  readonly link: Link;
  /** the row of the table in rule 6 that this piece alone would give */
  readonly row: Row;
  /** first day from which another decision supersedes it; OPEN_END = never */
  readonly supersededFrom: Day;
  readonly supersededBy: QualityDecision | null;
}

/** A piece with the reach that holds on the day in question. */
export interface Held {
  readonly piece: Piece;
  readonly reach: Reach;
}

/** The strongest reach that holds on a day; null = the piece is no candidate on that day. */
export function reachOn(piece: Piece, on: Day): Reach | null {
  for (const reach of piece.reaches) {
    for (const period of reach.link.periods) {
      if (period.first <= on && on <= period.last) return reach;
    }
  }
  return null;
}
