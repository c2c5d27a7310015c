import type { Day } from '../day.js';
import type { QualityBasis, QualityStatus } from './answer.js';
import { OPEN_START, reachOn, type Held, type Piece, type Reach } from './piece.js';
import { ROW, statusOfRow, type Row } from './status.js';

/** What the pieces say together on one day (quality-status.md, rules 6 and 7). */
export interface State {
  readonly row: Row;
  readonly status: QualityStatus;
  readonly basis: QualityBasis | null;
  readonly deciding: readonly Held[];
  readonly conflicting: readonly Held[];
  /** all that is in force and counts, deciding or not */
  readonly inForce: readonly Held[];
}

/** The state on a day; one pass over the pieces, as it is asked for every day on which something changes. */
export function stateOn(pieces: readonly Piece[], on: Day): State {
  const inForce: Held[] = [];
  let row: Row = ROW.NOTHING;
  for (const piece of pieces) {
    const reach = reachOn(piece, on);
    if (!reach || !speaksOn(piece, reach, on)) continue;
    inForce.push({ piece, reach });
    if (reach.row < row) row = reach.row;
  }
  if (row !== ROW.NOTHING)
    return settled(
      row,
      inForce.filter((held) => held.reach.row === row),
      inForce,
    );
  const lapsed = lastToRunOut(pieces, on);
  return settled(lapsed.length > 0 ? ROW.EXPIRED : ROW.NOTHING, lapsed, inForce);
}

/** In force on that day, counts, and is superseded by none. */
export function speaksOn(piece: Piece, reach: Reach, on: Day): boolean {
  return (
    piece.refusal === null && piece.span.first <= on && on <= piece.span.last && on < reach.supersededFrom
  );
}

function settled(row: Row, deciding: readonly Held[], inForce: readonly Held[]): State {
  const status = statusOfRow(row);
  // what alone would give the same status says neither less nor the opposite
  const conflicting = inForce.filter(({ reach }) => statusOfRow(reach.row) !== status);
  return { row, status, basis: basisOf(deciding), deciding, conflicting, inForce };
}

/** Of several that decide: the provider's own (programmes and parts included), then a predecessor's, then a register's. */
function basisOf(deciding: readonly Held[]): QualityBasis | null {
  const bases = deciding.map(({ piece, reach }): QualityBasis => {
    if (piece.entry) return 'REGISTER';
    return reach.link.kind === 'PREDECESSOR' ? 'PREDECESSOR' : 'PROVIDER';
  });
  return (['PROVIDER', 'PREDECESSOR', 'REGISTER'] as const).find((basis) => bases.includes(basis)) ?? null;
}

/** What row 10 rests on: of all that ran out before the day, that which held longest. */
function lastToRunOut(pieces: readonly Piece[], on: Day): readonly Held[] {
  let last: Day = OPEN_START;
  let held: Held[] = [];
  for (const piece of pieces) {
    if (piece.span.last >= on || piece.span.last < last) continue;
    const reach = reachOn(piece, on);
    if (!reach || !ranOut(piece) || on >= reach.supersededFrom) continue;
    if (piece.span.last > last) held = [];
    last = piece.span.last;
    held.push({ piece, reach });
  }
  return held;
}

/**
 * A decision withdrawn before its time no longer counts (rule 3) and so has not run out; an entry that left its
 * register has, as leaving is how most of them end.
 */
function ranOut(piece: Piece): boolean {
  if (piece.refusal !== null) return false;
  if (!piece.decision) return true;
  return piece.span.ending === 'RUNS_OUT' && piece.decision.outcome !== 'NEGATIVE';
}
