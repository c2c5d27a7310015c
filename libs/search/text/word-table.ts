const FIRST_PLACES = 1 << 12;
const FIRST_UNITS = 1 << 15;

/**
 * What is remembered of words, by how they are written. They are looked up where they stand in a text, by the hash that
 * `scanWords` gives: cutting each out first costs three times as much. Open addressing in arrays of numbers: words are
 * spread over memory, and a `Map` of strings goes there several times for each.
 */
export class WordTable<Word> {
  private words: Word[] = [];
  /** by place: the number of a word, from 1; 0: free. They double before half of them are taken. */
  private numbers = new Int32Array(FIRST_PLACES);
  private hashes = new Int32Array(FIRST_PLACES);
  /** by number: where the word begins in `spelling`; it ends where the next begins */
  private begins = new Int32Array(FIRST_PLACES);
  private spelling = new Uint16Array(FIRST_UNITS);

  /** @param make what to remember of a word that is not there yet; called once while it is kept */
  constructor(private readonly make: (written: string) => Word) {}

  get size(): number {
    return this.words.length;
  }

  /** @param units those of the text, as `scanWords` gives them */
  read(text: string, units: Uint16Array, start: number, end: number, hash: number): Word {
    const { numbers, hashes } = this;
    const last = numbers.length - 1;
    let place = firstPlace(hash, last);
    for (let number = numbers[place]; number; number = numbers[place]) {
      const kept = hashes[place] === hash && this.isSpelt(number, units, start, end);
      if (kept) return this.words[number - 1] as Word;
      place = (place + 1) & last;
    }
    const word = this.make(detached(text.slice(start, end)));
    this.keep(word, units.subarray(start, end));
    numbers[place] = this.words.length;
    hashes[place] = hash;
    if (this.words.length * 2 > numbers.length) this.grow();
    return word;
  }

  clear(): void {
    this.words = [];
    this.numbers.fill(0);
  }

  private isSpelt(number: number, units: Uint16Array, start: number, end: number): boolean {
    const { spelling, begins } = this;
    const begin = begins[number] ?? 0;
    if ((begins[number + 1] ?? 0) - begin !== end - start) return false;
    for (let n = start; n < end; n += 1) if (units[n] !== spelling[begin + n - start]) return false;
    return true;
  }

  private keep(word: Word, units: Uint16Array): void {
    this.words.push(word);
    const begin = this.begins[this.words.length] ?? 0;
    const end = begin + units.length;
    if (end > this.spelling.length) this.spelling = grown(this.spelling, end * 2, Uint16Array);
    this.spelling.set(units, begin);
    this.begins[this.words.length + 1] = end;
  }

  private grow(): void {
    const { numbers, hashes } = this;
    this.numbers = new Int32Array(numbers.length * 2);
    this.hashes = new Int32Array(numbers.length * 2);
    this.begins = grown(this.begins, numbers.length * 2, Int32Array);
    const last = this.numbers.length - 1;
    for (const [old, number] of numbers.entries()) {
      if (number === 0) continue;
      const hash = hashes[old] ?? 0;
      let place = firstPlace(hash, last);
      while (this.numbers[place] !== 0) place = (place + 1) & last;
      this.numbers[place] = number;
      this.hashes[place] = hash;
    }
  }
}

/** Words differ most in what the hash has in its low bits; the product spreads them (Knuth's multiplicative hashing). */
export function firstPlace(hash: number, last: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return (spread ^ (spread >>> 15)) & last;
}

function grown<Numbers extends Uint16Array | Int32Array>(
  old: Numbers,
  length: number,
  kind: new (length: number) => Numbers,
): Numbers {
  const all = new kind(length);
  all.set(old);
  return all;
}

/** A copy: a slice would keep the whole text that it was cut from in memory. */
function detached(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}
