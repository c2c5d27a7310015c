import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Characters written at a time: one write for each item would cost more than the item. */
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

function* chunks(name: string, items: Iterable<object>): Generator<Buffer> {
  let text = `{${JSON.stringify(name)}:[`;
  let separator = '';
  for (const item of items) {
    text += separator + JSON.stringify(item);
    separator = ',';
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(`${text}]}`);
}
