import { UnreadableDocument } from '../format.js';
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  isSpace,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from './json-bytes.js';

/** Why a value is not handed on: larger or deeper than allowed, or followed by something that is no JSON. */
export type Flaw = 'too-large' | 'too-deep' | 'malformed';

export interface JsonLimits {
  /** of one value */
  readonly bytes: number;
  /** nested lists and objects within one value */
  readonly depth: number;
}

export interface JsonSlice {
  /** position of the value in the document; null: there is none, as between two commas */
  readonly start: number | null;
  /** null where there is none, or with a flaw */
  readonly bytes: Uint8Array | null;
  readonly flaw: Flaw | null;
}

/** Marks what matters outside of strings: quotes, commas, colons, brackets. */
const STRUCTURAL = new Uint8Array(256);
for (const byte of [QUOTE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT])
  STRUCTURAL[byte] = 1;

/** Follows one JSON value through chunks to its end, and keeps its bytes as long as they are within the limits. */
export class JsonValueCollector {
  readonly #opened: Uint8Array;
  #depth = 0;
  #inString = false;
  /** the chunk ended between a backslash and what it escapes */
  #escaped = false;
  /** the value's list or object has ended: nothing but space may follow */
  #closed = false;
  #flaw: Flaw | null = null;
  #start: number | null = null;
  /** what of the current chunk belongs to the value: from, and up to where it is closed; -1: nothing */
  #from = -1;
  #to = -1;
  #size = 0;
  #kept: Uint8Array[] = [];

  constructor(private readonly limits: JsonLimits) {
    this.#opened = new Uint8Array(limits.depth + 1);
  }

  /**
   * Reads on.
   * @param base position of the chunk in the document
   * @returns where in the chunk the comma, colon or closing bracket stands that ends the value, or the chunk's length
   * @throws UnreadableDocument not-well-formed, where brackets do not match
   */
  scan(chunk: Uint8Array, from: number, base: number): number {
    let at = from;
    while (at < chunk.length) {
      if (this.#start === null || this.#closed) {
        while (at < chunk.length && isSpace(chunk[at] ?? 0)) at += 1;
        if (at === chunk.length || endsValue(chunk[at] ?? 0)) return at;
        if (this.#closed) this.#flaw ??= 'malformed';
        this.#closed = false;
        if (this.#start === null) {
          this.#start = base + at;
          this.#from = at;
        }
      }
      at = this.#inString ? this.#string(chunk, at) : this.#plain(chunk, at, base);
      if (at < 0) return -at - 1;
    }
    return at;
  }

  /** At the end of a chunk: keeps what of it belongs to the value. */
  keep(chunk: Uint8Array): void {
    this.#cut(chunk, chunk.length);
    if (this.#start !== null && !this.#closed) this.#from = 0;
  }

  /**
   * The value, and ready for the next.
   * @param at where in the chunk the value's end was found
   */
  take(chunk: Uint8Array, at: number): JsonSlice {
    this.#cut(chunk, at);
    const bytes = this.#kept.length === 1 ? (this.#kept[0] ?? null) : Buffer.concat(this.#kept, this.#size);
    const slice = {
      start: this.#start,
      bytes: this.#start === null || this.#flaw !== null ? null : bytes,
      flaw: this.#flaw,
    };
    this.#start = null;
    this.#flaw = null;
    this.#closed = false;
    this.#depth = 0;
    this.#size = 0;
    this.#kept = [];
    return slice;
  }

  #cut(chunk: Uint8Array, end: number): void {
    if (this.#from >= 0 && this.#flaw === null) {
      // at the end of a chunk it is copied: whoever made the chunk may use its memory again
      const piece = chunk.subarray(this.#from, this.#closed ? this.#to : end);
      this.#size += piece.length;
      if (this.#size > this.limits.bytes) this.#flaw = 'too-large';
      else this.#kept.push(end === chunk.length ? Buffer.from(piece) : piece);
    }
    if (this.#flaw !== null) this.#kept = [];
    this.#from = -1;
  }

  /** Reads on inside a string. @returns the position after it, or the chunk's length */
  #string(chunk: Uint8Array, from: number): number {
    let at = this.#escaped ? from + 1 : from;
    this.#escaped = false;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte === QUOTE) {
        this.#inString = false;
        return at + 1;
      }
      if (byte === BACKSLASH) at += 1;
    }
    this.#escaped = at > chunk.length;
    return chunk.length;
  }

  /** Reads on outside of strings. @returns the position to go on from; -1 less it, negated, where the value ends */
  #plain(chunk: Uint8Array, from: number, base: number): number {
    let at = from;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (STRUCTURAL[byte] === 0) continue;
      if (byte === QUOTE) {
        this.#inString = true;
        return at + 1;
      }
      if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        this.#open(byte);
      } else if (this.#depth === 0) {
        return -at - 1;
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        this.#close(byte, base + at);
        if (this.#depth > 0) continue;
        this.#closed = true;
        this.#to = at + 1;
        return at + 1;
      }
    }
    return at;
  }

  #open(byte: number): void {
    this.#depth += 1;
    if (this.#depth > this.limits.depth) this.#flaw ??= 'too-deep';
    else this.#opened[this.#depth] = byte;
  }

  /** Brackets beyond the allowed depth are counted, not compared. */
  #close(byte: number, offset: number): void {
    // in ASCII each closing bracket is two after its opening one
    if (this.#depth <= this.limits.depth && this.#opened[this.#depth] !== byte - 2) {
      throw new UnreadableDocument(
        'not-well-formed',
        'The document is not JSON: a bracket closes another kind',
        `byte ${offset}`,
      );
    }
    this.#depth -= 1;
  }
}

function endsValue(byte: number): boolean {
  return byte === COMMA || byte === COLON || byte === CLOSE_LIST || byte === CLOSE_OBJECT;
}
