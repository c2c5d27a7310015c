import { addDays, type Day } from '../day.js';
import type { EvidenceOverTime, QualityFacts } from './answer.js';
import { OPEN_END, OPEN_START, reachOn, type Period, type Piece } from './piece.js';
import { providerPieces } from './prepare.js';
import { speaksOn } from './state.js';
import { isInstitutionLevel } from './status.js';

/**
 * All that ever could speak for a provider, each piece with the days on which it counts, for the time line. The same
 * pieces and the same rules as the answer for a day: a piece counts here on exactly the days on which it counts there.
 */
export function evidenceOverTime(facts: QualityFacts): readonly EvidenceOverTime[] {
  return providerPieces(facts, { eqfLevel: null, fields: [], everyLimitTested: false }).map(overTime);
}

function overTime(piece: Piece): EvidenceOverTime {
  const { decision, entry, span, reaches, refusal } = piece;
  const [strongest] = reaches;
  const supersededFrom = strongest?.supersededFrom ?? OPEN_END;
  return {
    decision,
    registerEntry: entry,
    level: entry ? 'REGISTER' : speaksForWhole(piece) ? 'INSTITUTION' : 'PART',
    via: strongest?.link.via ?? null,
    url: decision?.reportUrl ?? entry?.url ?? null,
    source: piece.source,
    validFrom: statedDay(span.first),
    validTo: statedDay(span.dueLast),
    endDateAssumed: span.endAssumed,
    counts: countedPeriods(piece).map(({ first, last }) => ({
      from: statedDay(first),
      to: statedDay(last),
    })),
    supersededFrom: refusal === null ? statedDay(supersededFrom) : null,
    whyNever: refusal,
  };
}

function speaksForWhole({ decision, reaches }: Piece): boolean {
  return (
    decision !== null &&
    isInstitutionLevel(decision.level) &&
    reaches.some(({ link }) => link.kind !== 'PART')
  );
}

/** Between two days on which anything begins or ends nothing changes: one look at each decides. */
function countedPeriods(piece: Piece): readonly Period[] {
  const days = edgesOf(piece);
  const periods: Period[] = [];
  days.forEach((first, index) => {
    const reach = reachOn(piece, first);
    if (!reach || !speaksOn(piece, reach, first)) return;
    const next = days[index + 1];
    const last = next === undefined ? OPEN_END : addDays(next, -1);
    const before = periods.at(-1);
    if (before && addDays(before.last, 1) === first) periods[periods.length - 1] = { ...before, last };
    else periods.push({ first, last });
  });
  return periods;
}

function edgesOf({ span, reaches }: Piece): readonly Day[] {
  const edges = [span, ...reaches.flatMap(({ link }) => link.periods)].flatMap(({ first, last }) =>
    last === OPEN_END ? [first] : [first, addDays(last, 1)],
  );
  const superseded = reaches.map(({ supersededFrom }) => supersededFrom).filter((day) => day !== OPEN_END);
  return [...new Set([...edges, ...superseded])].sort();
}

const statedDay = (day: Day): Day | null => (day === OPEN_START || day === OPEN_END ? null : day);
