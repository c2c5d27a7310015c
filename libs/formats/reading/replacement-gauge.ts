import { UnreadableDocument } from '../format.js';

/** One in so many bytes may be broken before the whole document counts as wrongly encoded. */
const SHARE = 10_000;
/** So many U+FFFD that stand in the document itself are tolerated in a small one: they spoil a text, not the feed. */
const TOLERATED = 10;

/** Counts what could not be decoded, and judges at the end of the document whether the encoding was the right one. */
export class ReplacementGauge {
  #bytes = 0;
  #invalid = 0;
  #replaced = 0;
  #first: number | null = null;

  constructor(private readonly encoding: string) {}

  /**
   * @param bytes how many bytes were read
   * @param found how many characters of them the encoding does not know (`invalid`), and how many U+FFFD stood in
   *   the document as such (`replaced`); `first`: the first of either, counted from the start of these bytes
   */
  add(
    bytes: number,
    found: { readonly invalid: number; readonly replaced: number; readonly first: number },
  ): void {
    if (found.first >= 0) this.#first ??= this.#bytes + found.first;
    this.#bytes += bytes;
    this.#invalid += found.invalid;
    this.#replaced += found.replaced;
  }

  /** @throws UnreadableDocument wrong-encoding, naming the first byte of the kind */
  judge(): void {
    const share = this.#bytes / SHARE;
    if (this.#invalid > share) {
      const message = `The document is not encoded in ${this.encoding}: ${this.#invalid} bytes cannot be read`;
      throw new UnreadableDocument('wrong-encoding', message, this.#place());
    }
    if (this.#replaced > Math.max(TOLERATED, share)) {
      const message = `The document was damaged by a wrong encoding before it was published: U+FFFD stands in it ${this.#replaced} times`;
      throw new UnreadableDocument('wrong-encoding', message, this.#place());
    }
  }

  #place(): string {
    return `byte ${this.#first ?? 0}`;
  }
}
