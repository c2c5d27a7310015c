import { BETWEEN_WORDS, DROPPED, FOLDED_UNITS, NOT_BY_ITSELF } from '../text/folded-units.js';
import { firstPlace } from '../text/word-table.js';
import { fold, LONGEST_WORD, rawWord } from '../text/words.js';

const FIRST_SIZE = 1 << 14;
const BLANK = 0x20;
const QUOTE = 0x22;

/**
 * Writes lines of JSON as bytes, one after the other. The words of texts are folded on the way, letter by letter: to cut
 * each out, to look it up and to join what was found took five times as long, and the whole was still to be encoded.
 */
export class LineWriter {
  private bytes = Buffer.allocUnsafe(FIRST_SIZE);
  private length = 0;
  /** the text that is read */
  private units = new Uint16Array(FIRST_SIZE);
  private unitBytes = Buffer.from(this.units.buffer);
  /** open addressing: where in `bytes` a word begins, from 1; 0: free */
  private places = new Int32Array(FIRST_SIZE);
  private lastPlace = 0;
  /** of the word that was written last */
  private hash = 0;

  /** A line whose writing failed is forgotten. */
  begin(): void {
    this.length = 0;
  }

  /** Writes JSON that is made elsewhere. */
  json(json: string): void {
    this.reserve(json.length * 3);
    this.length += this.bytes.write(json, this.length, 'utf8');
  }

  /**
   * Writes a string of the words of some texts, cut and folded as `words` does it. Words hold nothing that JSON escapes
   * (words.spec.ts).
   * @param most words that are read; those after them are left out
   * @param once whether a word that is there already is left out
   * @returns words that were read
   */
  words(texts: readonly string[], most: number, once: boolean): number {
    const units = texts.reduce((sum, { length }) => sum + length, 0);
    if (once) this.forget(Math.min(units, 2 * most));
    this.reserve(2 + wordBytes(units));
    const begin = this.length;
    this.bytes[this.length++] = QUOTE;
    let count = 0;
    for (const text of texts) count += this.wordsOf(text, most - count, once);
    if (this.length > begin + 1) this.length -= 1; // the last blank
    this.bytes[this.length++] = QUOTE;
    return count;
  }

  /** What was written since the beginning. */
  end(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.length));
  }

  private wordsOf(text: string, most: number, once: boolean): number {
    this.read(text);
    let count = 0;
    for (let position = 0; position < text.length && count < most;) {
      if (FOLDED_UNITS[this.units[position] ?? 0] === BETWEEN_WORDS) {
        position += 1;
        continue;
      }
      const begin = this.length;
      position = this.word(text, position);
      if (this.length === begin) continue; // nothing is left of it
      count += 1;
      if (once && this.isThere(begin)) this.length = begin;
      else this.bytes[this.length++] = BLANK;
    }
    return count;
  }

  /** Writes the word that begins there. @returns where it ends in the text */
  private word(text: string, start: number): number {
    const { bytes, units } = this;
    let length = this.length;
    let hash = 0;
    let byItself = true;
    let position = start;
    for (; position < text.length; position += 1) {
      const unit = FOLDED_UNITS[units[position] ?? 0] ?? 0;
      if (unit === BETWEEN_WORDS) break;
      if (unit === NOT_BY_ITSELF) byItself = false;
      if (unit === NOT_BY_ITSELF || unit === DROPPED) continue;
      hash = (Math.imul(hash, 31) + unit) | 0;
      if (unit < 0x80) bytes[length++] = unit;
      else {
        if (unit < 0x800) bytes[length++] = 0xc0 | (unit >> 6);
        else {
          bytes[length++] = 0xe0 | (unit >> 12);
          bytes[length++] = 0x80 | ((unit >> 6) & 0x3f);
        }
        bytes[length++] = 0x80 | (unit & 0x3f);
      }
    }
    if (!byItself || position - start > LONGEST_WORD) this.whole(text.slice(start, position), text.length);
    else {
      this.length = length;
      this.hash = hash;
    }
    return position;
  }

  /** Writes a word that is not folded letter by letter. @param rest units that may follow */
  private whole(written: string, rest: number): void {
    const word = fold(rawWord(written));
    this.reserve(wordBytes(word.length) + wordBytes(rest));
    this.length += this.bytes.write(word, this.length, 'utf8');
    this.hash = 0;
    for (let n = 0; n < word.length; n += 1) this.hash = (Math.imul(this.hash, 31) + word.charCodeAt(n)) | 0;
  }

  /** Whether the word that was written last, from `begin` on, was there before; if not, it is now. */
  private isThere(begin: number): boolean {
    const { places, lastPlace } = this;
    let place = firstPlace(this.hash, lastPlace);
    for (let other = places[place]; other; other = places[place]) {
      if (this.isSame(other - 1, begin)) return true;
      place = (place + 1) & lastPlace;
    }
    places[place] = begin + 1;
    return false;
  }

  private isSame(other: number, begin: number): boolean {
    const { bytes, length } = this;
    for (let n = begin; n < length; n += 1, other += 1) if (bytes[other] !== bytes[n]) return false;
    return bytes[other] === BLANK;
  }

  /** @param places as many as units: half of them stay free, for a word and the blank after it are two */
  private forget(places: number): void {
    let size = 16;
    while (size < places) size *= 2;
    if (this.places.length < size) this.places = new Int32Array(size);
    else this.places.fill(0, 0, size);
    this.lastPlace = size - 1;
  }

  private read(text: string): void {
    if (this.units.length < text.length) {
      this.units = new Uint16Array(text.length * 2);
      this.unitBytes = Buffer.from(this.units.buffer);
    }
    this.unitBytes.write(text, 'utf16le');
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe((this.length + more) * 2);
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** At most: a unit is three bytes, and a word of one unit has a blank. */
function wordBytes(units: number): number {
  return units * 4 + 1;
}
