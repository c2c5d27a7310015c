import type { Day } from '../day.js';
import type { QualityBasis } from './answer.js';
import type { Held, Piece } from './piece.js';
import { stateOn, type State } from './state.js';
import { isNothingInForce, ROW, rowRank, statusOfRow } from './status.js';

/** One of those whose pieces are asked together: an awarder; or the only one. */
export interface StageMember {
  /** its name, where there can be several */
  readonly subject: string;
  readonly pieces: readonly Piece[];
}

/** Stages of quality-status.md, rule 10, in their order. */
export interface Stage {
  readonly basis: QualityBasis;
  readonly subject: string;
  readonly members: readonly StageMember[];
}

export interface StagedState {
  readonly subject: string;
  readonly state: State;
}

interface MemberState {
  readonly member: StageMember;
  readonly state: State;
}

/**
 * The first stage with anything in force decides, of several members the weakest. Where none has anything in force, the
 * first that has run out tells so; else it is UNKNOWN, with no basis.
 */
export function decideStages(stages: readonly Stage[], on: Day): StagedState {
  const all = stages.map((stage) => {
    const members = stage.members.map((member): MemberState => ({
      member,
      state: stateOn(member.pieces, on),
    }));
    return { stage, members, weakest: weakestOf(members) };
  });
  const inForce = onceEach(all.flatMap(({ members }) => members.flatMap(({ state }) => state.inForce)));
  const decisive =
    all.find(({ members }) => members.some(({ state }) => !isNothingInForce(state.row))) ??
    all.find(({ weakest }) => weakest?.state.row === ROW.EXPIRED);
  if (!decisive?.weakest) {
    return { subject: 'the micro-credential, its awarder or its provider', state: nothing(inForce) };
  }
  const { stage, weakest } = decisive;
  const conflicting = conflictsWith(weakest.state, inForce);
  return {
    subject: [stage.subject, weakest.member.subject].filter(Boolean).join(' '),
    state: { ...weakest.state, basis: stage.basis, conflicting, inForce },
  };
}

/** The lowest in the table, with both NEGATIVE below UNKNOWN. */
function weakestOf(members: readonly MemberState[]): MemberState | undefined {
  return [...members].sort((a, b) => rowRank(b.state.row) - rowRank(a.state.row))[0];
}

/** Rule 7 across the stages: what alone would say less than the answer, or the opposite of a refusal. */
function conflictsWith({ row, status, deciding }: State, inForce: readonly Held[]): readonly Held[] {
  const decisive = new Set(deciding.map(({ piece }) => piece.id));
  return inForce.filter(({ piece, reach }) => {
    const isWeaker = rowRank(reach.row) > rowRank(row) || status === 'NEGATIVE';
    return isWeaker && statusOfRow(reach.row) !== status && !decisive.has(piece.id);
  });
}

/** A decision can stand in several stages: it is told by the first. */
export function onceEach(held: readonly Held[]): readonly Held[] {
  const seen = new Map<string, Held>();
  for (const one of held) if (!seen.has(one.piece.id)) seen.set(one.piece.id, one);
  return [...seen.values()];
}

function nothing(inForce: readonly Held[]): State {
  return { row: ROW.NOTHING, status: 'UNKNOWN', basis: null, deciding: [], conflicting: [], inForce };
}
