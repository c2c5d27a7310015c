import type { SearchText } from './engine.js';
import { namesOfFields } from './text/field-names.js';
import { primaryLanguage } from './text/language.js';
import { scanFolded } from './text/folded-words.js';

/** Found words stand between these (docs/api.md): private-use characters, so that the text needs no escaping. */
export const FOUND_BEGIN = '\ue000';
export const FOUND_END = '\ue001';
// eslint-disable-next-line no-control-regex -- what sources put there by mistake
const NOT_SHOWN = /[\ue000\ue001\u0000]/g;

/** UTF-16 units of a passage, about two lines. */
const PASSAGE = 220;

/** Found words of one text that are looked at for the best passage. */
const MOST_HITS = 300;

/** Which words were found. */
export interface FoundWords {
  readonly words: ReadonlySet<string>;
  /** every word that begins with one of these */
  readonly beginnings: readonly string[];
}

/**
 * Makes highlights of one search: the title with the words found, else the passage that holds most of them; the
 * searcher's language first. The name of a field only where nothing else has one: it is the same in many records. The
 * bare title where none is found. Null without texts.
 */
export function highlighter(
  found: FoundWords,
  language: string | null,
): (texts: readonly SearchText[]) => string | null {
  const marked = ({ text }: SearchText) => {
    const value = clean(text.value);
    return { value, hits: foundWords(value, found) };
  };
  return (texts) => {
    const preferred = inReadersOrder(texts, language);
    const titles = preferred.filter(({ weight }) => weight === 'A').map(marked);
    const title = titles.find(({ hits }) => hits.length > 0);
    if (title) return mark(title.value, title.hits, 0, title.value.length);
    const passages = preferred.filter(({ weight }) => weight !== 'A').map(marked);
    const names = () => inReadersOrder(namesOfFields(texts), language).map(marked);
    const best = mostWords(passages) ?? mostWords(names());
    if (best) return passage(best.value, best.hits);
    return titles[0]?.value ?? null;
  };
}

interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function foundWords(text: string, { words, beginnings }: FoundWords): readonly FoundWord[] {
  const result: FoundWord[] = [];
  scanFolded(text, (word, start, end) => {
    if (words.has(word) || beginnings.some((beginning) => word.startsWith(beginning)))
      result.push({ word, start, end });
  });
  return result;
}

function clean(text: string): string {
  return text.replace(NOT_SHOWN, '');
}

/** By importance, within it the reader's language first; otherwise as the document has them. */
function inReadersOrder(texts: readonly SearchText[], language: string | null): readonly SearchText[] {
  const wanted = language === null ? null : primaryLanguage(language);
  const ranked = texts.map((text) => ({
    text,
    rank: `${text.weight}${primaryLanguage(text.text.language) === wanted ? 0 : 1}`,
  }));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)).map(({ text }) => text);
}

/** The text with the most different words found; none where none has any. */
function mostWords<Text extends { readonly hits: readonly FoundWord[] }>(
  texts: readonly Text[],
): Text | undefined {
  const distinct = ({ hits }: Text) => new Set(hits.map(({ word }) => word)).size;
  const best = texts.reduce<Text | undefined>(
    (most, text) => (most && distinct(most) >= distinct(text) ? most : text),
    undefined,
  );
  return best && best.hits.length > 0 ? best : undefined;
}

/** The stretch with most different words found, cut between words. */
function passage(text: string, hits: readonly FoundWord[]): string {
  const [start, end] = bestWindow(hits);
  const slack = Math.max(0, PASSAGE - (end - start));
  const from = Math.min(start, wordBoundary(text, Math.max(0, start - Math.floor(slack / 2))));
  const to = lastBoundary(text, Math.min(text.length, Math.max(end, from + PASSAGE)), end);
  const shown = mark(text, hits, from, to).trim();
  return `${from > 0 ? '… ' : ''}${shown}${to < text.length ? ' …' : ''}`;
}

function bestWindow(all: readonly FoundWord[]): readonly [number, number] {
  const hits = all.slice(0, MOST_HITS);
  let best: { count: number; start: number; end: number } = { count: 0, start: 0, end: 0 };
  for (const first of hits) {
    const within = hits.filter(({ start, end }) => start >= first.start && end <= first.start + PASSAGE);
    const count = new Set(within.map(({ word }) => word)).size;
    if (count > best.count) best = { count, start: first.start, end: within.at(-1)?.end ?? first.end };
  }
  return [best.start, best.end];
}

function wordBoundary(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + PASSAGE / 2).search(/\s/);
  return space === -1 ? from : from + space + 1;
}

function lastBoundary(text: string, to: number, least: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space < least ? to : space;
}

function mark(text: string, hits: readonly FoundWord[], from: number, to: number): string {
  let result = '';
  let position = from;
  for (const { start, end } of hits) {
    if (start < position || end > to) continue;
    result += `${text.slice(position, start)}${FOUND_BEGIN}${text.slice(start, end)}${FOUND_END}`;
    position = end;
  }
  return result + text.slice(position, to);
}
