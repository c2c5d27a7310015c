import type { LookupAddress } from 'node:dns';

/** All addresses of a name, as `dns.promises.lookup(name, { all: true })` gives them. */
export type ResolveName = (hostname: string) => Promise<readonly LookupAddress[]>;

/** How far a transport goes before it gives up. Sizes in bytes, times in milliseconds. */
export interface TransportLimits {
  /** `host:port` of private and loopback addresses that may be harvested (TRELLIS_ALLOW_HOSTS) */
  readonly allowHosts: readonly string[];
  /** a file as it lies on the disk */
  readonly fileBytes: number;
  /** an HTTP body, both as sent and after its content coding is undone */
  readonly bodyBytes: number;
  /** one page of an interface: pages are held in memory */
  readonly pageBytes: number;
  /** one unpacked file of an archive */
  readonly entryBytes: number;
  /** all unpacked files of an archive together */
  readonly archiveBytes: number;
  readonly archiveEntries: number;
  /** unpacked size over packed size; judged from `ratioFrom` unpacked bytes on: little files may pack very well */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly connectMs: number;
  /** from the request to the end of the answer's headers */
  readonly headersMs: number;
  /** silence within a body */
  readonly idleMs: number;
  /** all waiting for one body: stops a server that trickles. Time that the reader takes is not counted */
  readonly bodyMs: number;
  /** requests for one document, where a fault may pass (network, 5xx) */
  readonly tries: number;
  /** the same where the server says when to come back (429, 503 with Retry-After) */
  readonly throttledTries: number;
  /** pause before the second try; doubled each time */
  readonly backoffMs: number;
  /** the longest pause that a server may ask for */
  readonly retryAfterMs: number;
  readonly userAgent: string;
  /** how a name becomes addresses; default: that of the system */
  readonly resolve?: ResolveName;
}

const MiB = 1024 ** 2;
const GiB = 1024 ** 3;
const SECOND = 1000;

export const DEFAULT_LIMITS: TransportLimits = {
  allowHosts: [],
  fileBytes: 4 * GiB,
  bodyBytes: 2 * GiB,
  pageBytes: 64 * MiB,
  entryBytes: 4 * GiB,
  archiveBytes: 8 * GiB,
  archiveEntries: 1000,
  // Catalogues in XML pack 10 to 50 to one; deflate ends at 1,032 to one, which only bombs reach.
  ratio: 200,
  ratioFrom: 16 * MiB,
  connectMs: 10 * SECOND,
  headersMs: 60 * SECOND,
  idleMs: 60 * SECOND,
  bodyMs: 30 * 60 * SECOND,
  tries: 3,
  throttledTries: 6,
  backoffMs: SECOND,
  retryAfterMs: 5 * 60 * SECOND,
  userAgent: 'Trellis/0.1 (catalogue harvester)',
};
