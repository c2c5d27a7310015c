/** What is remembered of a word, by how it is written. */
export interface TableWord<Word> {
  readonly written: string;
  /** the next word with the same hash */
  readonly next: Word | null;
}

/**
 * Words that texts were found to be made of, looked up where they stand by the hash that `scanWords` gives: cutting each
 * word out first costs three times as much.
 */
export class WordTable<Word extends TableWord<Word>> {
  private readonly byHash = new Map<number, Word>();

  /** @param make what to remember of a word that is not there yet; called once while it is kept */
  constructor(private readonly make: (written: string, next: Word | null) => Word) {}

  size = 0;

  read(text: string, start: number, end: number, hash: number): Word {
    const first = this.byHash.get(hash) ?? null;
    for (let kept = first; kept !== null; kept = kept.next) {
      if (kept.written.length === end - start && text.startsWith(kept.written, start)) return kept;
    }
    const word = this.make(detached(text.slice(start, end)), first);
    this.byHash.set(hash, word);
    this.size += 1;
    return word;
  }

  clear(): void {
    this.byHash.clear();
    this.size = 0;
  }
}

/** A copy: a slice would keep the whole text that it was cut from in memory. */
function detached(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}
