import { type Day, dayIn, type Instant } from '#domain';

/** The one place that reads the time; tests give another. */
export interface Clock {
  readonly now: () => Instant;
  /** the day in TRELLIS_TIME_ZONE */
  readonly today: () => Day;
}

/** The system's clock, with days in `timeZone`. */
export function systemClock(timeZone: string): Clock {
  return {
    now: () => new Date().toISOString(),
    today: () => dayIn(timeZone, new Date()),
  };
}
