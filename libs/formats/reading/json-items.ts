import type { Json, JsonObject, SourceDocument } from '../format.js';
import { jsonBytes } from './bytes.js';
import { JsonScanner, type JsonSink } from './json-scanner.js';
import type { Flaw } from './json-value.js';

/** One value may be this large (16 MiB) and this deep; what is beyond is rejected, and the rest goes on. */
const LIMITS = { bytes: 16 * 1024 * 1024, depth: 200 };
/** All members beside the lists together. */
const MEMBERS = 16 * 1024 * 1024;

/** An item of a list. */
export interface JsonItem {
  readonly type: 'item';
  /** JSON pointer of the item in the document: `/items/3`, `/3` */
  readonly pointer: string;
  /** position of its first byte in the document; in one that is not UTF-8, in its text as UTF-8 */
  readonly offset: number;
  readonly value: Json;
}

/** An item or member that is no JSON, or larger or deeper than what is read. */
export interface BrokenJson {
  readonly type: 'broken';
  readonly pointer: string;
  readonly offset: number;
  /** an item of a list; else a member beside it */
  readonly isItem: boolean;
  /** stable code for an issue: not-well-formed, too-large, too-deep */
  readonly code: string;
  readonly message: string;
}

/** Comes last: what the document holds besides the items. */
export interface JsonRoot {
  readonly type: 'root';
  readonly isList: boolean;
  /** names of the lists found, of those asked for */
  readonly lists: readonly string[];
  /** the members of the root object that are none of these lists */
  readonly members: JsonObject;
}

export type JsonRead = JsonItem | BrokenJson | JsonRoot;

/**
 * Reads a JSON document item by item; memory stays flat whatever its size.
 * @param lists names of members of the root object whose items are wanted one by one, e.g. `items`; the items of a
 *   root that is a list always are
 * @throws UnreadableDocument not-well-formed, cut-short, wrong-encoding
 */
export async function* jsonItems(
  document: SourceDocument,
  lists: readonly string[],
): AsyncGenerator<JsonRead> {
  const sink = new Collected();
  const scanner = new JsonScanner(sink, new Set(lists), LIMITS);
  for await (const chunk of jsonBytes(document)) {
    scanner.push(chunk);
    yield* sink.drain();
  }
  scanner.end();
  yield* sink.drain();
  yield sink.root();
}

class Collected implements JsonSink {
  #reads: JsonRead[] = [];
  #isList = false;
  readonly #lists: string[] = [];
  readonly #members = new Map<string, Json>();
  #memberBytes = 0;

  list(member: string | null): void {
    if (member === null) this.#isList = true;
    else this.#lists.push(member);
  }

  item(
    member: string | null,
    index: number,
    offset: number,
    bytes: Uint8Array | null,
    flaw: Flaw | null,
  ): void {
    const pointer = member === null ? `/${index}` : `/${escaped(member)}/${index}`;
    const value = flaw === null ? parsed(bytes) : undefined;
    this.#reads.push(
      value === undefined ? broken(pointer, offset, true, flaw) : { type: 'item', pointer, offset, value },
    );
  }

  member(name: string, offset: number, bytes: Uint8Array | null, flaw: Flaw | null): void {
    this.#memberBytes += name.length + (bytes?.length ?? 0);
    const reason = this.#memberBytes > MEMBERS ? 'too-large' : flaw;
    const value = reason === null ? parsed(bytes) : undefined;
    if (value === undefined) this.#reads.push(broken(`/${escaped(name)}`, offset, false, reason));
    else this.#members.set(name, value);
  }

  drain(): JsonRead[] {
    const reads = this.#reads;
    this.#reads = [];
    return reads;
  }

  root(): JsonRoot {
    return {
      type: 'root',
      isList: this.#isList,
      lists: this.#lists,
      members: Object.fromEntries(this.#members),
    };
  }
}

/** Undefined where it is no JSON. */
function parsed(bytes: Uint8Array | null): Json | undefined {
  if (bytes === null) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  try {
    const value = JSON.parse(text) as Json;
    return text.includes('\\u') ? storable(value) : value;
  } catch {
    return undefined;
  }
}

/** Without U+0000 and lone surrogates, which JSON can escape and neither UTF-8 nor PostgreSQL can hold. */
function storable(value: Json): Json {
  if (typeof value === 'string')
    return value.replace(UNSTORABLE, (found) => (found === '\0' ? '' : '\uFFFD'));
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [storable(name) as string, storable(member)]),
  );
}

const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const REASONS: Readonly<Record<Flaw, { readonly code: string; readonly message: string }>> = {
  'too-large': { code: 'too-large', message: 'It is larger than 16 MiB and was not read.' },
  'too-deep': { code: 'too-deep', message: 'It is nested more than 200 levels deep and was not read.' },
  malformed: { code: 'not-well-formed', message: 'It is not valid JSON.' },
};

function broken(pointer: string, offset: number, isItem: boolean, flaw: Flaw | null): BrokenJson {
  return { type: 'broken', pointer, offset, isItem, ...REASONS[flaw ?? 'malformed'] };
}

/** As RFC 6901 has it. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
