import type { Day } from '../day.js';
import type { Statement } from '../source/source.js';
import type { AgencyDraft } from './decision.js';
import { OPEN_END } from './piece.js';
import { sayDay } from './wording.js';

type Interval = AgencyDraft['registrations'][number];

/** What one source states about an agency's registration in EQAR. */
export type RegistrationStatement = Pick<Statement<AgencyDraft>, 'source' | 'harvestedAt' | 'draft'>;

/** An interval without a start proves nothing about any day; one without an end is open. */
export function covers({ from, to }: Interval, on: Day): boolean {
  return from !== null && from <= on && on <= (to ?? OPEN_END);
}

/**
 * Whether the agency was registered in EQAR on a day. Null: not known, which is not a no; the register keeps one
 * interval and overwrites it at renewal, so that a day before it says nothing. It is a no only after the last end that
 * a source states, where that source also calls it not registered, and not for a day to come. From the day on which a
 * source, against its own dates, calls the agency not registered, its dates prove nothing.
 */
export function registeredOn(
  statements: readonly RegistrationStatement[],
  on: Day,
  today: Day,
): boolean | null {
  const answers = statements.map((statement) => ofStatement(statement, on, today));
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : null;
}

function ofStatement({ draft, harvestedAt }: RegistrationStatement, on: Day, today: Day): boolean | null {
  const { registrations, isRegistered } = draft;
  if (registrations.some((interval) => covers(interval, on)))
    return isRegistered === false && on >= harvestedAt.slice(0, 10) ? null : true;
  const isOver = registrations.length > 0 && registrations.every(({ to }) => (to ?? OPEN_END) < on);
  return isOver && isRegistered === false && on <= today ? false : null;
}

/** Where a source calls an agency registered, or not, against the dates that it states itself. */
export interface RegistrationMismatch {
  readonly source: string;
  /** one plain sentence */
  readonly message: string;
}

/**
 * Flags that disagree with the dates beside them on a day. The format notes what contradicts itself on any day; this is
 * the same question for whoever knows the day. Shown, and no ground to refuse a decision (quality-status.md, rule 3).
 */
export function registrationMismatches(
  statements: readonly RegistrationStatement[],
  today: Day,
): readonly RegistrationMismatch[] {
  return statements.flatMap(({ source, draft }) => {
    const message = mismatch(draft, today);
    return message === null ? [] : [{ source, message }];
  });
}

function mismatch({ isRegistered, registrations }: AgencyDraft, today: Day): string | null {
  if (isRegistered === null) return null;
  const covering = registrations.find((interval) => covers(interval, today));
  if (isRegistered) {
    if (covering) return null;
    if (registrations.every(({ from }) => from === null))
      return 'The agency is called registered, but since when is not stated.';
    const ends = registrations.flatMap(({ to }) => to ?? []).sort();
    const last = ends.at(-1);
    return last !== undefined && last < today
      ? `The agency is called registered, but its registration ended on ${sayDay(last)}.`
      : 'The agency is called registered, but its registration has not started.';
  }
  if (!covering?.from) return null;
  const until = covering.to === null ? 'has no end' : `runs until ${sayDay(covering.to)}`;
  return `The agency is called not registered, but its registration of ${sayDay(covering.from)} ${until}.`;
}
