import type { Day } from '#domain';
import type { Sql } from '#store';
import { parseQueryText, wordsIn } from '../text/query-text.js';
import { suggestFields } from './fields.js';
import { suggestProviders } from './providers.js';
import { suggestSkills } from './skills.js';
import { suggestTitles } from './titles.js';

export type SuggestionKind = 'TITLE' | 'PROVIDER' | 'FIELD' | 'SKILL';

/** Something to go on with, while words are still being typed. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly text: string;
  /** of a title the id of a micro-credential that has it, of a provider its id, of a field its ISCED-F code, of a skill its label */
  readonly value: string;
}

/** What was typed so far. */
export interface Typed {
  readonly text: string;
  /** the reader's, BCP 47 */
  readonly language: string | null;
  readonly today: Day;
}

/** One letter begins too much to say anything. */
const LEAST_LETTERS = 2;
/** Of skills, of fields and of providers, where there are titles enough. */
const MOST_OTHERS = 2;

/**
 * Titles, skills, fields and providers that have all that was typed, the last word as a beginning; of what is listed
 * without a filter, and read from PostgreSQL whichever engine searches. At most seven statements, mostly six or fewer.
 * @throws SearchQueryError QUERY_TOO_LONG
 */
export async function suggest(sql: Sql, typed: Typed, first: number): Promise<readonly Suggestion[]> {
  const terms = parseQueryText(typed.text);
  const letters = wordsIn(terms).join('');
  if (letters.length < LEAST_LETTERS) return [];
  const lists = await Promise.all([
    suggestTitles(sql, terms, typed, first),
    suggestSkills(sql, terms, typed, first),
    suggestFields(sql, terms, typed, first),
    suggestProviders(sql, terms, typed.today, first),
  ]);
  return shared(lists, first);
}

/** The first list first, with one place at least; each of the others keeps a few places, and gets all that are left free. */
function shared(lists: readonly (readonly Suggestion[])[], first: number): readonly Suggestion[] {
  const chosen: Suggestion[] = [];
  for (const [n, list] of lists.entries()) {
    const kept = lists.slice(n + 1).reduce((places, { length }) => places + Math.min(length, MOST_OTHERS), 0);
    const places = Math.max(n === 0 ? 1 : 0, first - chosen.length - kept);
    chosen.push(...list.slice(0, places));
  }
  return chosen.slice(0, first);
}
