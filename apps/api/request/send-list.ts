import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Bytes written at a time: one write for each item would cost more than the item. */
const CHUNK = 262_144;

/**
 * Answers with `{"NAME":[…]}`, item by item as they are found. The list is never held whole, whoever asked reads what is
 * there while the rest is found, and others have their turn in between. Should an item fail, the connection is broken
 * off: what has been sent cannot be taken for an answer.
 */
export async function sendList(
  response: ServerResponse,
  name: string,
  items: Iterable<object>,
): Promise<void> {
  try {
    await pipeline(Readable.from(chunks(name, items)), response);
  } catch (error) {
    // whoever asked has left, and needs no answer any more
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

/** Each item becomes bytes by itself: to lengthen a text by it and encode that in the end takes ten times as long. */
function* chunks(name: string, items: Iterable<object>): Generator<Buffer> {
  const separator = Buffer.from(',');
  let parts = [Buffer.from(`{${JSON.stringify(name)}:[`)];
  let size = 0;
  let isFirst = true;
  for (const item of items) {
    if (!isFirst) parts.push(separator);
    isFirst = false;
    const written = Buffer.from(JSON.stringify(item));
    parts.push(written);
    size += written.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(parts);
    parts = [];
    size = 0;
  }
  parts.push(Buffer.from(']}'));
  yield Buffer.concat(parts);
}
