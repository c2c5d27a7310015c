import { ISCED_F_TABLE, iscedLabels } from '#domain';
import type { SearchText } from '../engine.js';
import { nearestWords } from './edit-distance.js';
import { isFunctionWord } from './function-words.js';
import { words } from './words.js';

/**
 * Names of fields in thirty languages, found without being indexed. Thirty names would double the words of a document,
 * and with them the time to index it: a document has one word for each of its fields instead, its mark, and whoever
 * searches for a word of a name searches for the marks of the fields with such a name, too. Of the English name the
 * words themselves are in the document.
 */

/** BCP 47's "no linguistic content": what no reader sees and no stemmer changes. */
const NO_LANGUAGE = 'zxx';
/** Begins a mark: nothing that people write or type the beginning of. */
const BEGIN = 'zxxisced';

/** Shorter words are particles in every language, and abbreviations that mean something else in the next. */
const LEAST_LETTERS = 3;
/** A word in more of a language's names than this is a particle: "agus", "και". */
const MOST_NAMES = 0.2;
/** Letters from which the beginning of a name's word says which. */
const LEAST_BEGINNING = 5;

const RESIDUAL = /not further defined|not elsewhere classified|^Inter-disciplinary programmes|^Field unknown/;

/** Whether a field of this English name is a residual class: its name repeats a broader one's, and adds no field. */
export function isResidual(english: string): boolean {
  return RESIDUAL.test(english);
}

/** What stands in a document for the names of one of its fields. */
export function fieldMark(code: string): SearchText {
  return { weight: 'B', text: { language: NO_LANGUAGE, value: BEGIN + code } };
}

/** The texts that a document's marks stand for. */
export function namesOfFields(texts: readonly SearchText[]): readonly SearchText[] {
  return texts.flatMap(({ weight, text }) =>
    text.language === NO_LANGUAGE
      ? iscedLabels(text.value.slice(BEGIN.length)).map((name) => ({ weight, text: name }))
      : [],
  );
}

/** Of each word (folded) of a name the marks of the fields that are named so, in another language than English. */
export const FIELD_MARKS: ReadonlyMap<string, readonly string[]> = marksByWord();

/**
 * Marks of the fields with a word in a name that begins so or, where none does, is the nearest by typing errors. Of words
 * with the same first letter, which is seldom wrong: there are 5,000.
 */
export function marksNear(word: string, mayBeBeginning: boolean): readonly string[] {
  const all = [...FIELD_MARKS.keys()].filter((other) => other.startsWith(word.slice(0, 1)));
  const begun =
    mayBeBeginning && word.length >= LEAST_BEGINNING ? all.filter((other) => other.startsWith(word)) : [];
  return marksOf(begun.length > 0 ? begun : nearestWords(word, all));
}

function marksOf(list: readonly string[]): readonly string[] {
  return [...new Set(list.flatMap((word) => FIELD_MARKS.get(word) ?? []))];
}

interface Named {
  readonly code: string;
  readonly words: readonly string[];
  readonly inEnglish: readonly string[];
  readonly residual: boolean;
}

function marksByWord(): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, Set<string>>();
  for (const [language, names] of namesByLanguage()) {
    const particles = particlesOf(language, names);
    for (const name of names) {
      for (const word of ownWords(name, names)) {
        if (word.length < LEAST_LETTERS || particles.has(word) || name.inEnglish.includes(word)) continue;
        const found = marks.get(word) ?? new Set();
        marks.set(word, found.add(BEGIN + name.code));
      }
    }
  }
  return new Map([...marks].map(([word, found]) => [word, [...found].sort()]));
}

function namesByLanguage(): ReadonlyMap<string, readonly Named[]> {
  const names = new Map<string, Named[]>();
  for (const [code, english] of ISCED_F_TABLE) {
    const inEnglish = foldedWords(english);
    for (const { language, value } of iscedLabels(code).slice(1)) {
      const list = names.get(language) ?? [];
      names.set(language, list);
      list.push({ code, words: foldedWords(value), inEnglish, residual: isResidual(english) });
    }
  }
  return names;
}

/** Of a residual class the words that it has from a broader field: "not further defined" is no field. */
function ownWords({ code, words: all, residual }: Named, names: readonly Named[]): readonly string[] {
  if (!residual) return all;
  const broader = names.filter((other) => !other.residual && code.startsWith(other.code));
  return all.filter((word) => broader.some((other) => other.words.includes(word)));
}

function particlesOf(language: string, names: readonly Named[]): ReadonlySet<string> {
  const own = names.filter(({ residual }) => !residual);
  const times = new Map<string, number>();
  for (const { words: list } of own)
    for (const word of new Set(list)) times.set(word, (times.get(word) ?? 0) + 1);
  return new Set(
    [...times].flatMap(([word, count]) =>
      count > own.length * MOST_NAMES || isFunctionWord(language, word) ? [word] : [],
    ),
  );
}

function foldedWords(text: string): readonly string[] {
  return words(text).map(({ word }) => word);
}
