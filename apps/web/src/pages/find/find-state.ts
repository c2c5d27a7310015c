import { STATUSES } from '../../components/status-badge/statuses.js';
import type { Declaration, SearchSort } from '../../generated/graphql.js';
import { isDay } from '../../i18n/day.js';
import type { ChoiceName } from './find-vocabulary.js';
import {
  CHOICES,
  CYCLES,
  NOT_STATED,
  PARTICIPATIONS,
  SORTS,
  STACK_KINDS,
  UNSTATED_CHOICES,
} from './find-vocabulary.js';

export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** Everything that decides what Find shows; it lives in the address and nowhere else. */
export interface FindState {
  readonly words: string;
  readonly choices: Readonly<Record<ChoiceName, readonly string[]>>;
  readonly ects: Range | null;
  readonly ectsNotStated: boolean;
  readonly enrolling: boolean;
  readonly startsFrom: string | null;
  readonly startsTo: string | null;
  readonly maxPrice: { readonly max: number; readonly currency: string } | null;
  readonly undeclared: boolean;
  readonly withdrawn: boolean;
  /** Null: best match with words, newest without. */
  readonly sort: SearchSort | null;
  /** The searcher's language; null: that of the page. */
  readonly searchLanguage: string | null;
  /** How many pages of results are shown under each other. */
  readonly pages: number;
}

/** Pages that can be opened from an address at once: beyond, a hand-made address would ask for everything. */
const MOST_PAGES = 50;

const DECLARED: readonly Declaration[] = ['BY_RECORD', 'BY_SOURCE'];
export const declarations = (state: FindState): readonly Declaration[] =>
  state.undeclared ? [...DECLARED, 'UNDECLARED'] : DECLARED;

const upper = (value: string): string => value.toUpperCase().replaceAll('-', '_');
const lower = (value: string): string => value.toLowerCase().replaceAll('_', '-');
const oneOf =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);

/** Which values of a choice can stand in an address, as the API names them; what cannot is passed over. */
const ACCEPTED: Readonly<Record<ChoiceName, (value: string) => boolean>> = {
  quality: oneOf(STATUSES),
  level: (value) => /^[1-8]$/.test(value),
  cycle: oneOf(CYCLES),
  language: (value) => /^[a-z]{2,3}$/.test(value),
  participation: oneOf(PARTICIPATIONS),
  field: (value) => /^\d{2,4}$/.test(value),
  country: (value) => /^[A-Z]{2}$/.test(value),
  stackKind: oneOf(STACK_KINDS),
  free: oneOf(['FREE']),
  source: (value) => /^[a-z0-9-]+$/.test(value),
  provider: (value) => value.length > 0,
  awarder: (value) => value.length > 0,
};
/** These are words of the API in upper case, in the address in lower case. */
const ENUMERATED: ReadonlySet<ChoiceName> = new Set([
  'quality',
  'cycle',
  'participation',
  'stackKind',
  'free',
]);

/** Reads an address; whatever in it makes no sense is as if it were not there. */
export function readFindState(search: URLSearchParams): FindState {
  const [startsFrom, startsTo] = [dayOf(search.get('from')), dayOf(search.get('to'))];
  const also = (search.get('also') ?? '').split(',');
  const sort = upper(search.get('sort') ?? '');
  const ects = (search.get('ects') ?? '').split(',');
  return {
    words: (search.get('q') ?? '').trim(),
    choices: readChoices(search),
    ects: ects.map(rangeOf).find((range) => range !== null) ?? null,
    ectsNotStated: ects.includes(lower(NOT_STATED)),
    enrolling: search.get('enrolling') === '1',
    startsFrom,
    startsTo,
    maxPrice: priceOf(search.get('max')),
    undeclared: also.includes('undeclared'),
    withdrawn: also.includes('withdrawn'),
    sort: SORTS.find((value) => value === sort) ?? null,
    searchLanguage: /^[a-z]{2,3}$/.exec(search.get('lang') ?? '')?.[0] ?? null,
    pages: Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(search.get('page'))) || 1)),
  };
}

const names = Object.keys(CHOICES) as readonly ChoiceName[];

function readChoices(search: URLSearchParams): FindState['choices'] {
  const read = (name: ChoiceName): readonly string[] => {
    const values = (search.get(CHOICES[name]) ?? '').split(',');
    const asNamed = values.map((value) =>
      ENUMERATED.has(name) || value === lower(NOT_STATED) ? upper(value) : value,
    );
    const canBeUnstated = UNSTATED_CHOICES.some((choice) => choice === name);
    return [...new Set(asNamed)].filter((value) =>
      value === NOT_STATED ? canBeUnstated : ACCEPTED[name](value),
    );
  };
  return Object.fromEntries(names.map((name) => [name, read(name)])) as FindState['choices'];
}

/** The query of the address of a state: only what differs from the plain page, in a fixed order. */
export function writeFindState(state: FindState): string {
  const search = new URLSearchParams();
  const put = (name: string, value: string | null | false): void => {
    if (value) search.set(name, value);
  };
  put('q', state.words);
  for (const name of names) {
    const values = state.choices[name].map((value) =>
      ENUMERATED.has(name) || value === NOT_STATED ? lower(value) : value,
    );
    put(CHOICES[name], values.join(','));
  }
  put(
    'ects',
    [state.ects && rangeText(state.ects), state.ectsNotStated && lower(NOT_STATED)].filter(Boolean).join(','),
  );
  put('enrolling', state.enrolling && '1');
  put('from', state.startsFrom);
  put('to', state.startsTo);
  put('max', state.maxPrice && `${state.maxPrice.max}-${state.maxPrice.currency}`);
  put('also', [state.undeclared && 'undeclared', state.withdrawn && 'withdrawn'].filter(Boolean).join(','));
  put('sort', state.sort && lower(state.sort));
  put('lang', state.searchLanguage);
  put('page', state.pages > 1 && String(state.pages));
  // A comma may stand in a query as it is, and people read addresses.
  return search.toString().replaceAll('%2C', ',');
}

/** Where Find shows this state. */
export function findAddress(state: FindState): string {
  const query = writeFindState(state);
  return query === '' ? '/' : `/?${query}`;
}

const dayOf = (value: string | null): string | null => (value !== null && isDay(value) ? value : null);

const rangeText = ({ min, max }: Range): string => `${min ?? ''}-${max ?? ''}`;

function rangeOf(text: string): Range | null {
  const match = /^(\d{1,2}(?:\.\d)?)?-(\d{1,2}(?:\.\d)?)?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const [min, max] = [match[1], match[2]].map((bound) => (bound === undefined ? null : Number(bound)));
  return { min: min ?? null, max: max ?? null };
}

function priceOf(text: string | null): FindState['maxPrice'] {
  const match = /^(\d{1,7}(?:\.\d{1,2})?)-([A-Z]{3})$/.exec(text ?? '');
  return match?.[1] !== undefined && match[2] !== undefined
    ? { max: Number(match[1]), currency: match[2] }
    : null;
}

/**
 * What a reader changed, on top of what the address says by now: the page that they clicked on may be a moment older
 * than the address, and the click before must not be lost.
 * @param current the state of the address now
 * @param from the state that was shown
 * @param to the state that was asked for from there
 * @param words whether its words are asked for also where they were shown before: others may have been sent since
 */
export function rebase(current: FindState, from: FindState, to: FindState, words = false): FindState {
  const choices = changedOnly(from.choices, to.choices);
  return {
    ...current,
    ...changedOnly(from, to),
    ...(words ? { words: to.words } : {}),
    choices: { ...current.choices, ...choices },
  };
}

/** The properties that are not the same any more. */
function changedOnly<Shape extends object>(from: Shape, to: Shape): Partial<Shape> {
  const changed = Object.entries(to).filter(([key, value]) => value !== from[key as keyof Shape]);
  // Entries of a Shape, fewer of them.
  return Object.fromEntries(changed) as Partial<Shape>;
}
