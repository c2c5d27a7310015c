import type { Account } from './account.js';
import { sayCoverage } from './coverage.js';
import { sayEnded, sayPiece } from './describe.js';
import { whyNot } from './evidence.js';
import type { Held } from './piece.js';
import { speaksOn } from './state.js';
import { ROW } from './status.js';
import { sayDay } from './wording.js';

/** So many pieces are told one by one; the evidence shows them all. */
const TOLD = 2;

/** UNKNOWN says what there is instead, and whether any source covers the country at all (quality-status.md, rule 8). */
export function whatThereIs(account: Account): readonly string[] {
  const instead = [...account.candidates]
    .sort((a, b) => weight(a, account) - weight(b, account))
    .map((held) => sayInstead(held, account));
  const further = instead.length - TOLD;
  const told = [
    ...instead.slice(0, TOLD),
    ...(further > 0 ? [`${further} more ${further === 1 ? 'does' : 'do'} not decide either`] : []),
    ...sayNext(account),
  ];
  return [
    ...(told.length > 0 ? told : ['we hold no decision on it and no register entry of it']),
    ...sayReported(account),
    sayCoverage(account.country, account.naming.sources),
  ];
}

/** Reports that a register counts, and has not given to Trellis: what is unknown here may be known there. */
function sayReported({ reportedReviews, candidates, later }: Account): readonly string[] {
  const { count, last } = reportedReviews ?? { count: 0, last: null };
  const held = [...candidates, ...later].filter(
    ({ piece, reach }) => piece.decision !== null && reach.link.kind === 'SELF',
  ).length;
  if (count <= held) return [];
  const reports = count === 1 ? '1 report on it' : `${count} reports on it`;
  const latest = last === null ? '' : `, ${count === 1 ? '' : 'the latest '}of ${sayDay(last)}`;
  const lacking = held === 0 ? 'which Trellis has not been given' : `of which Trellis has been given ${held}`;
  return [`the register counts ${reports}${latest}, ${lacking}`];
}

/** What ran out comes before what is in force for something else, and that before what does not count. */
function weight({ piece, reach }: Held, { question }: Account): number {
  if (speaksOn(piece, reach, question.on)) return 1;
  return ranOut({ piece, reach }, question.on) ? 0 : 2;
}

function sayInstead(held: Held, { question, naming, subject }: Account): string {
  const { piece, reach } = held;
  const what = sayPiece(held, naming);
  const spoken = isRefusal(held) ? `a refusal, ${what},` : what;
  if (speaksOn(piece, reach, question.on)) {
    const whole = reach.row === ROW.NOTHING ? ' as a whole' : '';
    return `${spoken} is in force, but does not speak for ${subject}${whole}`;
  }
  if (ranOut(held, question.on)) return `${spoken} ${sayEnded(held)}`;
  return `${spoken} does not count (${whyNot(piece, reach, question.on, naming)})`;
}

/** The first that starts later, if any. */
function sayNext({ later, naming }: Account): readonly string[] {
  const first = later.reduce<Held | null>(
    (least, held) => (least && least.piece.span.first <= held.piece.span.first ? least : held),
    null,
  );
  if (!first) return [];
  const what = sayPiece(first, naming);
  return [`${isRefusal(first) ? `a refusal, ${what},` : what} starts on ${sayDay(first.piece.span.first)}`];
}

function ranOut({ piece, reach }: Held, on: string): boolean {
  return (
    piece.refusal === null &&
    on < reach.supersededFrom &&
    on > piece.span.last &&
    piece.span.ending === 'RUNS_OUT'
  );
}

function isRefusal({ piece }: Held): boolean {
  return piece.decision?.outcome === 'NEGATIVE';
}
