import type { QualityStatus } from '#domain';
import type { Sql } from './sql.js';

export interface StatusCount {
  readonly status: QualityStatus;
  readonly providers: number;
}

/** Providers by country and status of today, of all countries in one statement. */
export async function countProvidersByStatus(sql: Sql): Promise<ReadonlyMap<string, readonly StatusCount[]>> {
  const rows = await sql.query<StatusCount & { country: string }>(
    `SELECT country, status, count(*)::int AS providers FROM provider
     WHERE country IS NOT NULL GROUP BY country, status ORDER BY country, status`,
  );
  const byCountry = new Map<string, StatusCount[]>();
  for (const { country, status, providers } of rows)
    byCountry.set(country, [...(byCountry.get(country) ?? []), { status, providers }]);
  return byCountry;
}

/** Agencies based in each country, in one statement. */
export async function agencyIdsByCountry(sql: Sql): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql.query<{ country: string; ids: string[] }>(
    `SELECT country, array_agg(id::text ORDER BY name, id) AS ids FROM agency WHERE country IS NOT NULL GROUP BY country`,
  );
  return new Map(rows.map(({ country, ids }) => [country, ids]));
}
