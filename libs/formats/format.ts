/**
 * Vocabulary of reading a source.
 *
 * document  what a transport delivers: one file, or one page of an interface, as bytes
 * part      one piece of a document that stands for itself: a course, an offering, an organisation, a row
 * record    what Trellis keeps as one: assembled from one part or several, under a record key
 * draft     what the record says, in the words of the domain
 *
 * `parse` cuts documents into parts (streaming, allow-listed fields alone), the pipeline joins parts to records in
 * a staging table, and `map` makes a draft of a record. Neither touches network, disk, database or clock, and
 * neither throws on bad data: what cannot be read is an issue. Only a document that as a whole is unreadable
 * (not well-formed, cut short, wrong encoding) throws UnreadableDocument.
 */
import type { Draft, RecordIssue, SourceRole } from '#domain';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface SourceDocument {
  /** which of the format's resources this is, e.g. `institutions` or `courses`; '' where there is only one */
  readonly resource: string;
  /** where it came from, for issues and for resolving links; never with credentials */
  readonly url: string;
  /** the charset that the transport was told (HTTP Content-Type), if any */
  readonly charset: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * - `record`: a listing of the record `record`. Several under one key: see Format.sameKey.
 * - `piece`: belongs to the record `record` (an offering of a course). A record without any listing is no record;
 *   its pieces are orphans, reported as an issue.
 * - `shared`: needed by every part whose `refs` name its key (an organisation).
 */
export interface Part {
  readonly type: 'part';
  readonly role: 'record' | 'piece' | 'shared';
  /** the format's own word: course, offering, organisation … */
  readonly kind: string;
  /** how `refs` name it, unique in the harvest, e.g. `organisation/452c…`; null: nothing refers to it */
  readonly key: string | null;
  /** the record key it belongs to; null for shared parts, and for a record without a usable key (rejected) */
  readonly record: string | null;
  /** keys of other parts that this one needs; missing ones are reported by `map` */
  readonly refs: readonly string[];
  /** the allow-listed fields as they came */
  readonly body: JsonObject;
  /** where in the document, readable: "item 12", "line 40", "/items/3" */
  readonly position: string;
}

/** Something wrong in a document outside of any record; or with a part that cannot become one. */
export interface ParseIssue extends RecordIssue {
  readonly type: 'issue';
  /** record key, if it is known */
  readonly record: string | null;
  /** true: counts as a record that was read and rejected */
  readonly rejected: boolean;
}

/** A further document that belongs to the source: followed by paging transports, ignored for files. */
export interface Link {
  readonly type: 'link';
  readonly resource: string;
  /** relative to the document's url */
  readonly url: string;
}

export type Parsed = Part | ParseIssue | Link;

/** A part of an assembled record. */
export interface RecordPart {
  readonly kind: string;
  readonly key: string | null;
  readonly body: JsonObject;
  readonly position: string;
}

export interface AssembledRecord {
  readonly key: string;
  /** the listings: one, or with sameKey `join` all of them in order of the feed */
  readonly listings: readonly RecordPart[];
  readonly pieces: readonly RecordPart[];
  /** by key; all that listings, pieces and other shared parts refer to, as far as the feed holds it */
  readonly shared: ReadonlyMap<string, RecordPart>;
}

/** What a format may know of the source it reads. */
export interface SourceContext {
  readonly slug: string;
  readonly role: SourceRole;
  /** ISO 3166-1 alpha-2, or EU */
  readonly country: string;
  /** its authority says that all of its records are micro-credentials */
  readonly declaresMicroCredentials: boolean;
  /** default provider, where the feed does not name one */
  readonly provider: string | null;
  /** the source's `mapping`, checked by `checkMapping` */
  readonly mapping: JsonObject;
}

/** `draft` null: the record is rejected, and an issue of severity ERROR says why. */
export interface Mapped {
  readonly draft: Draft | null;
  readonly issues: readonly RecordIssue[];
}

export interface Format {
  /** as in `format:` of a source, e.g. `ooapi-5` */
  readonly id: string;
  /** raise when `map` changes what it makes of the same record: stored records are then mapped again */
  readonly version: number;
  /** names of the files it reads (`transport.paths`), in reading order; [''] where there is one */
  readonly resources: readonly string[];
  /** `repeat`: several listings under one key are repeats or contradictions; `join`: together they are the record */
  readonly sameKey: 'repeat' | 'join';
  /** first requests of a paging transport, relative to the configured url; absent: cannot be paged */
  readonly entry?: readonly Omit<Link, 'type'>[];
  /** sentences that say what is wrong with a source's `mapping`; absent: takes none */
  readonly checkMapping?: (mapping: JsonObject) => readonly string[];
  /** @throws UnreadableDocument */
  parse(document: SourceDocument, source: SourceContext): AsyncIterable<Parsed>;
  map(record: AssembledRecord, source: SourceContext): Mapped;
}

/** The document as a whole cannot be read: the harvest fails, and what is held stays as it is. */
export class UnreadableDocument extends Error {
  /**
   * @param code stable kebab-case word: not-well-formed, cut-short, wrong-encoding, wrong-format, too-large
   * @param place where: "byte 4711", "line 12, column 3"
   */
  constructor(
    readonly code: string,
    message: string,
    readonly place: string | null = null,
  ) {
    super(place ? `${message} (${place})` : message);
    this.name = 'UnreadableDocument';
  }
}
