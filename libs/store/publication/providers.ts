import {
  fold,
  type Identifier,
  type Instant,
  isSound,
  mergeProvider,
  type ProviderCandidate,
  type ProviderDraft,
  type RelationType,
  type Statement,
} from '#domain';
import { v7 as uuidv7 } from 'uuid';
import type { CopyValue, Sql, Transaction } from '../sql.js';
import { replaceChildren, update } from './write.js';

/** A provider with all that its sources state, as a publication changes it. */
export interface HeldProvider {
  readonly id: string;
  /** 0: not yet written */
  readonly version: number;
  readonly statements: readonly Statement<ProviderDraft>[];
}

/** Two harvests that meet the same new provider must not both make it. Until the transaction ends. */
export async function lockProviders(transaction: Transaction): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock(7351002)');
}

export function newProvider(statement: Statement<ProviderDraft>): HeldProvider {
  return { id: uuidv7(), version: 0, statements: [statement] };
}

/** Providers that bear one of these identifiers or folded names, or are named by id. */
export async function findProviders(
  sql: Sql,
  wanted: { identifiers: readonly Identifier[]; foldedNames: readonly string[]; ids: readonly string[] },
): Promise<HeldProvider[]> {
  return sql.query<HeldProvider>(
    `SELECT id, version, statements FROM provider WHERE id = ANY($4::uuid[])
       OR id IN (SELECT provider_id FROM provider_name WHERE folded = ANY($3))
       OR id IN (SELECT provider_id FROM provider_identifier
                 JOIN unnest($1::text[], $2::text[]) AS wanted (scheme, value) USING (scheme, value))
     ORDER BY id`,
    [
      wanted.identifiers.map((one) => one.scheme),
      wanted.identifiers.map((one) => one.value),
      wanted.foldedNames,
      wanted.ids,
    ],
  );
}

export function asCandidate(provider: HeldProvider): ProviderCandidate {
  const view = mergeProvider(provider.statements);
  return {
    id: provider.id,
    country: view.country,
    foldedNames: view.names.map((name) => fold(name.value)),
    identifiers: view.identifiers.filter(isSound),
    sources: provider.statements.map((statement) => statement.source),
  };
}

/** A relation as stated by one source, the other end found or not. */
export interface RelationRow {
  readonly type: RelationType;
  readonly otherId: string | null;
  readonly otherName: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Writes providers that are new or have changed, each with its names and identifiers, and keeps what they were. */
export async function writeProviders(
  transaction: Transaction,
  providers: readonly HeldProvider[],
  now: Instant,
): Promise<void> {
  if (providers.length === 0) return;
  const changed = providers.filter((provider) => provider.version > 0);
  const added = providers.filter((provider) => provider.version === 0);
  const views = new Map(providers.map((provider) => [provider.id, mergeProvider(provider.statements)]));
  const row = (provider: HeldProvider) => {
    const view = views.get(provider.id) ?? mergeProvider(provider.statements);
    return {
      id: provider.id,
      name: view.name,
      sort_name: fold(view.name),
      kind: view.kind,
      country: view.country,
      statements: provider.statements,
      version: provider.version + 1,
      recorded_at: now,
    };
  };
  await update(
    transaction,
    'provider',
    {
      name: 'text',
      sort_name: 'text',
      kind: 'text',
      country: 'text',
      statements: 'jsonb',
      version: 'integer',
      recorded_at: 'timestamptz',
    },
    changed.map(row),
  );
  const columns = [
    'id',
    'name',
    'sort_name',
    'kind',
    'country',
    'statements',
    'version',
    'recorded_at',
  ] as const;
  await transaction.copy(
    'provider',
    columns,
    added.map((provider) => {
      const values = row(provider);
      return columns.map((column): CopyValue =>
        column === 'statements' ? JSON.stringify(values.statements) : values[column],
      );
    }),
  );
  const ids = changed.map((provider) => provider.id);
  const every = providers.map((provider) => ({
    id: provider.id,
    view: views.get(provider.id) ?? mergeProvider(provider.statements),
  }));
  await replaceChildren(
    transaction,
    'provider_name',
    'provider_id',
    ids,
    ['folded', 'provider_id'],
    every.flatMap(({ id, view }) =>
      [...new Set(view.names.map((name) => fold(name.value)))].filter(Boolean).map((folded) => [folded, id]),
    ),
  );
  await replaceChildren(
    transaction,
    'provider_identifier',
    'provider_id',
    ids,
    ['scheme', 'value', 'provider_id'],
    every.flatMap(({ id, view }) =>
      view.identifiers.filter(isSound).map((identifier) => [identifier.scheme, identifier.value, id]),
    ),
  );
}

/** Writes what one source states of these providers' relations, in place of what it stated before. */
export async function writeRelations(
  transaction: Transaction,
  source: number,
  relations: ReadonlyMap<string, readonly RelationRow[]>,
): Promise<void> {
  await transaction.query('DELETE FROM provider_relation WHERE source_id = $1 AND provider_id = ANY($2)', [
    source,
    [...relations.keys()],
  ]);
  await transaction.copy(
    'provider_relation',
    ['provider_id', 'source_id', 'n', 'type', 'other_id', 'other_name', 'valid_from', 'valid_to'],
    [...relations].flatMap(([id, rows]) =>
      rows.map((relation, n): CopyValue[] => [
        id,
        source,
        n,
        relation.type,
        relation.otherId,
        relation.otherName,
        relation.from,
        relation.to,
      ]),
    ),
  );
}

/**
 * Finds the other end of relations that name it without identifier, once the whole listing is there: a name that
 * exactly one provider of the source bears.
 * @returns ids of the providers whose relations were completed
 */
export async function linkRelations(sql: Sql, source: number): Promise<string[]> {
  const open = await sql.query<{ provider_id: string; n: number; other_name: string }>(
    'SELECT provider_id, n, other_name FROM provider_relation WHERE source_id = $1 AND other_id IS NULL',
    [source],
  );
  if (open.length === 0) return [];
  const rows = open.map((relation) => ({ ...relation, folded: fold(relation.other_name) }));
  const linked = await sql.query<{ provider_id: string }>(
    `WITH named AS (
       SELECT wanted.provider_id, wanted.n, min(name.provider_id::text)::uuid AS other_id
       FROM jsonb_to_recordset($2::jsonb) AS wanted (provider_id uuid, n integer, folded text)
       JOIN provider_name AS name USING (folded)
       WHERE name.provider_id <> wanted.provider_id
         AND EXISTS (SELECT FROM source_record WHERE source_id = $1 AND entity = 'provider' AND entity_id = name.provider_id)
       GROUP BY wanted.provider_id, wanted.n HAVING count(DISTINCT name.provider_id) = 1
     )
     UPDATE provider_relation AS relation SET other_id = named.other_id FROM named
     WHERE relation.source_id = $1 AND relation.provider_id = named.provider_id AND relation.n = named.n
     RETURNING relation.provider_id`,
    [source, JSON.stringify(rows)],
  );
  return [...new Set(linked.map((row) => row.provider_id))];
}
