/** Small steps that a stream of bytes passes on its way in. Each closes what it reads from when it is left early. */
import { pipeline, Readable, type Transform } from 'node:stream';
import { TransportError } from './transport.js';

export type Bytes = AsyncIterable<Uint8Array>;

/** What a limit is called in a message: "10 MiB". */
export function inUnits(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB'];
  const step = Math.max(
    0,
    units.findLastIndex((_, power) => bytes >= 1024 ** power),
  );
  return `${Math.round((bytes / 1024 ** step) * 10) / 10} ${units[step] ?? ''}`;
}

/** Tells how many bytes have passed. */
export interface Counter {
  bytes: number;
}

/**
 * Counts, and refuses more than `most` bytes.
 * @throws TransportError `too-large`
 */
export async function* limited(
  source: Bytes,
  most: number,
  what: string,
  counter: Counter = { bytes: 0 },
): Bytes {
  for await (const chunk of source) {
    counter.bytes += chunk.byteLength;
    if (counter.bytes > most) throw tooLarge(what, most);
    yield chunk;
  }
}

export function tooLarge(what: string, most: number): TransportError {
  return new TransportError(
    'too-large',
    `${what} is larger than ${inUnits(most)}, the most that is read of it.`,
  );
}

export interface InflationLimits {
  readonly most: number;
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * Guards unpacked bytes by their count: what a header says of the size proves nothing.
 * @param packed bytes that went in so far
 * @throws TransportError `too-large`, `packed-too-much`
 */
export async function* guardInflation(
  source: Bytes,
  packed: () => number,
  limits: InflationLimits,
  what: string,
): Bytes {
  const out: Counter = { bytes: 0 };
  for await (const chunk of limited(source, limits.most, `${what}, unpacked,`, out)) {
    if (out.bytes > limits.ratioFrom && out.bytes > limits.ratio * Math.max(1, packed())) {
      throw new TransportError(
        'packed-too-much',
        `${what} unpacks to more than ${limits.ratio} times its size, as no catalogue does: it may be a zip bomb.`,
      );
    }
    yield chunk;
  }
}

/** Sends bytes through a decompressor. Faults of either side reach the reader. */
export function through(source: Bytes, transform: Transform): Bytes {
  // The reader of `transform` gets the error; a second report here would be unhandled.
  return pipeline(Readable.from(source, { objectMode: true, highWaterMark: 1 }), transform, () => undefined);
}

/** The first bytes of a stream, and the stream with them. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly bytes: Bytes;
  /** closes the stream, read or not */
  readonly close: () => Promise<void>;
}

/** Looks at the first `length` bytes, or fewer where the stream ends before. */
export async function peek(source: Bytes, length: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  for (let size = 0; size < length;) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.byteLength;
  }
  const close = async () => {
    await iterator.return?.();
  };
  return { head: Buffer.concat(chunks).subarray(0, length), bytes: rest(chunks, iterator, close), close };
}

async function* rest(
  chunks: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  close: () => Promise<void>,
): Bytes {
  try {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) yield chunk;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await close();
  }
}

/** All bytes at once. For what has a limit already. */
export async function collect(source: Bytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
