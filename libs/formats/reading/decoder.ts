import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from './encoding.js';
import { ReplacementGauge } from './replacement-gauge.js';
import { completeLength, firstBeyondAscii, replacements, startsWithUtf8 } from './utf8.js';

/** Turns the bytes of a document into valid UTF-8, chunk by chunk; holds back at most one character. */
export interface Decoder {
  push(chunk: Uint8Array): Uint8Array;
  /** @throws UnreadableDocument wrong-encoding */
  end(): Uint8Array;
}

export function decoderFor(encoding: Encoding): Decoder {
  return encoding.name === 'utf-8' ? new Utf8Decoder(encoding.fallback) : new OtherDecoder(encoding.name);
}

/** UTF-8 stays as it is, with invalid sequences replaced; or is, from the first of them on, the fallback. */
class Utf8Decoder implements Decoder {
  readonly #gauge = new ReplacementGauge('UTF-8');
  #rest: Uint8Array = new Uint8Array();
  /** nothing beyond ASCII yet: what came so far is the same in UTF-8 and in the fallback */
  #ascii = true;
  #other: Decoder | null = null;

  constructor(private readonly fallback: string | null) {}

  push(chunk: Uint8Array): Uint8Array {
    if (this.#other) return this.#other.push(chunk);
    const joined = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const length = completeLength(joined);
    this.#rest = joined.subarray(length);
    return this.#take(joined.subarray(0, length), this.#rest);
  }

  end(): Uint8Array {
    if (this.#other) return this.#other.end();
    const last = this.#take(this.#rest, new Uint8Array());
    const other = this.#changedTo();
    if (other) return Buffer.concat([last, other.end()]);
    this.#gauge.judge();
    return last;
  }

  #changedTo(): Decoder | null {
    return this.#other;
  }

  /** @param rest what was held back, which the other encoding takes too where it begins here */
  #take(bytes: Uint8Array, rest: Uint8Array): Uint8Array {
    if (this.#ascii && this.fallback !== null) {
      const start = firstBeyondAscii(bytes);
      this.#ascii = start < 0;
      if (start >= 0 && !startsWithUtf8(bytes.subarray(start))) {
        this.#other = new OtherDecoder(this.fallback);
        return Buffer.concat([this.#other.push(bytes), this.#other.push(rest)]);
      }
    }
    const baked = replacements(bytes);
    if (isUtf8(bytes)) {
      this.#gauge.add(bytes.length, { invalid: 0, replaced: baked.count, first: baked.first });
      return bytes;
    }
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const valid = Buffer.from(text);
    const all = replacements(valid);
    this.#gauge.add(bytes.length, {
      invalid: all.count - baked.count,
      replaced: baked.count,
      first: all.first,
    });
    return valid;
  }
}

/** Any encoding that iconv-lite knows. */
class OtherDecoder implements Decoder {
  readonly #gauge: ReplacementGauge;
  readonly #decoder: ReturnType<typeof iconv.getDecoder>;

  constructor(name: string) {
    this.#gauge = new ReplacementGauge(name);
    this.#decoder = iconv.getDecoder(name);
  }

  push(chunk: Uint8Array): Uint8Array {
    const text = this.#decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    // in an encoding of one byte a character, the position in the text is that of the byte
    const invalid = text.split('\uFFFD').length - 1;
    this.#gauge.add(chunk.length, { invalid, replaced: 0, first: text.indexOf('\uFFFD') });
    return Buffer.from(text);
  }

  end(): Uint8Array {
    const rest = Buffer.from(this.#decoder.end() ?? '');
    this.#gauge.judge();
    return rest;
  }
}
