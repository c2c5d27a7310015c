import { formatIdentifier, type Stating } from '#domain';
import { identifierIn, isUuid } from './provider-store.js';
import type { Sql } from './sql.js';

/** Somebody whose statements are held, as a question may name them. */
export type HeldStating = Stating & {
  readonly name: string;
  /** what names this one and no other */
  readonly askedBy: string;
};

/** An address without what one and the same site is written with or without. */
const bare = (address: string): string =>
  `regexp_replace(lower(${address}), '^https?://(www\\.)?|/+$', '', 'g')`;

/**
 * The agencies and authorities that a text names exactly: an agency by our id, an identifier, its web address, or a
 * name or acronym that a source gives it; an authority by its name, or as `source:SLUG` by a source of its own. Several
 * where that is not unique.
 */
export async function findStating(sql: Sql, asked: string): Promise<readonly HeldStating[]> {
  const text = asked.replaceAll('\u0000', '').trim();
  const identifier = identifierIn(asked);
  const address = /^https?:\/\//i.test(text) ? text : null;
  const [, slug = null] = /^source:(.+)$/.exec(text) ?? [];
  const [agencies, authorities] = await Promise.all([
    sql.query<{ id: string; name: string }>(
      `SELECT id, name FROM agency WHERE id = $1::uuid OR name = $2 OR acronym = $2
         OR id IN (SELECT agency_id FROM agency_identifier WHERE scheme || ':' || value = $3)
         OR statements @> jsonb_build_array(jsonb_build_object('draft', jsonb_build_object('acronym', $2::text)))
         OR statements @> jsonb_build_array(jsonb_build_object('draft',
              jsonb_build_object('names', jsonb_build_array(jsonb_build_object('value', $2::text)))))
         OR EXISTS (SELECT FROM jsonb_array_elements(statements) AS stated
              WHERE ${bare("stated -> 'draft' ->> 'website'")} = ${bare('$4::text')})
       ORDER BY id`,
      [isUuid(text) ? text : null, text, identifier && formatIdentifier(identifier), address],
    ),
    sql.query<{ name: string; sources: string[] }>(
      `SELECT authority.name, array_agg(source.slug ORDER BY source.slug) AS sources
       FROM authority JOIN source ON source.authority_id = authority.id
       WHERE authority.name = $1 OR authority.id = (SELECT authority_id FROM source WHERE slug = $2)
       GROUP BY authority.name`,
      [text, slug],
    ),
  ]);
  return [
    ...agencies.map((agency) => ({ kind: 'AGENCY' as const, askedBy: agency.id, ...agency })),
    ...authorities.map((authority) => ({
      kind: 'AUTHORITY' as const,
      askedBy: `source:${authority.sources[0] ?? ''}`,
      ...authority,
    })),
  ];
}
