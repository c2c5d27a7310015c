import { UnreadableDocument } from '../format.js';
import { CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, isSpace, OPEN_LIST, OPEN_OBJECT } from './json-bytes.js';
import { JsonValueCollector, type Flaw, type JsonLimits, type JsonSlice } from './json-value.js';

/** Told of what is found, in order. `bytes` is the value's own text; null where it has a flaw, or there is none. */
export interface JsonSink {
  /** A list begins whose items are asked for: the root (null), or the member of that name. */
  list(member: string | null): void;
  /** @param offset position of the value's first byte in the document */
  item(
    member: string | null,
    index: number,
    offset: number,
    bytes: Uint8Array | null,
    flaw: Flaw | null,
  ): void;
  /** A member of the root object that is no list asked for. */
  member(name: string, offset: number, bytes: Uint8Array | null, flaw: Flaw | null): void;
}

type State = 'start' | 'key' | 'in-key' | 'member' | 'value' | 'after-list' | 'end';

/**
 * Finds the items of lists in a JSON document without holding the document: it follows strings and brackets alone,
 * and leaves it to its sink to parse each value. What is wrong between a value's brackets is that value's flaw; what
 * breaks the brackets themselves is the document's.
 */
export class JsonScanner {
  readonly #value: JsonValueCollector;
  #state: State = 'start';
  /** bytes of the document before the current chunk */
  #base = 0;
  #rootIsList = false;
  #member = '';
  #inList = false;
  #index = 0;
  #afterComma = false;

  /**
   * @param wanted names of members of the root object whose items are wanted one by one
   * @param limits of one value
   */
  constructor(
    private readonly sink: JsonSink,
    private readonly wanted: ReadonlySet<string>,
    limits: JsonLimits,
  ) {
    this.#value = new JsonValueCollector(limits);
  }

  /** @throws UnreadableDocument not-well-formed */
  push(chunk: Uint8Array): void {
    let at = this.#base === 0 ? markLength(chunk) : 0;
    while (at < chunk.length) {
      if (this.#state === 'value' || this.#state === 'in-key') {
        at = this.#value.scan(chunk, at, this.#base);
        if (at < chunk.length) this.#endValue(chunk[at] ?? 0, this.#base + at, this.#value.take(chunk, at));
        at += 1;
      } else if (isSpace(chunk[at] ?? 0) || this.#step(chunk[at] ?? 0, this.#base + at)) {
        at += 1;
      }
    }
    this.#value.keep(chunk);
    this.#base += chunk.length;
  }

  /** @throws UnreadableDocument cut-short; not-well-formed where nothing but space came */
  end(): void {
    if (this.#state === 'end') return;
    const place = `byte ${this.#base}`;
    if (this.#state === 'start') {
      throw new UnreadableDocument('not-well-formed', 'The document is empty: there is no JSON in it', place);
    }
    throw new UnreadableDocument('cut-short', 'The document ends in the middle of its JSON', place);
  }

  /** Takes a byte between values. @returns false where it belongs to the value that begins with it */
  #step(byte: number, offset: number): boolean {
    switch (this.#state) {
      case 'start':
        this.#rootIsList = byte === OPEN_LIST;
        if (this.#rootIsList) this.#openList(null);
        else if (byte === OPEN_OBJECT) this.#state = 'key';
        else refuse(offset, 'a JSON object or list');
        return true;
      case 'key':
        if (byte === CLOSE_OBJECT && !this.#afterComma) {
          this.#state = 'end';
          return true;
        }
        this.#state = 'in-key';
        return false;
      case 'member':
        if (byte === OPEN_LIST && this.wanted.has(this.#member)) {
          this.#openList(this.#member);
          return true;
        }
        this.#state = 'value';
        return false;
      case 'after-list':
        if (byte !== COMMA && byte !== CLOSE_OBJECT) refuse(offset, 'a comma or }');
        this.#next(byte);
        return true;
      case 'end':
        return refuse(offset, 'the end of the document');
      case 'value':
      case 'in-key':
        return false;
    }
  }

  #openList(member: string | null): void {
    this.#inList = true;
    this.#index = 0;
    this.#afterComma = false;
    this.#state = 'value';
    this.sink.list(member);
  }

  /** At the comma, colon or closing bracket that follows a value. */
  #endValue(byte: number, offset: number, slice: JsonSlice): void {
    if (this.#state === 'in-key') {
      if (byte !== COLON) refuse(offset, 'a name and a colon');
      this.#member = nameOf(slice, offset);
      this.#state = 'member';
    } else if (this.#inList) {
      if (byte !== COMMA && byte !== CLOSE_LIST) refuse(offset, 'a comma or ]');
      this.#endItem(byte === COMMA, offset, slice);
    } else {
      if (byte !== COMMA && byte !== CLOSE_OBJECT) refuse(offset, 'a comma or }');
      this.sink.member(this.#member, slice.start ?? offset, slice.bytes, slice.flaw);
      this.#next(byte);
    }
  }

  #endItem(more: boolean, offset: number, { start, bytes, flaw }: JsonSlice): void {
    // [] holds no item; [1,] a second one that is empty
    if (start !== null || more || this.#afterComma) {
      this.sink.item(this.#rootIsList ? null : this.#member, this.#index, start ?? offset, bytes, flaw);
      this.#index += 1;
    }
    this.#afterComma = more;
    if (more) return;
    this.#inList = false;
    this.#state = this.#rootIsList ? 'end' : 'after-list';
  }

  /** After a member of the root object. */
  #next(byte: number): void {
    this.#afterComma = byte === COMMA;
    this.#state = this.#afterComma ? 'key' : 'end';
  }
}

function nameOf({ bytes }: JsonSlice, offset: number): string {
  try {
    const name: unknown = JSON.parse(Buffer.from(bytes ?? []).toString());
    if (typeof name === 'string') return name;
  } catch {
    // said below
  }
  return refuse(offset, 'a name in quotes');
}

function refuse(offset: number, expected: string): never {
  throw new UnreadableDocument(
    'not-well-formed',
    `The document is not JSON: ${expected} was expected`,
    `byte ${offset}`,
  );
}

/** Length of a UTF-8 byte order mark. */
function markLength(chunk: Uint8Array): number {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
}
