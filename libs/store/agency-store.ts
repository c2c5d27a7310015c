import {
  type Agency,
  type AgencyDraft,
  fold,
  formatIdentifier,
  type Identifier,
  type Statement,
} from '#domain';
import { isUuid } from './provider-store.js';
import type { Sql } from './sql.js';

/** An agency as its row holds it. */
export interface HeldAgencyView extends Agency {
  readonly country: string | null;
  readonly statements: readonly Statement<AgencyDraft>[];
}

export type AgencyRow = Omit<HeldAgencyView, 'registrations'>;

/** With the intervals of registration that any of its sources states. */
const fromRow = (row: AgencyRow): HeldAgencyView => ({
  ...row,
  registrations: row.statements.flatMap((statement) => statement.draft.registrations),
});

const COLUMNS = 'id, name, acronym, country, statements';

export async function loadAgencies(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeldAgencyView>> {
  const rows = await sql.query<AgencyRow>(`SELECT ${COLUMNS} FROM agency WHERE id = ANY($1)`, [
    ids.filter(isUuid),
  ]);
  return agenciesById(rows);
}

export function agenciesById(rows: readonly AgencyRow[]): ReadonlyMap<string, HeldAgencyView> {
  return new Map(rows.map((row) => [row.id, fromRow(row)]));
}

/** Ids of the agencies that bear an identifier; several where it is not unique. */
export async function agenciesByIdentifier(sql: Sql, identifier: Identifier): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    'SELECT agency_id AS id FROM agency_identifier WHERE scheme = $1 AND value = $2 ORDER BY agency_id',
    [identifier.scheme, identifier.value],
  );
  return rows.map((row) => row.id);
}

export interface AgencyQuery {
  readonly text: string | null;
  readonly identifier: Identifier | null;
  readonly country: readonly string[];
  readonly first: number;
  readonly after: { readonly name: string; readonly id: string } | null;
}

/** An agency in a list, with what the list is ordered by. */
export type ListedAgency = HeldAgencyView & { readonly sortName: string };

/**
 * Agencies by any of their names, acronym or identifier, ordered by name. All are read, as there are a few hundred in
 * Europe, and compared as `fold` compares, which SQL does not know.
 */
export async function searchAgencies(
  sql: Sql,
  query: AgencyQuery,
): Promise<{ total: number; agencies: ListedAgency[] }> {
  const rows = await sql.query<AgencyRow>(`SELECT ${COLUMNS} FROM agency`);
  const found = rows
    .filter((row) => query.country.length === 0 || query.country.includes(row.country ?? ''))
    .filter((row) => query.text === null || isNamed(row, query.text, query.identifier))
    .map((row) => ({ ...fromRow(row), sortName: fold(row.name) }))
    .sort(byName);
  const { after } = query;
  const rest = after ? found.filter((one) => byName(one, { sortName: after.name, id: after.id }) > 0) : found;
  return { total: found.length, agencies: rest.slice(0, query.first) };
}

function isNamed(row: AgencyRow, text: string, identifier: Identifier | null): boolean {
  const wanted = fold(text);
  return row.statements.some(
    ({ draft }) =>
      draft.names.some(({ value }) => fold(value).includes(wanted)) ||
      (draft.acronym !== null && fold(draft.acronym).includes(wanted)) ||
      (identifier !== null &&
        draft.identifiers.some((one) => formatIdentifier(one) === formatIdentifier(identifier))),
  );
}

function byName(a: Pick<ListedAgency, 'sortName' | 'id'>, b: Pick<ListedAgency, 'sortName' | 'id'>): number {
  if (a.sortName !== b.sortName) return a.sortName < b.sortName ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
