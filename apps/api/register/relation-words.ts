import type { RelationType } from '#domain';

/** What a source says of a provider, in words; `reversed`: it says it of the other one. */
export function relationWords(type: RelationType, reversed: boolean): string {
  return (reversed ? REVERSED : SAID)[type];
}

const SAID: Readonly<Record<RelationType, string>> = {
  SUCCEEDED: 'succeeded',
  SUCCEEDED_BY: 'was succeeded by',
  ABSORBED: 'absorbed',
  ABSORBED_BY: 'was absorbed by',
  SPUN_OFF_FROM: 'was spun off from',
  SPUN_OFF: 'spun off',
  UNIT_OF: 'is a unit of',
  MEMBER_OF: 'is a member of',
  PART_OF: 'is part of',
  ON_PLATFORM: 'teaches on the platform',
};

/** The same relation, read from the other end. */
const REVERSED: Readonly<Record<RelationType, string>> = {
  SUCCEEDED: 'was succeeded by',
  SUCCEEDED_BY: 'succeeded',
  ABSORBED: 'was absorbed by',
  ABSORBED_BY: 'absorbed',
  SPUN_OFF_FROM: 'spun off',
  SPUN_OFF: 'was spun off from',
  UNIT_OF: 'has the unit',
  MEMBER_OF: 'has the member',
  PART_OF: 'comprises',
  ON_PLATFORM: 'is the platform of',
};
