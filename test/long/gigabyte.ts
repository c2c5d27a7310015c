import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';

const GIGABYTE = 1024 ** 3;
/** Written at once: fewer, larger writes, or filling the disk takes longer than reading it. */
const BLOCK = 4 * 1024 ** 2;

/** A file that begins and ends as given, and in between repeats what `middle` yields until it is a gigabyte. */
export async function writeGigabyte(
  file: string,
  start: string,
  middle: (n: number) => string,
  end: string,
): Promise<void> {
  await pipeline(Readable.from(blocks(start, middle, end)), createWriteStream(file));
}

/** A gigabyte of spaces as gzip makes a megabyte of it. */
export function gigabyteOfSpacesPacked(): Gzip {
  const packed = createGzip();
  Readable.from(blocks('', () => ' '.repeat(BLOCK), '')).pipe(packed);
  return packed;
}

function* blocks(start: string, middle: (n: number) => string, end: string): Generator<Buffer> {
  yield Buffer.from(start);
  let written = 0;
  for (let n = 0; written < GIGABYTE;) {
    const pieces: string[] = [];
    for (let size = 0; size < BLOCK; n += 1) {
      const piece = middle(n);
      pieces.push(piece);
      size += piece.length;
    }
    const block = Buffer.from(pieces.join(''));
    written += block.length;
    yield block;
  }
  yield Buffer.from(end);
}
