import type { QualityStatus } from '../../generated/graphql.js';

/**
 * Whether a badge names the last day of its evidence: always where there are conditions, else within a year, in
 * which a course may well outlast it.
 */
export function showsEnd(status: QualityStatus, validUntil: string, now: Date): boolean {
  if (status === 'CONDITIONAL') return true;
  if (status === 'UNKNOWN' || status === 'EXPIRED') return false;
  const inOneYear = new Date(now);
  inOneYear.setUTCFullYear(now.getUTCFullYear() + 1);
  return validUntil <= inOneYear.toISOString().slice(0, 10);
}
