import type { Instant, SourceKind, SourceRole, SourceStanding, SourceTier } from '#domain';
import type { Sql } from './sql.js';

/** A source as its YAML describes it. `transport`, `mapping` and `guard` are checked by those who use them. */
export interface SourceDefinition {
  readonly slug: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly role: SourceRole;
  readonly country: string;
  readonly tier: SourceTier;
  readonly authority: string;
  readonly licence: string | null;
  readonly format: string;
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly declaresMicroCredentials: boolean;
  readonly provider: string | null;
  readonly enabled: boolean;
  readonly transport: Readonly<Record<string, unknown>>;
  /** folder of the YAML file */
  readonly baseDir: string;
  readonly schedule: string | null;
  readonly guard: { readonly maxWithdrawn: number; readonly maxChanged: number };
  readonly promise: string | null;
}

export interface Source extends SourceDefinition {
  readonly id: number;
  readonly addedAt: Instant;
  readonly lastCompleteAt: Instant | null;
  /** fingerprint of what the stored records were mapped with: see harvest/remap */
  readonly mappedWith: string | null;
  /** what servers said of the documents of the last complete harvest, by url */
  readonly validators: Readonly<Record<string, { etag: string | null; lastModified: string | null }>>;
}

export interface SourceCounts {
  readonly live: number;
  readonly withdrawn: number;
}

const COLUMNS = `
  source.id, slug, title, kind, role, country, tier, authority.name AS authority, licence, format, mapping,
  declares_micro_credentials AS "declaresMicroCredentials", provider, enabled, transport, base_dir AS "baseDir",
  schedule, guard, promise, added_at AS "addedAt", last_complete_at AS "lastCompleteAt",
  mapped_with AS "mappedWith", validators`;

interface Row extends Omit<Source, 'addedAt' | 'lastCompleteAt'> {
  readonly addedAt: Date;
  readonly lastCompleteAt: Date | null;
}

const fromRow = (row: Row): Source => ({
  ...row,
  addedAt: row.addedAt.toISOString(),
  lastCompleteAt: row.lastCompleteAt?.toISOString() ?? null,
});

/** All sources, in the order in which they were added. */
export async function listSources(sql: Sql): Promise<Source[]> {
  const rows = await sql.query<Row>(
    `SELECT ${COLUMNS} FROM source JOIN authority ON authority.id = authority_id ORDER BY source.id`,
  );
  return rows.map(fromRow);
}

export async function findSource(sql: Sql, slug: string): Promise<Source | null> {
  const [row] = await sql.query<Row>(
    `SELECT ${COLUMNS} FROM source JOIN authority ON authority.id = authority_id WHERE slug = $1`,
    [slug],
  );
  return row ? fromRow(row) : null;
}

/** Adds the source, or changes the one of that slug; its records and harvests stay. @returns whether it was new */
export async function saveSource(sql: Sql, source: SourceDefinition, now: Instant): Promise<boolean> {
  const [authority] = await sql.query<{ id: number }>(
    `INSERT INTO authority (name) VALUES ($1) ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING id`,
    [source.authority],
  );
  const [row] = await sql.query<{ added: boolean }>(
    `INSERT INTO source (slug, authority_id, title, kind, role, country, tier, licence, format, declares_micro_credentials,
       provider, mapping, transport, base_dir, schedule, guard, promise, enabled, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
     ON CONFLICT (slug) DO UPDATE SET authority_id = excluded.authority_id, title = excluded.title, kind = excluded.kind,
       role = excluded.role, country = excluded.country, tier = excluded.tier, licence = excluded.licence,
       format = excluded.format, declares_micro_credentials = excluded.declares_micro_credentials,
       provider = excluded.provider, mapping = excluded.mapping, transport = excluded.transport,
       base_dir = excluded.base_dir, schedule = excluded.schedule, guard = excluded.guard, promise = excluded.promise,
       enabled = excluded.enabled,
       -- another address is another document: what its server said no longer holds
       validators = CASE WHEN source.transport = excluded.transport THEN source.validators ELSE '{}' END
     RETURNING (xmax = 0) AS added`,
    [
      source.slug,
      authority?.id,
      source.title,
      source.kind,
      source.role,
      source.country,
      source.tier,
      source.licence,
      source.format,
      source.declaresMicroCredentials,
      source.provider,
      JSON.stringify(source.mapping),
      JSON.stringify(source.transport),
      source.baseDir,
      source.schedule,
      JSON.stringify(source.guard),
      source.promise,
      source.enabled,
      now,
    ],
  );
  return row?.added ?? false;
}

/** Records that a full listing has been read to its end, or that the server said nothing has changed. */
export async function completeSource(
  sql: Sql,
  source: number,
  complete: { at: Instant; mappedWith: string; validators: Source['validators'] | null },
): Promise<void> {
  await sql.query(
    `UPDATE source SET last_complete_at = $2, mapped_with = $3, validators = coalesce($4::jsonb, validators) WHERE id = $1`,
    [source, complete.at, complete.mappedWith, complete.validators && JSON.stringify(complete.validators)],
  );
}

/** What the rules of quality need to know of every source, by slug. */
export async function sourceStandings(sql: Sql): Promise<ReadonlyMap<string, SourceStanding>> {
  const rows = await sql.query<Omit<SourceStanding, 'lastCompleteAt'> & { lastCompleteAt: Date | null }>(
    `SELECT slug, title, role, kind, country, id AS rank, last_complete_at AS "lastCompleteAt", promise
     FROM source WHERE enabled OR last_complete_at IS NOT NULL`,
  );
  return new Map(
    rows.map((row) => [row.slug, { ...row, lastCompleteAt: row.lastCompleteAt?.toISOString() ?? null }]),
  );
}

/** Live and withdrawn records of each source, by its id. */
export async function countRecords(
  sql: Sql,
  sources: readonly number[],
): Promise<ReadonlyMap<number, SourceCounts>> {
  const rows = await sql.query<SourceCounts & { source: number }>(
    `SELECT source_id AS source, count(*) FILTER (WHERE withdrawn_at IS NULL)::int AS live,
       count(*) FILTER (WHERE withdrawn_at IS NOT NULL)::int AS withdrawn
     FROM source_record WHERE source_id = ANY($1) GROUP BY source_id`,
    [sources],
  );
  return new Map(rows.map(({ source, live, withdrawn }) => [source, { live, withdrawn }]));
}

/** What publishing needs to know of every source, by slug. */
export interface SourceFlags {
  readonly id: number;
  /** its authority says that all of its records are micro-credentials */
  readonly declares: boolean;
}

export async function sourceFlags(sql: Sql): Promise<ReadonlyMap<string, SourceFlags>> {
  const rows = await sql.query<SourceFlags & { slug: string }>(
    'SELECT slug, id, declares_micro_credentials AS declares FROM source',
  );
  return new Map(rows.map(({ slug, id, declares }) => [slug, { id, declares }]));
}

/** Where a source is read from, without credentials. */
export function addressOf(source: Pick<Source, 'transport'>): string {
  const { url, urls, path, paths } = source.transport as {
    url?: string;
    urls?: Record<string, string>;
    path?: string;
    paths?: Record<string, string>;
  };
  const all = [url, path, ...Object.values(urls ?? {}), ...Object.values(paths ?? {})].filter(
    (one) => one !== undefined,
  );
  return all.map(withoutCredentials).join(', ');
}

function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address;
  const parsed = new URL(address);
  parsed.username = '';
  parsed.password = '';
  return parsed.toString();
}
