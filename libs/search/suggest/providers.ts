import { fold } from '#domain';
import type { Day } from '#domain';
import { escapeLike } from '#store';
import type { Sql } from '#store';
import { conditions } from '../postgres/filters.js';
import { Parameters } from '../postgres/parameters.js';
import { type QueryTerm, wordsIn } from '../text/query-text.js';
import type { Suggestion } from './suggest.js';

/** More words than a name has. */
const MOST_WORDS = 8;
/** Providers looked at for something listed: "university" begins a word in thousands of names. */
const MOST_NAMED = 200;

/**
 * Providers of listed micro-credentials with a name that has every word or its beginning; shorter names first, for what
 * was typed is more of them. The trigram index of names serves words from three letters. One statement.
 */
export async function suggestProviders(
  sql: Sql,
  terms: readonly QueryTerm[],
  today: Day,
  first: number,
): Promise<readonly Suggestion[]> {
  const typed = wordsIn(terms).slice(0, MOST_WORDS);
  const parameters = new Parameters();
  const has = typed.map((word) => {
    // the store folds names by the rules of the domain
    const begins = parameters.add(escapeLike(fold(word)));
    return `n.folded LIKE '%' || ${begins}::text || '%' AND ' ' || n.folded LIKE '% ' || ${begins}::text || '%'`;
  });
  const listed = conditions({ filter: {}, today }, parameters).map(({ sql: condition }) => condition);
  const rows = await sql.query<{ id: string; name: string }>(
    `WITH named AS MATERIALIZED (
       SELECT n.provider_id AS id, min(length(n.folded)) AS length FROM provider_name n
       WHERE ${has.join(' AND ')} GROUP BY n.provider_id ORDER BY length, id LIMIT ${MOST_NAMED}
     )
     SELECT p.id, p.name FROM named JOIN provider p ON p.id = named.id
     WHERE EXISTS (SELECT FROM micro_credential m JOIN search_facet f ON f.id = m.id
                   WHERE m.provider_id = p.id AND ${listed.join(' AND ')})
     ORDER BY named.length, p.sort_name, p.id LIMIT ${parameters.add(first)}::integer`,
    parameters.values,
  );
  return rows.map(({ id, name }) => ({ kind: 'PROVIDER', text: name, value: id }));
}
