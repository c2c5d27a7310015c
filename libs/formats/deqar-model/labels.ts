/** The labels of DEQAR's lists, in lower case, and what they mean. Its numbers are not used: they differ between interfaces. */
import type { DecisionLevel, Mandate, Outcome, QfEheaCycle, RelationType } from '#domain';

/** As labels are compared: without case and doubled spaces. */
export function folded(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** What a label means in one of the lists below; undefined for one that is not in it, `constructor` included. */
export function meaningOf<Value>(label: string, labels: Readonly<Record<string, Value>>): Value | undefined {
  const name = folded(label);
  return Object.hasOwn(labels, name) ? labels[name] : undefined;
}

export const TYPES: Readonly<Record<string, DecisionLevel>> = {
  institutional: 'INSTITUTIONAL',
  'institutional/programme': 'INSTITUTIONAL_PROGRAMME',
  programme: 'PROGRAMME',
  'joint programme': 'JOINT_PROGRAMME',
};

export const STATUSES: Readonly<Record<string, Mandate>> = {
  'part of obligatory eqa system': 'OBLIGATORY',
  obligatory: 'OBLIGATORY',
  voluntary: 'VOLUNTARY',
};

export const DECISIONS: Readonly<Record<string, Outcome>> = {
  positive: 'POSITIVE',
  'positive with conditions or restrictions': 'CONDITIONAL',
  negative: 'NEGATIVE',
  'not applicable': 'NONE',
};

export const CYCLES: Readonly<Record<string, QfEheaCycle>> = {
  'short cycle': 'SHORT',
  'first cycle': 'FIRST',
  'second cycle': 'SECOND',
  'third cycle': 'THIRD',
};

/**
 * What the subject of the row did, longest wording first: the row of the University of Vienna says "spun off Medical
 * University of Vienna", the row of the Medical University "was spun off from University of Vienna".
 */
export const HISTORICAL: readonly (readonly [string, RelationType])[] = [
  ['was succeeded by', 'SUCCEEDED_BY'],
  ['succeeded by', 'SUCCEEDED_BY'],
  ['succeeded', 'SUCCEEDED'],
  ['was absorbed by', 'ABSORBED_BY'],
  ['absorbed by', 'ABSORBED_BY'],
  ['absorbed', 'ABSORBED'],
  ['was spun off from', 'SPUN_OFF_FROM'],
  ['spun off from', 'SPUN_OFF_FROM'],
  ['spun off', 'SPUN_OFF'],
];

/**
 * How an institution stands to one that it is part of. A franchise is taught elsewhere under the other's name: neither
 * is a unit of the other, so that it passes nothing either way.
 */
export const HIERARCHICAL: Readonly<Record<string, RelationType>> = {
  consortium: 'MEMBER_OF',
  'european universities alliance': 'MEMBER_OF',
  faculty: 'UNIT_OF',
  'independent faculty or school': 'UNIT_OF',
  'franchise or validation partnership': 'PART_OF',
  'educational platform': 'ON_PLATFORM',
};
