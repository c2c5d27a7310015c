/**
 * What is queued. Payloads are ids alone: a job that waits must not grow old.
 *
 * harvest   work on a harvest to its end, or from where a dead worker left it
 * scheduled begin a harvest of a source because its time has come
 * reap      queue harvests again that say they run although nobody works on them
 * renew     renew what the calendar has changed: stored statuses, offerings that have ended
 * compare   compare the search index with the store, and tell it again what is wrong
 */
export type Job =
  | { readonly name: 'harvest'; readonly data: { readonly harvest: number } }
  | { readonly name: 'scheduled'; readonly data: { readonly source: string } }
  | { readonly name: 'reap'; readonly data: Record<string, never> }
  | { readonly name: 'renew'; readonly data: Record<string, never> }
  | { readonly name: 'compare'; readonly data: Record<string, never> };

export type JobName = Job['name'];

/** One handler a kind of job; a missing one does not compile. */
export type JobHandlers = {
  readonly [Name in JobName]: (
    data: Extract<Job, { name: Name }>['data'],
    signal: AbortSignal,
  ) => Promise<void>;
};
