/**
 * Pages of one resource that follow each other: the courses of a catalogue, or the offerings of one course. A chain
 * must close; some servers announce a next page for ever, and are told by a page that comes again.
 */
export class PageChain {
  readonly #hashes = new Set<string>();
  readonly #fingerprints = new Set<string>();
  #pages = 0;
  #closed = false;

  constructor(
    readonly resource: string,
    /** it starts at an entry of the format: what it lists is the listing */
    readonly listing: boolean,
  ) {}

  get pages(): number {
    return this.#pages;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Counts one more page. */
  count(): number {
    this.#pages += 1;
    return this.#pages;
  }

  /** Nothing more of it is read. */
  close(): void {
    this.#closed = true;
  }

  /** Did these bytes stand on an earlier page? Remembers them. */
  repeatsBytes(hash: string): boolean {
    return isRepeated(this.#hashes, hash);
  }

  /** Did an earlier page hold the same? Remembers it. */
  repeatsContent(fingerprint: string): boolean {
    return isRepeated(this.#fingerprints, fingerprint);
  }
}

function isRepeated(known: Set<string>, value: string): boolean {
  if (known.has(value)) return true;
  known.add(value);
  return false;
}
