import type { Day } from '#domain';
import type { Sql } from '#store';
import { parseQueryText } from '../text/query-text.js';
import { suggestFields } from './fields.js';
import { suggestProviders } from './providers.js';
import { suggestTitles } from './titles.js';

export type SuggestionKind = 'TITLE' | 'PROVIDER' | 'FIELD';

/** Something to go on with, while words are still being typed. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly text: string;
  /** of a title the id of a micro-credential that has it, of a provider its id, of a field its ISCED-F code */
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
/** Of providers and of fields, where there are titles enough. */
const MOST_OTHERS = 2;

/**
 * Titles, fields and providers that have all that was typed, the last word as a beginning; of what is listed without a
 * filter, and read from PostgreSQL whichever engine searches. At most five statements, mostly four.
 * @throws SearchQueryError QUERY_TOO_LONG
 */
export async function suggest(sql: Sql, typed: Typed, first: number): Promise<readonly Suggestion[]> {
  const terms = parseQueryText(typed.text);
  const letters = terms.flatMap((term) => (term.kind === 'word' ? [term.word] : term.words)).join('');
  if (letters.length < LEAST_LETTERS) return [];
  const [titles, fields, providers] = await Promise.all([
    suggestTitles(sql, terms, typed, first),
    suggestFields(sql, terms, typed, first),
    suggestProviders(sql, terms, typed.today, first),
  ]);
  return shared(titles, fields, providers, first);
}

/** Titles first; the others get a few places of their own, and all that titles leave free. */
function shared(
  titles: readonly Suggestion[],
  fields: readonly Suggestion[],
  providers: readonly Suggestion[],
  first: number,
): readonly Suggestion[] {
  const kept = (list: readonly Suggestion[]) => Math.min(list.length, MOST_OTHERS);
  const places = Math.max(1, first - kept(fields) - kept(providers));
  const chosen = titles.slice(0, places);
  const fieldPlaces = Math.max(0, first - chosen.length - kept(providers));
  const chosenFields = fields.slice(0, fieldPlaces);
  return [...chosen, ...chosenFields, ...providers].slice(0, first);
}
