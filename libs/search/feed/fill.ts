import type { Transaction } from '#store';
import { bytesOf, PAYLOAD_BYTES, READ_AT_A_TIME, sendPayload, unlessRefused } from './deliver.js';
import type { Feed, IndexLine } from './feed.js';
import { sendCurrent } from './feeder.js';
import { giveWay } from './give-way.js';
import { noteRefusals, type Refusal } from './outbox.js';
import { type RegisteredIndex, setFilledTo } from './registry.js';
import { Refused, succeeded } from './tasks.js';

export interface FillOptions {
  readonly signal: AbortSignal;
  /** of one payload; default: PAYLOAD_BYTES */
  readonly payloadBytes?: number;
  /** documents that the new index holds so far */
  readonly onProgress?: (documents: number) => void;
}

/**
 * Payloads in the engine's hands. It takes those that wait together, and every batch costs it seconds besides its
 * documents once the index is large (six at a million): many make a filling quick, and hold fresh changes back the
 * longer, so they are few while there are any. Of each only the ids are kept.
 */
const MOST_IN_FLIGHT = { quiet: 10, busy: 2 } as const;

interface Sent {
  readonly ids: readonly string[];
  readonly task: Promise<number>;
}

/** Streams all documents by id into the index. @returns how many */
export async function fill(
  feed: Feed,
  transaction: Transaction,
  shadow: RegisteredIndex,
  { signal, onProgress, payloadBytes = PAYLOAD_BYTES }: FillOptions,
): Promise<number> {
  const inFlight: Sent[] = [];
  let filled = 0;
  const settleOldest = async (): Promise<void> => {
    const oldest = inFlight.shift();
    const last = oldest?.ids.at(-1);
    if (!oldest || last === undefined) return;
    const refused = await refusedOf(feed, shadow.uid, oldest, signal);
    await noteRefusals(feed.database, shadow.number, oldest.ids, refused);
    await setFilledTo(feed.database, shadow.number, last);
    filled += oldest.ids.length;
    onProgress?.(filled);
  };
  for await (const lines of payloads(feed, shadow.filledTo, payloadBytes)) {
    const most = MOST_IN_FLIGHT[await giveWay(feed, signal)];
    while (inFlight.length >= most) await settleOldest();
    await stillOurs(transaction, signal);
    const task = sendPayload(feed, shadow.uid, lines);
    await unlessRefused(task);
    inFlight.push({ ids: lines.map(({ id }) => id), task });
  }
  while (inFlight.length > 0) await settleOldest();
  return filled;
}

/** Waits for a payload; one that was refused is read and sent again, halved until the documents at fault are named. */
async function refusedOf(
  feed: Feed,
  uid: string,
  { ids, task }: Sent,
  signal: AbortSignal,
): Promise<readonly Refusal[]> {
  try {
    await succeeded(feed.writer, await task, signal);
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const refused: Refusal[] = [];
    for (const done of await sendCurrent(feed, feed.database, uid, ids, signal))
      refused.push(...(await done()));
    return refused;
  }
}

/** Throws where the lock is gone with its connection: another may have begun. */
export async function stillOurs(transaction: Transaction, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await transaction.query('SELECT 1');
}

/** All documents after an id, in the order of ids, in payloads of about so many bytes. */
export async function* payloads(
  { database, documents }: Pick<Feed, 'database' | 'documents'>,
  from: string | null,
  payloadBytes: number,
): AsyncGenerator<IndexLine[]> {
  let after = from;
  let payload: IndexLine[] = [];
  let size = 0;
  for (;;) {
    const page = await documents.stream(database, after, READ_AT_A_TIME);
    payload.push(...page);
    size += bytesOf(page);
    after = page.at(-1)?.id ?? null;
    const last = page.length < READ_AT_A_TIME;
    if (payload.length > 0 && (last || size >= payloadBytes)) {
      yield payload;
      payload = [];
      size = 0;
    }
    if (last) return;
  }
}
