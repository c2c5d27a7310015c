import type { Sql } from '#store';
import type { FoundWords } from '../highlight.js';
import { nearestWords } from '../text/edit-distance.js';
import { longestParts } from '../text/compound-parts.js';
import { FIELD_MARKS, marksNear } from '../text/field-names.js';
import { isFunctionWord } from '../text/function-words.js';
import { primaryLanguage } from '../text/language.js';
import { type QueryTerm, wordsIn } from '../text/query-text.js';
import { formsOf, isPrefix, MOST_FORMS } from './forms.js';
import type { Form } from './forms.js';
import { quoteLexeme } from './vocabulary.js';

/** A query in words as PostgreSQL takes it. */
export interface WordQuery {
  /** each term in all its forms: tsquery literals */
  readonly terms: readonly string[];
  /** all terms: tsquery literal */
  readonly all: string;
  /** every phrase, and of the words any: for where nothing has all; null where that asks for no less than all */
  readonly any: string | null;
  /** all terms in titles: tsquery literal */
  readonly inTitle: string;
  /** any of the words exactly as typed: what ranks higher */
  readonly exact: string;
  readonly found: FoundWords;
  readonly doubts: readonly Doubt[];
}

/** A word that no document has, and those that have the fewest typing errors between them and it. */
export interface Doubt {
  /** folded */
  readonly word: string;
  readonly raw: string;
  readonly near: readonly string[];
}

/** One thing to be found. */
interface Widened {
  readonly expression: string;
  readonly inTitle: string;
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
  readonly quoted: boolean;
}

/**
 * Widens what was typed by the vocabulary. All terms must match, each in any of its forms; words without meaning in the
 * searcher's language are left out, unless there is nothing else. One statement, none for phrases alone; one more where
 * a word is not known.
 */
export async function widen(
  sql: Sql,
  terms: readonly QueryTerm[],
  language: string | null,
): Promise<WordQuery> {
  const primary = language === null ? null : primaryLanguage(language);
  const forms = await formsOf(sql, terms, primary);
  const said = terms.filter((term, n) => !saysNothing(term, forms, n, primary));
  const kept = said.length > 0 ? said : terms;
  const widened = kept.flatMap((term) => widenedTerms(term, forms, terms.indexOf(term)));
  const typed = wordsIn(kept);
  const expressions = widened.map(({ expression }) => `(${expression})`);
  return {
    terms: expressions,
    all: expressions.join(' & '),
    any: anyOf(widened),
    inTitle: widened.map(({ inTitle }) => `(${inTitle})`).join(' & '),
    exact: [...new Set(typed)].map(quoteLexeme).join(' | '),
    found: {
      words: new Set(widened.flatMap(({ words }) => words)),
      beginnings: widened.flatMap(({ beginnings }) => beginnings),
    },
    doubts: doubtsIn(kept.filter(namesNoField), terms, forms),
  };
}

/** Of a query that found nothing: known words are doubted too. Two statements, none for phrases alone. */
export async function doubtsOf(
  sql: Sql,
  terms: readonly QueryTerm[],
  language: string | null,
  nothingFound: boolean,
): Promise<readonly Doubt[]> {
  const forms = await formsOf(sql, terms, language === null ? null : primaryLanguage(language), nothingFound);
  return doubtsIn(nothingFound ? terms : terms.filter(namesNoField), terms, forms);
}

/** What a field is named by in some language is written right, whether a text has it or not. */
function namesNoField(term: QueryTerm): boolean {
  return term.kind === 'phrase' || !FIELD_MARKS.has(term.word);
}

/** Another form of the same word is no correction: "course" is found by "courses" because they are one. */
function doubtsIn(
  asked: readonly QueryTerm[],
  terms: readonly QueryTerm[],
  forms: readonly Form[],
): readonly Doubt[] {
  return asked.flatMap((term): readonly Doubt[] => {
    if (term.kind === 'phrase') return [];
    const own = forms.filter(({ n }) => n === terms.indexOf(term));
    const words = (kinds: readonly Form['kind'][]) =>
      own.flatMap(({ kind, word }) => (kinds.includes(kind) && word !== null ? [word] : []));
    const near = nearestWords(
      term.word,
      [...new Set(words(['near']))].filter((word) => word !== term.word),
    );
    const relatives = words(['own', 'relative']);
    return near.length === 0 || near.some((word) => relatives.includes(word))
      ? []
      : [{ word: term.word, raw: term.raw, near }];
  });
}

function saysNothing(term: QueryTerm, forms: readonly Form[], n: number, language: string | null): boolean {
  if (term.kind === 'phrase') return false;
  const stops = forms.some((form) => form.n === n && form.kind === 'stop');
  return stops || (language !== null && isFunctionWord(language, term.word));
}

/** Phrases stay: what is put in quotes is meant. */
function anyOf(terms: readonly Widened[]): string | null {
  const phrases = terms.filter(({ quoted }) => quoted);
  if (terms.length < 2 || phrases.length === terms.length) return null;
  const joined = (list: readonly Widened[], by: string) =>
    list.map(({ expression }) => `(${expression})`).join(by);
  return phrases.length > 0 ? joined(phrases, ' & ') : joined(terms, ' | ');
}

/** Mostly one; two for a compound that no document has, and that is made of words that some have. */
function widenedTerms(term: QueryTerm, forms: readonly Form[], n: number): readonly Widened[] {
  if (term.kind === 'phrase') {
    const phrase = (weight: string) =>
      term.words.map((word) => `${quoteLexeme(word)}${weight}`).join(' <-> ');
    return [
      { expression: phrase(''), inTitle: phrase(':A'), words: term.words, beginnings: [], quoted: true },
    ];
  }
  const of = (kind: Form['kind']) =>
    forms.flatMap((form) => (form.n === n && form.kind === kind ? [form.word ?? ''] : [])).sort();
  const near = nearestWords(term.word, of('near'));
  const known = [...of('own'), ...of('relative'), ...of('compound'), ...near];
  const isKnown = known.length > 0 || forms.some(({ n: other, kind }) => other === n && kind === 'known');
  const marks = FIELD_MARKS.get(term.word) ?? (isKnown ? [] : marksNear(term.word, term.last));
  const parts = longestParts(of('parts'));
  if (parts !== null && known.length === 0 && marks.length === 0)
    return parts.map((part) => widenedWord([part], part, []));
  const words = [...new Set([term.word, ...known])].slice(0, MOST_FORMS);
  return [widenedWord(words, isPrefix(term) ? term.word : null, marks)];
}

/** @param marks of fields that the word names: they stand beside the title, never in it */
function widenedWord(words: readonly string[], beginning: string | null, marks: readonly string[]): Widened {
  const either = (weight: string) =>
    [
      ...words.map((word) => `${quoteLexeme(word)}${weight === '' ? '' : `:${weight}`}`),
      ...(beginning === null ? [] : [`${quoteLexeme(beginning)}:*${weight}`]),
    ].join(' | ');
  return {
    expression: [either(''), ...marks.map(quoteLexeme)].join(' | '),
    inTitle: either('A'),
    words,
    beginnings: beginning === null ? [] : [beginning],
    quoted: false,
  };
}
