import type { ProviderDraft, ProviderReference, ProviderRelation, RelationType, Statement } from '#domain';
import type { Moved, PointingRelation } from '../identity-store.js';
import type { Sql, Transaction } from '../sql.js';
import { type HeldProvider, linkRelations, type RelationRow } from './providers.js';

/** The name under which a relation's row keeps its other end. */
export function otherNameOf({ other }: ProviderRelation): string {
  return other.names[0]?.value ?? other.identifiers[0]?.value ?? '';
}

/**
 * What a source's records state of providers that others were joined into, by provider: the relations of such a
 * provider are those of all its records, of which a publication may hold one only.
 */
export async function joinedStatements(
  sql: Sql,
  source: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ProviderDraft[]>> {
  const rows = await sql.query<{ id: string; statements: readonly Statement<ProviderDraft>[] }>(
    `SELECT id, statements FROM provider AS held
     WHERE id = ANY($1) AND EXISTS (SELECT FROM provider WHERE joined_into = held.id)`,
    [ids],
  );
  return new Map(
    rows.map(({ id, statements }) => [
      id,
      statements.filter((one) => one.source === source && !one.withdrawnOn).map((one) => one.draft),
    ]),
  );
}

/**
 * Gives one provider's relations to another, behind those that the other has of the same source. What relates the two
 * to each other loses its other end: nobody succeeds themselves.
 * @returns relations that others state to the one
 */
export async function joinRelations(
  transaction: Transaction,
  kept: string,
  other: string,
): Promise<Moved['pointing']> {
  const pointing = await transaction.query<PointingRelation>(
    `SELECT provider_id AS "providerId", source_id AS "sourceId", type, other_name AS "otherName"
     FROM provider_relation WHERE other_id = $1 ORDER BY provider_id, source_id, n`,
    [other],
  );
  await transaction.query(
    `UPDATE provider_relation AS moved SET provider_id = $1, n = moved.n + coalesce(
       (SELECT max(n) + 1 FROM provider_relation WHERE provider_id = $1 AND source_id = moved.source_id), 0)
     WHERE provider_id = $2`,
    [kept, other],
  );
  await transaction.query(
    `UPDATE provider_relation SET other_id = CASE WHEN provider_id = $1 THEN NULL ELSE $1 END
     WHERE other_id = $2 OR (provider_id = $1 AND other_id = $1)`,
    [kept, other],
  );
  return pointing;
}

interface HeldRelationRow extends RelationRow {
  readonly sourceId: number;
  readonly source: string;
}

/**
 * Gives back the relations that one of two states, those that others state to it, and those that relate the two to each
 * other, which had no other end while they were one.
 * @param meant which of the two a reference of a source means
 */
export async function separateRelations(
  transaction: Transaction,
  kept: HeldProvider,
  other: HeldProvider,
  pointing: Moved['pointing'],
  meant: (reference: ProviderReference, source: string) => string | null,
): Promise<void> {
  const held = await transaction.query<HeldRelationRow>(
    `SELECT source_id AS "sourceId", slug AS source, type, other_id AS "otherId", other_name AS "otherName",
       valid_from AS "from", valid_to AS "to"
     FROM provider_relation JOIN source ON source.id = source_id WHERE provider_id = $1 ORDER BY source_id, n`,
    [kept.id],
  );
  const wanted = other.statements.flatMap(statedRelations);
  const keeping = kept.statements.flatMap(statedRelations);
  // one that both state stands twice: the first is that of the provider that had it before
  const given = new Set<HeldRelationRow>();
  for (const relation of wanted) {
    const same = held.filter((row) => isStated(row, relation) && !given.has(row));
    const twice = keeping.some((one) => one.source === relation.source && sameRelation(one, relation));
    const row = twice && same.length > 1 ? same.at(-1) : same[0];
    if (row) given.add(row);
  }
  await transaction.query('DELETE FROM provider_relation WHERE provider_id = ANY($1)', [[kept.id, other.id]]);
  const parted = (provider: HeldProvider, rows: readonly HeldRelationRow[]) =>
    rows.map((row) => {
      const stated = provider.statements.flatMap(statedRelations).find((one) => isStated(row, one));
      // one that names the other by name alone is found below, by the rule for names
      if (row.otherId !== null || !stated || stated.other.identifiers.length === 0) return row;
      const id = meant(stated.other, row.source);
      return { ...row, otherId: id === provider.id ? null : id };
    });
  const own = parted(
    kept,
    held.filter((row) => !given.has(row)),
  );
  const back = parted(other, [...given]);
  await transaction.copy(
    'provider_relation',
    ['provider_id', 'source_id', 'n', 'type', 'other_id', 'other_name', 'valid_from', 'valid_to'],
    [...numbered(kept.id, own), ...numbered(other.id, back)],
  );
  await transaction.query(
    `UPDATE provider_relation AS relation SET other_id = $2
     FROM jsonb_to_recordset($3::jsonb) AS back ("providerId" uuid, "sourceId" integer, type text, "otherName" text)
     WHERE (relation.other_id = $1 OR relation.other_id IS NULL) AND relation.provider_id = back."providerId"
       AND relation.source_id = back."sourceId" AND relation.type = back.type AND relation.other_name = back."otherName"`,
    [kept.id, other.id, JSON.stringify(pointing)],
  );
  const open = [...own, ...back].filter((row) => row.otherId === null);
  for (const source of new Set(open.map((row) => row.sourceId))) await linkRelations(transaction, source);
}

interface Stated {
  readonly other: ProviderReference;
  readonly source: string;
  readonly type: RelationType;
  readonly otherName: string;
  readonly from: string | null;
  readonly to: string | null;
}

function statedRelations({ source, draft }: Statement<ProviderDraft>): Stated[] {
  return draft.relations.map((relation) => ({
    source,
    other: relation.other,
    type: relation.type,
    otherName: otherNameOf(relation),
    from: relation.from,
    to: relation.to,
  }));
}

function isStated(row: HeldRelationRow, relation: Stated): boolean {
  return row.source === relation.source && sameRelation(row, relation);
}

type Edge = Pick<Stated, 'type' | 'otherName' | 'from' | 'to'>;

function sameRelation(a: Edge, b: Edge): boolean {
  return a.type === b.type && a.otherName === b.otherName && a.from === b.from && a.to === b.to;
}

/** Rows numbered anew within each source. */
function numbered(provider: string, rows: readonly HeldRelationRow[]) {
  const counts = new Map<number, number>();
  return rows.map((row) => {
    const n = counts.get(row.sourceId) ?? 0;
    counts.set(row.sourceId, n + 1);
    return [provider, row.sourceId, n, row.type, row.otherId, row.otherName, row.from, row.to] as const;
  });
}
