import { TransportError } from './transport.js';

/** A request that failed, with what decides whether to try again and whether others may go on. */
export class FetchFailure extends TransportError {
  /**
   * @param passing another try may succeed
   * @param status of the answer; null if there was none
   * @param retryAfterMs the pause that the server asks for
   */
  constructor(
    code: string,
    message: string,
    readonly passing: boolean,
    readonly status: number | null = null,
    readonly retryAfterMs: number | null = null,
  ) {
    super(code, message);
  }
}

type Kind = readonly [code: string, words: string, passing: boolean];

const TIMED_OUT: Kind = ['timed-out', 'did not answer in time', true];
const UNREACHABLE: Kind = ['unreachable', 'could not be reached', true];

const KINDS: Readonly<Record<string, Kind>> = {
  UND_ERR_CONNECT_TIMEOUT: TIMED_OUT,
  UND_ERR_HEADERS_TIMEOUT: TIMED_OUT,
  UND_ERR_BODY_TIMEOUT: ['timed-out', 'fell silent in the middle of its answer', true],
  ETIMEDOUT: TIMED_OUT,
  ENOTFOUND: ['unknown-host', 'has a host name that does not exist', false],
  EAI_AGAIN: ['unknown-host', 'has a host name that cannot be resolved now', true],
  ECONNREFUSED: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  UND_ERR_SOCKET: ['cut-short', 'closed the connection before its answer was complete', true],
  ECONNRESET: ['cut-short', 'broke the connection before its answer was complete', true],
  EPIPE: ['cut-short', 'broke the connection before its answer was complete', true],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['cut-short', 'sent another number of bytes than it announced', true],
  Z_BUF_ERROR: ['cut-short', 'is packed, and ends too early to be unpacked', true],
  Z_DATA_ERROR: ['bad-compression', 'is packed, and damaged', true],
  UND_ERR_HEADERS_OVERFLOW: ['not-http', 'sent more headers than are read', false],
};

/** What a fault of the network, of TLS or of decompression means, as a sentence on the address. */
export function asFailure(error: unknown, shown: string): TransportError {
  if (error instanceof TransportError) return error;
  // Happy eyeballs (RFC 8305) wraps one error for each address that was tried.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (first instanceof TransportError) return first;
  const code = codeOf(first) ?? codeOf(error) ?? '';
  const reason = first instanceof Error ? first.message : String(first);
  const [word, words, passing] = KINDS[code] ?? kindByFamily(code);
  return new FetchFailure(word, `${shown} ${words}${code ? ` (${code})` : `: ${reason}`}.`, passing);
}

function kindByFamily(code: string): Kind {
  if (code.startsWith('HPE_')) return ['not-http', 'does not speak HTTP correctly', false];
  if (/^(?:ERR_TLS|CERT_|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO)/.test(code)) {
    return ['bad-certificate', 'has no certificate that can be trusted', false];
  }
  if (code.startsWith('ERR_') || code.startsWith('Z_')) {
    return ['bad-compression', 'is packed, and damaged', true];
  }
  return ['unreachable', 'could not be read', true];
}

/** Is this an error of a decompressor? */
export function isZlibFault(error: unknown): boolean {
  return /^(?:Z_|ERR__ERROR_)/.test(codeOf(error) ?? '');
}

/** The `code` of an error of Node or undici. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Retry-After (RFC 9110 §10.2.3), seconds or date, in milliseconds from `now`; null if absent or unreadable. */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
