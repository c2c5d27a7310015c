import { limited, peek, tooLarge, type Bytes, type Counter } from './byte-stream.js';
import { decode, readCodings } from './decompress.js';
import { asFailure, FetchFailure } from './fetch-failure.js';
import type { Answer } from './http-client.js';
import type { TransportLimits } from './limits.js';
import type { TransportError, Validator } from './transport.js';

/** A body with its transfer and content codings undone; nothing of the format's own packing. */
export interface OpenBody {
  readonly bytes: Bytes;
  readonly codings: readonly string[];
  readonly charset: string | null;
  readonly validator: Validator;
  /** bytes to come, if announced and not packed */
  readonly size: number | null;
  /** ends it, read or not */
  readonly close: () => Promise<void>;
}

const SNIFFED_BYTES = 1024;
const HTML = /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s|\u{feff})*<(?:!doctype\s+html|html|head|body)\b/iu;

/**
 * Opens the body of an answer and looks at its start.
 * @param most bytes, as sent and after decoding
 * @throws TransportError `wrong-type` for a web page where data belongs, `too-large`, `empty`; while reading also
 *   `timed-out`, `cut-short`, `packed-too-much`
 */
export async function openBody(
  answer: Answer,
  shown: string,
  most: number,
  limits: TransportLimits,
): Promise<OpenBody> {
  const announced = contentLength(answer);
  if (announced !== null && announced > most) throw tooLarge(shown, most);
  const codings = readCodings(answer.header('content-encoding'));
  const raw = counted(patient(answer, shown, limits.bodyMs), shown, most, announced);
  const inflation = { most, ratio: limits.ratio, ratioFrom: limits.ratioFrom };
  const { head, bytes, close } = await peek(
    named(decode(raw, codings, inflation, shown), answer, shown),
    SNIFFED_BYTES,
  );
  const end = async () => {
    answer.abort();
    await close();
  };
  const type = answer.header('content-type');
  if (head.byteLength === 0 || isWebPage(head)) {
    await end();
    throw head.byteLength === 0 ? empty(answer, shown) : webPage(answer, shown, type);
  }
  return {
    bytes,
    codings,
    charset: readCharset(type),
    validator: { etag: answer.header('etag'), lastModified: answer.header('last-modified') },
    size: codings.length === 0 ? announced : null,
    close: end,
  };
}

/** `charset` of a Content-Type, lower case, as `utf-8`. */
function readCharset(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The start of an HTML page, whatever its Content-Type says: errors and log-in forms come under any. */
function isWebPage(head: Uint8Array): boolean {
  return HTML.test(Buffer.from(head).toString('utf8'));
}

function webPage({ status }: Answer, shown: string, type: string | null): TransportError {
  return new FetchFailure(
    'wrong-type',
    `${shown} answered ${status} with a web page (Content-Type: ${type ?? 'none'}) where data is expected: ` +
      'it may be an error page or a log-in form.',
    false,
    status,
  );
}

function empty({ status }: Answer, shown: string): TransportError {
  return new FetchFailure('empty', `${shown} answered ${status} with no content at all.`, false, status);
}

/** Ends a body after `most` milliseconds of waiting for it. undici ends the silent ones, not those that trickle. */
async function* patient(answer: Answer, shown: string, most: number): Bytes {
  const iterator = answer.body[Symbol.asyncIterator]();
  let left = most;
  try {
    for (;;) {
      const asked = performance.now();
      const next = await within(iterator.next(), left, () => tooSlow(shown, most));
      if (next.done) return;
      left -= performance.now() - asked;
      yield next.value;
    }
  } finally {
    answer.abort();
  }
}

function tooSlow(shown: string, most: number): TransportError {
  const words = `${shown} sends so slowly that ${Math.round(most / 1000)} s of waiting were not enough for it.`;
  return new FetchFailure('timed-out', words, false);
}

async function within<T>(promise: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([promise, alarm]);
  } finally {
    clearTimeout(timer);
  }
}

async function* counted(source: Bytes, shown: string, most: number, announced: number | null): Bytes {
  const counter: Counter = { bytes: 0 };
  yield* limited(source, most, shown, counter);
  if (announced !== null && counter.bytes !== announced) {
    const words = `${shown} announced ${announced} bytes and sent ${counter.bytes}.`;
    throw new FetchFailure('cut-short', words, true);
  }
}

/** Gives faults of the stream the address they belong to. */
async function* named(source: Bytes, { stopped }: Answer, shown: string): Bytes {
  try {
    yield* source;
  } catch (error) {
    stopped.throwIfAborted();
    throw asFailure(error, shown);
  }
}

function contentLength(answer: Answer): number | null {
  const value = answer.header('content-length');
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}
