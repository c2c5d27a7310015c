/**
 * A transport brings documents: it knows addresses, requests and limits, and nothing of what the bytes mean.
 * Where pages name further pages (`follow`), it fetches those too.
 */
import type { Link, SourceDocument } from '#formats';
import type { Credentials } from '#runtime';

/** `transport:` of a source, checked by `readTransport`. */
export type TransportConfig = FileConfig | HttpConfig | HttpPagesConfig;

/** One file, or one for each of the format's resources. */
export interface FileConfig {
  readonly type: 'file';
  readonly path?: string;
  readonly paths?: Readonly<Record<string, string>>;
  readonly unpack?: Unpack;
}

export interface HttpConfig {
  readonly type: 'http';
  readonly url?: string;
  readonly urls?: Readonly<Record<string, string>>;
  readonly unpack?: Unpack;
  readonly authorization?: Authorization;
}

export interface HttpPagesConfig {
  readonly type: 'http-pages';
  readonly url: string;
  /** most pages that one chain of pages may have; default 10,000 */
  readonly pageLimit?: number;
  /** requests under way at the same time; default 2 */
  readonly concurrency?: number;
  /** further origins (`https://host:port`) that links may lead to; none by default */
  readonly origins?: readonly string[];
  readonly authorization?: Authorization;
}

/** With which credentials to ask the configured origin, and no other. */
export interface Authorization {
  /** name of the environment variable that holds the token or header */
  readonly env: string;
}

export type Unpack = 'zip' | 'gzip';

/** What a server said of a document last time: sent back as a conditional request (RFC 9110 §13). */
export interface Validator {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** One document on its way in. Its bytes are read once, to the end, before the next is asked for. */
export interface Delivery extends SourceDocument {
  /** size and time of a file, or validator of an answer: tells whether a resumed harvest meets the same bytes */
  readonly version: string | null;
  /** known before the first byte; null if not announced */
  readonly size: number | null;
}

export interface TransportRun {
  readonly config: TransportConfig;
  /** the format's resources in reading order, and the first requests of a paging transport */
  readonly resources: readonly string[];
  readonly entry: readonly Omit<Link, 'type'>[];
  /** folder of the YAML file: relative paths of `file` start there */
  readonly baseDir: string;
  /** validators by url of the last complete harvest; empty: unconditional */
  readonly validators: ReadonlyMap<string, Validator>;
  /** urls already read to the end before this run was interrupted: not delivered again, but counted for limits */
  readonly done: ReadonlySet<string>;
  /**
   * By url of a `done` document the links that it handed to `follow`: a paging transport walks them again. A done
   * page whose links are not here is fetched and delivered again, as nothing else tells what follows it.
   */
  readonly links?: ReadonlyMap<string, readonly Omit<Link, 'type'>[]>;
  /** the media types that the format asks for, as an HTTP Accept header (RFC 9110 §12.5.1); default: any */
  readonly accept?: string;
  /** credentials by the name of their environment variable; absent: there are none */
  readonly credential?: Credentials;
  readonly signal: AbortSignal;
}

/** What went wrong without ending the run. The pipeline decides what it means for the harvest. */
export interface TransportProblem {
  /** endless-pages, off-origin, http-status, wrong-type … */
  readonly code: string;
  readonly message: string;
  readonly url: string;
  readonly resource: string;
  /**
   * true: the listing itself is not known to be complete, so what is missing from it must not be withdrawn.
   * false: only one document that hangs on another (the offerings of a course) was not read.
   */
  readonly listing: boolean;
}

/** What a run ends with, beside its documents. */
export interface TransportOutcome {
  /** all documents answered "not modified": nothing was delivered, nothing has changed */
  readonly notModified: boolean;
  readonly validators: ReadonlyMap<string, Validator>;
  readonly problems: readonly TransportProblem[];
}

export interface Transport {
  /**
   * Delivers the documents of a run one after the other. After each, the caller hands the links it found in it
   * to `follow` before asking for the next. Asked once.
   * @throws TransportError with a stable code and a sentence naming the address and what to do
   */
  documents(): AsyncIterable<Delivery>;
  /**
   * @param from the delivery that was just read
   * @param fingerprint a hash over all that the document held, if the caller has one. A page that only counts
   *   itself up differs in its bytes for ever: with the fingerprint such a chain is seen to repeat and is stopped
   */
  follow(from: Delivery, links: readonly Omit<Link, 'type'>[], fingerprint?: string): void;
  outcome(): TransportOutcome;
}

/** A source that cannot be fetched: the harvest fails with this sentence. */
export class TransportError extends Error {
  /** @param code stable kebab-case word: not-found, refused-address, too-large, timed-out, http-status, endless-pages … */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'TransportError';
  }
}
