import type { Instant } from '#domain';

export const HARVEST_STATES = [
  'QUEUED',
  'RUNNING',
  'HELD',
  'SUCCEEDED',
  'SUCCEEDED_WITH_ISSUES',
  'FAILED',
  'CANCELLED',
  'DISCARDED',
] as const;
export type HarvestState = (typeof HARVEST_STATES)[number];

/** How far a harvest has come: stage the feed, compare and judge, publish records, withdraw those gone, finish. */
export type HarvestPhase = 'stage' | 'compare' | 'publish' | 'withdraw' | 'done';

export interface HarvestCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly withdrawn: number;
}

export const NO_COUNTS: HarvestCounts = {
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  repeated: 0,
  rejected: 0,
  withdrawn: 0,
};

/** Where a harvest goes on after its worker has died. */
export interface Checkpoint {
  /** parts staged so far: their next number */
  readonly seq: number;
  /** the document that is being read: `parts` of it are staged */
  readonly current: {
    readonly number: number;
    readonly url: string;
    readonly version: string | null;
    readonly parts: number;
  } | null;
  /** the server said that nothing has changed */
  readonly notModified: boolean;
  /** false: some of the listing could not be read, so nothing may be taken for withdrawn */
  readonly complete: boolean;
  readonly validators: Readonly<Record<string, { etag: string | null; lastModified: string | null }>>;
  /** records with n up to this are published */
  readonly published: number;
  readonly toPublish: number;
}

export const FIRST_CHECKPOINT: Checkpoint = {
  seq: 0,
  current: null,
  notModified: false,
  complete: true,
  validators: {},
  published: 0,
  toPublish: 0,
};

export interface HarvestDifference {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly withdrawn: readonly string[];
  readonly liveBefore: number;
}

export interface Harvest {
  readonly id: number;
  readonly sourceId: number;
  readonly source: string;
  readonly state: HarvestState;
  readonly phase: HarvestPhase;
  readonly dryRun: boolean;
  readonly approved: boolean;
  readonly cancelAsked: boolean;
  readonly createdAt: Instant;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly checkpoint: Checkpoint;
  readonly counts: HarvestCounts;
  readonly difference: HarvestDifference | null;
  readonly message: string | null;
}
