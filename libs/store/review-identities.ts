import type { Instant } from '#domain';
import type { Transaction } from './sql.js';

/** A word, host or name that more providers bear tells nothing. */
const COMMON = 40;
/** Names this like (pg_trgm) are worth a look; with the same website, these. */
const LIKE = 0.6;
const LIKE_ON_ONE_HOST = 0.3;

/** Schemes in SQL in which a provider has one value (libs/domain, isOneValued). */
const ONE_VALUED = `(mine.scheme IN ('deqar', 'eter', 'ror', 'schac', 'pic') OR mine.scheme LIKE 'national-%')`;

/**
 * Renews the review list for these providers: pairs that may be one, with score and reasons. Pairs that a person has
 * decided about stay as decided; open ones that nothing speaks for any more go. One statement, whatever their number.
 *
 * Not asked about: two that a source relates to each other, or that bear different values in a scheme where a
 * provider has one; those are known to be two, unless they share an identifier all the same.
 */
export async function reviewIdentities(
  transaction: Transaction,
  ids: readonly string[],
  now: Instant,
): Promise<void> {
  if (ids.length === 0) return;
  await transaction.query(
    `WITH mine AS (SELECT kind, value, provider_id FROM identity_key WHERE provider_id = ANY($1) AND kind <> 'CITY'),
     telling AS (
       SELECT kind, value FROM identity_key WHERE (kind, value) IN (SELECT kind, value FROM mine)
       GROUP BY kind, value HAVING count(*) BETWEEN 2 AND ${COMMON}
     ),
     likely AS (
       SELECT least(mine.provider_id, other.provider_id) AS first_id,
         greatest(mine.provider_id, other.provider_id) AS second_id, false AS identified
       FROM mine JOIN telling USING (kind, value) JOIN identity_key AS other USING (kind, value)
       WHERE other.provider_id <> mine.provider_id
       UNION ALL
       SELECT least(mine.provider_id, other.provider_id), greatest(mine.provider_id, other.provider_id), true
       FROM provider_identifier AS mine JOIN provider_identifier AS other USING (scheme, value)
       WHERE mine.provider_id = ANY($1) AND other.provider_id <> mine.provider_id AND ${ONE_VALUED}
     ),
     pair AS (SELECT first_id, second_id, bool_or(identified) AS identified FROM likely GROUP BY first_id, second_id),
     -- each step for all pairs at once: asked pair by pair, a batch of a thousand asks some hundred thousand times
     alike AS MATERIALIZED (
       SELECT first_id, second_id, identified, a.country = b.country AS one_country, a.country <> b.country AS two_countries,
         coalesce(bool_or(mine.kind = 'HOST' AND mine.value = other.value), false) AS one_host,
         coalesce(bool_or(mine.kind = 'CITY' AND mine.value = other.value), false) AS one_city,
         coalesce(bool_or(mine.kind = 'NAME' AND mine.value = other.value), false) AS one_name,
         coalesce(max(similarity(mine.value, other.value)) FILTER (WHERE mine.kind = 'NAME'), 0) AS likeness
       FROM pair JOIN provider AS a ON a.id = first_id JOIN provider AS b ON b.id = second_id
       LEFT JOIN (identity_key AS mine JOIN identity_key AS other USING (kind))
         ON mine.provider_id = first_id AND other.provider_id = second_id AND mine.kind <> 'WORD'
       WHERE identified OR (a.country <> b.country) IS NOT TRUE
       GROUP BY first_id, second_id, identified, a.country, b.country
     ),
     seen AS MATERIALIZED (
       SELECT * FROM alike
       WHERE identified OR one_name OR (one_host AND (one_city OR likeness >= ${LIKE_ON_ONE_HOST})) OR (one_country AND likeness >= ${LIKE})
     ),
     asked AS (
       SELECT seen.*, EXISTS (SELECT FROM provider_name AS mine JOIN provider_name AS other USING (folded)
           WHERE mine.provider_id = first_id AND other.provider_id = second_id) AS one_spelling
       FROM seen
       WHERE NOT EXISTS (SELECT FROM provider_relation WHERE provider_id = first_id AND other_id = second_id)
         AND NOT EXISTS (SELECT FROM provider_relation WHERE provider_id = second_id AND other_id = first_id)
         AND (identified OR NOT EXISTS (
           SELECT FROM provider_identifier AS mine JOIN provider_identifier AS other USING (scheme)
           WHERE mine.provider_id = first_id AND other.provider_id = second_id AND ${ONE_VALUED}
           GROUP BY scheme HAVING NOT bool_or(mine.value = other.value)))
     ),
     judged AS (
       SELECT first_id, second_id,
         round((0.6 * likeness + 0.3 * identified::int + 0.2 * one_host::int + 0.1 * one_city::int
           + 0.1 * (one_country IS TRUE)::int - 0.2 * (two_countries IS TRUE)::int)::numeric, 2) AS score,
         array_remove(ARRAY[
           CASE WHEN identified THEN 'SAME_IDENTIFIER' END,
           CASE WHEN one_spelling THEN 'SAME_NAME' WHEN one_name THEN 'SAME_NAME_TRANSLITERATED'
             WHEN likeness >= ${LIKE} THEN 'SIMILAR_NAME' END,
           CASE WHEN one_host THEN 'SAME_WEBSITE' END,
           CASE WHEN one_city THEN 'SAME_CITY' END,
           CASE WHEN one_country IS NULL THEN 'COUNTRY_NOT_STATED' END,
           CASE WHEN two_countries THEN 'DIFFERENT_COUNTRIES' END], NULL) AS reasons
       FROM asked
     ),
     written AS (
       INSERT INTO identity_review AS held (first_id, second_id, score, reasons, state, first_seen_at)
       SELECT first_id, second_id, greatest(0, least(1, score)), reasons, 'OPEN', $2 FROM judged
       ON CONFLICT (first_id, second_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons
       WHERE held.state = 'OPEN' AND (held.score, held.reasons) IS DISTINCT FROM (excluded.score, excluded.reasons)
     )
     DELETE FROM identity_review AS held
     WHERE state = 'OPEN' AND (first_id = ANY($1) OR second_id = ANY($1))
       AND NOT EXISTS (SELECT FROM judged WHERE (judged.first_id, judged.second_id) = (held.first_id, held.second_id))`,
    [ids, now],
  );
}
