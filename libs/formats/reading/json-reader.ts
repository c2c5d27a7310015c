import type { Json, JsonObject } from '../format.js';
import type { IssueCollector } from './issues.js';

/**
 * Reads fields of a JSON value that may be of any type. Never throws: what is of another type than expected is
 * coerced with an INFO issue where its meaning is plain, else left out with a WARNING. Null, "" and missing are the
 * same: not stated.
 */
export class JsonReader {
  constructor(
    readonly value: Json | undefined,
    /** JSON pointer (RFC 6901) of the value in the record's body */
    readonly pointer: string,
    readonly issues: IssueCollector,
  ) {}

  /** Not stated: missing, null, an empty text, list or object. */
  get isEmpty(): boolean {
    const { value } = this;
    if (value === undefined || value === null) return true;
    if (typeof value === 'string') return value.trim() === '';
    if (isList(value)) return value.length === 0;
    return typeof value === 'object' && Object.keys(value).length === 0;
  }

  /** The member of that name; of anything but an object, one that is not stated. */
  at(key: string): JsonReader {
    const member = isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    return new JsonReader(member, `${this.pointer}/${escaped(key)}`, this.issues);
  }

  /** Text as it came, trimmed; a number or boolean as text, with an issue; of a list, the first text in it. */
  text(): string | null {
    const { value } = this;
    if (this.isEmpty || value === undefined || value === null) return null;
    if (typeof value === 'string') return this.#legible(value.trim());
    if (typeof value === 'number' || typeof value === 'boolean') {
      this.#coerced('text');
      return String(value);
    }
    if (isList(value)) return this.#first('text')?.text() ?? null;
    return this.#unexpected('a text');
  }

  /** A finite number; a text that is one ("15", "2.5") with an issue. A comma is not read: it may part thousands. */
  number(): number | null {
    const { value } = this;
    if (this.isEmpty) return null;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string' && /^\s*-?\d{1,15}(\.\d{1,15})?\s*$/.test(value)) {
      this.#coerced('number');
      return Number(value);
    }
    if (isList(value)) return this.#first('number')?.number() ?? null;
    return this.#unexpected('a number');
  }

  /** True or false; the texts "true" and "false" with an issue. */
  boolean(): boolean | null {
    const { value } = this;
    if (this.isEmpty) return null;
    if (typeof value === 'boolean') return value;
    if (value === 'true' || value === 'false') {
      this.#coerced('boolean');
      return value === 'true';
    }
    return this.#unexpected('true or false');
  }

  /** The items of a list that state anything; anything else is, with an issue, a list of one. */
  items(): JsonReader[] {
    const { value } = this;
    if (this.isEmpty) return [];
    if (isList(value)) {
      return value
        .map((item, index) => new JsonReader(item, `${this.pointer}/${index}`, this.issues))
        .filter((item) => !item.isEmpty);
    }
    this.issues.info(
      'unexpected-type',
      this.pointer,
      value,
      'A list was expected here; the value was read as its only item.',
    );
    return [this];
  }

  /** Whether it is an object. */
  isObject(): boolean {
    return isObject(this.value);
  }

  #legible(text: string): string {
    if (text.includes('\uFFFD')) {
      this.issues.warning(
        'unreadable-character',
        this.pointer,
        text,
        'The text holds U+FFFD: a character was lost by a wrong encoding.',
      );
    }
    return text;
  }

  #first(what: string): JsonReader | undefined {
    this.issues.info(
      'unexpected-type',
      this.pointer,
      this.value,
      `One ${what} was expected here; the first of the list was read.`,
    );
    return isList(this.value) ? this.items().find((item) => !isList(item.value)) : undefined;
  }

  #coerced(what: string): void {
    this.issues.info(
      'unexpected-type',
      this.pointer,
      this.value,
      `A ${what} was expected here; the value was read as one.`,
    );
  }

  #unexpected(what: string): null {
    this.issues.warning(
      'unexpected-type',
      this.pointer,
      this.value,
      `This should be ${what}; it was left out.`,
    );
    return null;
  }
}

/** Narrows to a list: `Array.isArray` alone does not see that a JSON list is readonly. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escaped(key: string): string {
  // nearly no name needs it, and every field of every record comes by here
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
