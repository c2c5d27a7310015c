import { addDays } from '../day.js';
import type { SourceStanding } from '../source/source.js';
import { sayDays, sayEnded, sayInForce, sayPiece } from './describe.js';
import type { Held } from './piece.js';
import { sayLimit } from './scope.js';
import type { Account } from './account.js';
import { whatThereIs } from './reason-unknown.js';
import type { State } from './state.js';
import { ROW, statusOfRow } from './status.js';
import { sayDay } from './wording.js';

/** The answer as one plain English sentence (pages.md: no internal word in it). */
export function sayReason(account: Account): string {
  const clauses = [
    mainClause(account),
    ...(account.state.row === ROW.NOTHING ? whatThereIs(account) : remarks(account)),
    ...account.staleSources.map(sayStale),
  ];
  return `${clauses.join('; ')}.`;
}

function mainClause({ subject, question, state, naming }: Account): string {
  const [lead, ...others] = leadFirst(state.deciding);
  const day = sayDay(question.on);
  if (!lead) return `For ${day} we hold nothing in force for ${subject}, which is not a no`;
  const be = isAhead(question) ? AHEAD : PAST;
  const on = isAhead(question) ? `By what is known today, on ${day}` : `On ${day}`;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const what = `${sayInForce(lead, naming)}${more}`;
  switch (state.row) {
    case ROW.OBLIGATORY_NEGATIVE:
      return `${on} ${subject} ${be.had} been refused quality assurance: ${what}, part of the obligatory system`;
    case ROW.OBLIGATORY_POSITIVE:
      return `${on} ${subject} ${be.was} quality assured: ${what}`;
    case ROW.OBLIGATORY_CONDITIONAL:
      return `${on} ${subject} ${be.was} quality assured with conditions: ${what}, part of the obligatory system`;
    case ROW.VOLUNTARY_POSITIVE:
      return `${on} ${subject} ${be.was} quality assured by a voluntary review: ${what}`;
    case ROW.VOLUNTARY_CONDITIONAL:
      return `${on} ${subject} ${be.was} quality assured with conditions, by a voluntary review: ${what}`;
    case ROW.LISTED:
      return `${on} ${subject} ${be.was} listed by a competent authority: ${sayPiece(lead, naming)}, ${sayDays(lead)}${more}`;
    case ROW.IN_PART:
      return `${on} parts of what ${subject} offers ${be.were} quality assured, not ${subject} as a whole: ${what}`;
    case ROW.REVIEWED:
      return `${on} ${subject} ${be.had} been reviewed without a formal decision: ${what}`;
    case ROW.VOLUNTARY_NEGATIVE:
      return `${on} ${subject} ${be.had} been refused quality assurance in a voluntary review: ${what}`;
    case ROW.EXPIRED:
    case ROW.NOTHING:
      return `${on} nothing ${be.was} in force for ${subject}: ${sayPiece(lead, naming)}${more} ${sayEnded(lead)}`;
  }
}

const PAST = { was: 'was', were: 'were', had: 'had' } as const;
const AHEAD = { was: 'will be', were: 'will be', had: 'will have' } as const;

/** Today may be a day ahead of UTC, in which the moment of asking is given. */
function isAhead({ on, now }: Account['question']): boolean {
  return on > addDays(now.slice(0, 10), 1);
}

/** The one that the sentence names: the provider's own before others', a stated end before an assumed one, the longest. */
function leadFirst(held: readonly Held[]): readonly Held[] {
  const weight = ({ piece, reach }: Held): number =>
    (reach.link.kind === 'SELF' ? 0 : 2) + (piece.span.endAssumed ? 1 : 0);
  return [...held].sort(
    (a, b) =>
      weight(a) - weight(b) ||
      (a.piece.span.last > b.piece.span.last ? -1 : a.piece.span.last < b.piece.span.last ? 1 : 0),
  );
}

const READ_AS_VOLUNTARY: ReadonlySet<number> = new Set([
  ROW.VOLUNTARY_POSITIVE,
  ROW.VOLUNTARY_CONDITIONAL,
  ROW.VOLUNTARY_NEGATIVE,
]);

/** What a reader of the main clause must not miss. */
function remarks({ state, naming }: Account): readonly string[] {
  const [lead] = leadFirst(state.deciding);
  if (!lead) return [];
  const clauses: string[] = [];
  const { decision, entry } = lead.piece;
  if (READ_AS_VOLUNTARY.has(state.row) && decision?.mandate === null) {
    clauses.push('its source does not say whether it is obligatory, so that it is read as voluntary');
  }
  const limit = sayLimit((decision ?? entry)?.scope ?? { eqfLevels: [], fields: [] });
  if (limit) clauses.push(`it is ${limit}`);
  const against = opposite(state);
  if (against) {
    const refusal = statusOfRow(state.row) === 'NEGATIVE' ? '' : 'a refusal, ';
    clauses.push(`against it stands ${refusal}${sayInForce(against, naming)}`);
  }
  return clauses;
}

/** A refusal in force beside an assurance, or the reverse. */
function opposite({ row, conflicting }: State): Held | null {
  const refused = statusOfRow(row) === 'NEGATIVE';
  const isAgainst = (held: Held): boolean =>
    refused
      ? held.reach.row <= ROW.LISTED
      : held.reach.row === ROW.VOLUNTARY_NEGATIVE || held.reach.row === ROW.OBLIGATORY_NEGATIVE;
  return row === ROW.EXPIRED ? null : (leadFirst(conflicting.filter(isAgainst))[0] ?? null);
}

function sayStale(source: SourceStanding): string {
  const { title, lastCompleteAt } = source;
  if (lastCompleteAt === null) return `${title} has never been read completely`;
  return `${title} was last read completely on ${sayDay(lastCompleteAt.slice(0, 10))}, longer ago than it promises`;
}
