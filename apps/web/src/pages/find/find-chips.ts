import type { FindState, Range } from './find-state.js';
import type { ChoiceName } from './find-vocabulary.js';
import { CHOICES } from './find-vocabulary.js';

/** One thing that was asked for, and the state without it. */
export type Chip = { readonly key: string; readonly without: FindState } & (
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'choice'; readonly name: ChoiceName; readonly value: string }
  | { readonly kind: 'ects'; readonly range: Range }
  | { readonly kind: 'starts'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'maxPrice'; readonly max: number; readonly currency: string }
  | { readonly kind: 'ectsNotStated' | 'enrolling' | 'undeclared' | 'withdrawn' }
);

/** The applied filters in the order in which the page offers them. */
export function chipsOf(state: FindState): readonly Chip[] {
  const first = { ...state, pages: 1 };
  const choice = (name: ChoiceName): Chip[] =>
    state.choices[name].map((value) => ({
      key: `${name}:${value}`,
      kind: 'choice',
      name,
      value,
      without: withoutChoice(first, name, value),
    }));
  const flag = (kind: 'ectsNotStated' | 'enrolling' | 'undeclared' | 'withdrawn'): Chip[] =>
    state[kind] ? [{ key: kind, kind, without: { ...first, [kind]: false } }] : [];
  return [
    ...choice('quality'),
    ...ectsChip(first),
    ...flag('ectsNotStated'),
    ...choice('level'),
    ...choice('cycle'),
    ...choice('language'),
    ...choice('participation'),
    ...flag('enrolling'),
    ...startsChip(first),
    ...choice('field'),
    ...choice('country'),
    ...choice('stackKind'),
    ...choice('free'),
    ...maxPriceChip(first),
    ...choice('source'),
    ...choice('provider'),
    ...choice('awarder'),
    ...flag('undeclared'),
    ...flag('withdrawn'),
  ];
}

/** The words as one thing more that can be let go where nothing is found. */
export const wordsChip = (state: FindState): readonly Chip[] =>
  state.words === ''
    ? []
    : [{ key: 'words', kind: 'words', words: state.words, without: { ...state, words: '', pages: 1 } }];

/** The state with one value of a choice taken away. */
export const withoutChoice = (state: FindState, name: ChoiceName, value: string): FindState =>
  withChoices(
    state,
    name,
    state.choices[name].filter((chosen) => chosen !== value),
  );

/** The state with these values of a choice; other results, so from their first page. */
export const withChoices = (state: FindState, name: ChoiceName, values: readonly string[]): FindState => ({
  ...state,
  choices: { ...state.choices, [name]: values },
  pages: 1,
});

/** The state with words, order and language alone. */
export const withoutFilters = (state: FindState): FindState => ({
  words: state.words,
  sort: state.sort,
  searchLanguage: state.searchLanguage,
  choices: Object.fromEntries(
    Object.keys(CHOICES).map((name): [string, readonly string[]] => [name, []]),
  ) as FindState['choices'],
  ects: null,
  ectsNotStated: false,
  enrolling: false,
  startsFrom: null,
  startsTo: null,
  maxPrice: null,
  undeclared: false,
  withdrawn: false,
  pages: 1,
});

const ectsChip = (state: FindState): Chip[] =>
  state.ects ? [{ key: 'ects', kind: 'ects', range: state.ects, without: { ...state, ects: null } }] : [];

function startsChip(state: FindState): Chip[] {
  const { startsFrom: from, startsTo: to } = state;
  if (from === null && to === null) return [];
  return [
    { key: 'starts', kind: 'starts', from, to, without: { ...state, startsFrom: null, startsTo: null } },
  ];
}

const maxPriceChip = (state: FindState): Chip[] =>
  state.maxPrice
    ? [{ key: 'maxPrice', kind: 'maxPrice', ...state.maxPrice, without: { ...state, maxPrice: null } }]
    : [];
