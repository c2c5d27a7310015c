import type { Instant } from '../day.js';
import type { SourceStanding } from '../source/source.js';

/** ISO 8601 duration as far as a promise needs one: whole numbers, no sign. */
const DURATION =
  /^P(?!$)(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?!$)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?$/;

/**
 * A moment moved by an ISO 8601 duration (§5.5.2) such as `P7D`, `P1M` or `PT12H`, in UTC. The 31st moved to a shorter
 * month is its last day.
 * @returns null where either cannot be read
 */
export function addDuration(from: Instant, duration: string): Instant | null {
  const parts = DURATION.exec(duration.trim())?.groups;
  const start = new Date(from);
  if (!parts || Number.isNaN(start.getTime())) return null;
  const count = (unit: string): number => Number(parts[unit] ?? 0);
  const moved = addMonths(start, count('years') * 12 + count('months'));
  const hours = (count('weeks') * 7 + count('days')) * 24 + count('hours');
  const seconds = (hours * 60 + count('minutes')) * 60 + count('seconds');
  const end = new Date(moved.getTime() + seconds * 1000);
  return Number.isNaN(end.getTime()) ? null : end.toISOString();
}

/**
 * Whether a source is older than its authority promised (quality-status.md, rule 9): counted from the last complete harvest.
 * Never without a promise; always with one that was never kept.
 * @param now the moment of asking, or the one as known at which is asked
 */
export function isStale(source: Pick<SourceStanding, 'promise' | 'lastCompleteAt'>, now: Instant): boolean {
  if (source.promise === null) return false;
  if (source.lastCompleteAt === null) return true;
  const due = addDuration(source.lastCompleteAt, source.promise);
  return due !== null && Date.parse(now) > Date.parse(due);
}

function addMonths(date: Date, months: number): Date {
  const moved = new Date(date);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  // the 31st in a month of 30 days runs over into the next one: back to its last day
  if (moved.getUTCDate() !== date.getUTCDate()) moved.setUTCDate(0);
  return moved;
}
