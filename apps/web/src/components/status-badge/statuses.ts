import type { QualityStatus } from '../../generated/graphql.js';

/** All statuses, in the order in which they are explained and listed. */
export const STATUSES = [
  'CONFIRMED',
  'CONFIRMED_VOLUNTARY',
  'CONDITIONAL',
  'NATIONALLY_LISTED',
  'PARTIAL',
  'REVIEWED',
  'NEGATIVE',
  'EXPIRED',
  'UNKNOWN',
] as const satisfies readonly QualityStatus[];
