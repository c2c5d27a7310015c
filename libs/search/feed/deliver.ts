import { postLines } from '../meilisearch/index.js';
import type { Feed, IndexLine } from './feed.js';
import type { Refusal } from './outbox.js';
import { enqueued, Refused, succeeded } from './tasks.js';

/** In bytes. Few large payloads beat many small ones; the engine takes up to 100 MB. */
export const PAYLOAD_SIZE = 20_000_000;
/** Documents that are read at a time: long ones fill the memory sooner than the payload. */
export const READ_AT_A_TIME = 500;

/** Waits for what was sent to have been done. @returns documents that were refused @throws what is worth another try */
export type Delivery = () => Promise<readonly Refusal[]>;

/** Sends documents as one payload. @returns the engine's task @throws Refused, and what is worth another try */
export function sendPayload({ writer }: Feed, uid: string, lines: readonly IndexLine[]): Promise<number> {
  const documents = lines.map(({ line }) => line);
  return enqueued(postLines(writer, uid, documents));
}

/** A refusal that comes at once is dealt with like one that comes later. @throws what is worth another try */
export async function unlessRefused(task: Promise<number>): Promise<void> {
  await task.catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
  });
}

/**
 * Sends documents as one payload. If it is refused it is halved until the documents at fault are named: they never
 * hold the others up.
 * @param ifRefused `throw`: not halved, for what was sent after it would be overwritten by what comes again
 * @throws what is worth another try; Refused
 */
export async function sendDocuments(
  feed: Feed,
  uid: string,
  lines: readonly IndexLine[],
  signal: AbortSignal,
  ifRefused: 'halve' | 'throw' = 'halve',
): Promise<Delivery> {
  const send = async (some: readonly IndexLine[]): Promise<Delivery> => {
    const task = sendPayload(feed, uid, some);
    await unlessRefused(task);
    return async () => {
      try {
        await succeeded(feed.writer, await task, signal);
        return [];
      } catch (error) {
        if (!(error instanceof Refused) || ifRefused === 'throw') throw error;
        const [only] = some;
        if (!only) return [];
        if (some.length === 1) return [{ id: only.id, error: error.message }];
        const middle = Math.ceil(some.length / 2);
        const first = await (await send(some.slice(0, middle)))();
        return [...first, ...(await (await send(some.slice(middle)))())];
      }
    };
  };
  return send(lines);
}

/** Removes documents; ids that are not there do no harm. */
export async function sendRemovals(
  { writer }: Feed,
  uid: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Delivery> {
  const task = await enqueued(writer.index(uid).deleteDocuments([...ids]));
  return async () => {
    await succeeded(writer, task, signal);
    return [];
  };
}

/** In bytes. */
export function sizeOf(lines: readonly IndexLine[]): number {
  return lines.reduce((sum, { line }) => sum + line.length, 0);
}
