import type { QualityStatus } from '#domain';

/**
 * What TRQP's yes or no says of each status; published in docs/trqp.md. Yes: somebody competent stands for the whole
 * provider. No: what is held on that day is not that. Null: nothing is held, which is "not found" and never a no.
 */
export const AUTHORIZED: Readonly<Record<QualityStatus, boolean | null>> = {
  CONFIRMED: true,
  CONFIRMED_VOLUNTARY: true,
  CONDITIONAL: true,
  NATIONALLY_LISTED: true,
  PARTIAL: false,
  REVIEWED: false,
  NEGATIVE: false,
  EXPIRED: false,
  UNKNOWN: null,
};
