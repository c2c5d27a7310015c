import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import {
  guardInflation,
  limited,
  peek,
  through,
  type Bytes,
  type Counter,
  type InflationLimits,
} from './byte-stream.js';
import { asFailure, isZlibFault } from './fetch-failure.js';
import { TransportError } from './transport.js';

const CHUNK = { chunkSize: 64 * 1024 };
/** More than two codings on one body serve no honest purpose. */
const MOST_CODINGS = 2;

export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** The codings of a Content-Encoding header in the order they were applied (RFC 9110 §8.4). */
export function readCodings(header: string | null): readonly string[] {
  return (header ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
}

/**
 * Undoes the content codings of a body, with the guard against bodies that unpack without end.
 * @throws TransportError `unknown-coding`; while reading `too-large`, `packed-too-much`
 */
export function decode(
  body: Bytes,
  codings: readonly string[],
  limits: InflationLimits,
  what: string,
): Bytes {
  if (codings.length > MOST_CODINGS) {
    throw new TransportError('unknown-coding', `${what} is packed ${codings.length} times over.`);
  }
  return codings.toReversed().reduce((bytes, coding) => undo(bytes, coding, limits, what), body);
}

function undo(body: Bytes, coding: string, limits: InflationLimits, what: string): Bytes {
  const packed: Counter = { bytes: 0 };
  const counted = limited(body, limits.most, what, packed);
  return guardInflation(decompressed(counted, coding, what), () => packed.bytes, limits, what);
}

function decompressed(body: Bytes, coding: string, what: string): Bytes {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return through(body, createGunzip(CHUNK));
    case 'br':
      return through(body, createBrotliDecompress(CHUNK));
    case 'deflate':
      return inflated(body);
    default:
      throw new TransportError(
        'unknown-coding',
        `${what} is packed as "${coding}", which was not asked for.`,
      );
  }
}

/** "deflate" is zlib (RFC 9110 §8.4.1.2), yet some servers send it without zlib's header. */
async function* inflated(body: Bytes): Bytes {
  const { head, bytes } = await peek(body, 1);
  const hasHeader = ((head[0] ?? 0) & 0x0f) === 0x08;
  yield* through(bytes, hasHeader ? createInflate(CHUNK) : createInflateRaw(CHUNK));
}

/** Does this start a gzip file (RFC 1952 §2.3.1)? */
function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Does this start a zip file (APPNOTE 4.3.7; 4.3.16 for an empty one)? */
function isZip(head: Uint8Array): boolean {
  const third = head[2];
  return head[0] === 0x50 && head[1] === 0x4b && (third === 0x03 || third === 0x05);
}

/**
 * Unpacks a gzip file.
 * @param alreadyUnpacked the bytes came with `Content-Encoding: gzip`, as some servers send a `.gz` file: then they
 *   are unpacked by now, and pass as they are
 * @throws TransportError `not-gzip`, `nested-archive`; while reading `too-large`, `packed-too-much`
 */
export async function* gunzipped(
  source: Bytes,
  limits: InflationLimits,
  what: string,
  alreadyUnpacked = false,
): Bytes {
  const outer = await peek(source, 2);
  if (isGzip(outer.head)) {
    yield* refuseNested(named(undo(outer.bytes, 'gzip', limits, what), what), what);
  } else if (alreadyUnpacked) {
    yield* outer.bytes;
  } else {
    await outer.close();
    throw new TransportError(
      'not-gzip',
      `${what} is no gzip file: leave out "unpack: gzip", or correct the address.`,
    );
  }
}

async function* named(source: Bytes, what: string): Bytes {
  try {
    yield* source;
  } catch (error) {
    throw isZlibFault(error) ? asFailure(error, what) : error;
  }
}

/**
 * Archives within archives are not opened, and refused here, as their size is unknown. Spreadsheets are zip files by
 * nature and pass: the format that reads them has limits of its own.
 * @throws TransportError `nested-archive`
 */
export async function* refuseNested(source: Bytes, what: string): Bytes {
  const { head, bytes, close } = await peek(source, 4);
  if (isGzip(head) || (isZip(head) && !/\.(?:xlsx|ods)(?:\.gz)?$/i.test(what))) {
    await close();
    throw new TransportError('nested-archive', `${what} holds another archive, which is not opened.`);
  }
  yield* bytes;
}
