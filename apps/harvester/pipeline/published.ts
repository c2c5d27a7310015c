import type { Draft, Instant, RecordIssue } from '#domain';
import type { HeldRecord, Transaction } from '#store';
import type { MappedRecord } from './map-record.js';
import type { ProviderDirectory } from './provider-directory.js';
import type { HarvestRun } from './tools.js';

/** What a batch is published in. */
export interface PublishContext {
  readonly run: HarvestRun;
  readonly transaction: Transaction;
  readonly directory: ProviderDirectory;
  readonly now: Instant;
}

/** A record whose draft is of one type, with what is held under its key. */
export interface Incoming<D extends Draft> {
  readonly record: MappedRecord;
  readonly draft: D;
  readonly held: HeldRecord | null;
}

/** What publishing a group of records did. */
export interface Published {
  /** entity ids by record key */
  readonly ids: ReadonlyMap<string, string>;
  readonly issues: ReadonlyMap<string, readonly RecordIssue[]>;
  /** providers of which something changed that answers rest on */
  readonly providers: readonly string[];
  /** keys whose entity did not change although the record was mapped again */
  readonly same: ReadonlySet<string>;
}

export const NOTHING_PUBLISHED: Published = {
  ids: new Map(),
  issues: new Map(),
  providers: [],
  same: new Set(),
};
