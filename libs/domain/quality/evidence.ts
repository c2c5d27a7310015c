import { addDays, type Day } from '../day.js';
import type { Evidence, QualityFacts } from './answer.js';
import { OPEN_END, reachOn, type Held, type Piece, type Reach } from './piece.js';
import { speaksOn } from './state.js';
import { OUTCOME_WORDS, sayDay } from './wording.js';

/** What the clauses of a piece of evidence are worded from. */
export type Naming = Pick<QualityFacts, 'agencies' | 'sources'>;

/**
 * Evidence in the order in which it is shown: what decides, what else is in force and counts, the rest; within each the
 * order of `held`. What ran out, and as the last of all decides that the answer is EXPIRED, leads the rest.
 */
export function listEvidence(
  held: readonly Held[],
  on: Day,
  deciding: readonly Held[],
  naming: Naming,
): readonly Evidence[] {
  const decisive = new Set(deciding.map(({ piece }) => piece));
  const place = (one: Evidence): number => (one.counts ? 0 : 2) + (one.decides ? 0 : 1);
  return held
    .map((one) => evidenceOf(one, on, decisive.has(one.piece), naming))
    .sort((a, b) => place(a) - place(b));
}

/** What starts after a day does not exist on it (rule 2); what reaches the provider by no link is no candidate (rule 1). */
export function candidatesOn(pieces: readonly Piece[], on: Day): readonly Held[] {
  const held: Held[] = [];
  for (const piece of pieces) {
    const reach = piece.span.first <= on ? reachOn(piece, on) : null;
    if (reach) held.push({ piece, reach });
  }
  return held;
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

export function evidenceOf({ piece, reach }: Held, on: Day, decides: boolean, naming: Naming): Evidence {
  const { decision, entry, span } = piece;
  const counts = speaksOn(piece, reach, on);
  return {
    decision,
    registerEntry: entry,
    decides,
    counts,
    whyNot: counts ? null : whyNot(piece, reach, on, naming),
    via: reach.link.via,
    url: decision?.reportUrl ?? entry?.url ?? null,
    source: piece.source,
    validFrom: decision?.validFrom ?? entry?.validFrom ?? null,
    validTo: span.dueLast === OPEN_END ? null : span.dueLast,
    endDateAssumed: span.endAssumed,
  };
}

/** One plain clause: why a piece says nothing on a day. */
export function whyNot(piece: Piece, reach: Reach, on: Day, naming: Naming): string {
  if (piece.refusal !== null) return piece.refusal;
  if (on >= reach.supersededFrom)
    return `superseded from ${sayDay(reach.supersededFrom)}${superseder(reach, naming)}`;
  const { ending, last } = piece.span;
  switch (ending) {
    case 'RUNS_OUT':
      return `it ran out on ${sayDay(last)}`;
    case 'WITHDRAWN':
      return `it was withdrawn on ${sayDay(addDays(last, 1))}`;
    case 'DELISTED':
      return `no longer listed by its source since ${sayDay(addDays(last, 1))}`;
  }
}

function superseder({ supersededBy }: Reach, naming: Naming): string {
  if (!supersededBy) return '';
  const agency = agencyName(supersededBy, naming);
  return ` by a ${OUTCOME_WORDS[supersededBy.outcome]} decision${agency ? ` of ${agency}` : ''}`;
}

/** "Name (ACRONYM)" of the agency as we hold it, else as the source names it; null where it names none. */
export function agencyName(
  decision: Pick<NonNullable<Piece['decision']>, 'agencyId' | 'agency'>,
  naming: Naming,
): string | null {
  const held = decision.agencyId === null ? undefined : naming.agencies.get(decision.agencyId);
  const name = held?.name ?? decision.agency?.name ?? null;
  const acronym = held?.acronym ?? decision.agency?.acronym ?? null;
  if (name === null || acronym === null || name === acronym) return name ?? acronym;
  return `${name} (${acronym})`;
}
