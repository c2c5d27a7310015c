import { formatIdentifier, type Stating } from '#domain';
import { identifierIn, isUuid } from './provider-store.js';
import type { Sql } from './sql.js';

/** Somebody whose statements are held, as a question may name them. */
export type HeldStating = Stating & { readonly name: string };

/**
 * The agencies and authorities that a text names exactly: an agency by our id, identifier, name or acronym, an
 * authority by its name. Several where a name is not unique.
 */
export async function findStating(sql: Sql, asked: string): Promise<readonly HeldStating[]> {
  const text = asked.replaceAll('\u0000', '');
  const identifier = identifierIn(asked);
  const [agencies, authorities] = await Promise.all([
    sql.query<{ id: string; name: string }>(
      `SELECT id, name FROM agency WHERE id = $1::uuid OR name = $2 OR acronym = $2
         OR id IN (SELECT agency_id FROM agency_identifier WHERE scheme || ':' || value = $3) ORDER BY id`,
      [isUuid(asked) ? asked : null, text, identifier && formatIdentifier(identifier)],
    ),
    sql.query<{ name: string; sources: string[] }>(
      `SELECT authority.name, array_agg(source.slug) AS sources
       FROM authority JOIN source ON source.authority_id = authority.id WHERE authority.name = $1
       GROUP BY authority.name`,
      [text],
    ),
  ]);
  return [
    ...agencies.map((agency) => ({ kind: 'AGENCY' as const, ...agency })),
    ...authorities.map((authority) => ({ kind: 'AUTHORITY' as const, ...authority })),
  ];
}
