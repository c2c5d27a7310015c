import { v7 as uuidv7 } from 'uuid';
import {
  distinctBy,
  type AgencyDraft,
  type AgencyReference,
  byAuthority,
  fold,
  formatIdentifier,
  type Instant,
  standing,
  type Statement,
} from '#domain';
import type { Sql, Transaction } from '../sql.js';
import { replaceChildren, update } from './write.js';

export interface HeldAgency {
  readonly id: string;
  /** 0: not yet written */
  readonly version: number;
  readonly statements: readonly Statement<AgencyDraft>[];
}

/** All agencies: there are a few hundred in Europe, and every register names most of them. */
export async function listHeldAgencies(sql: Sql): Promise<HeldAgency[]> {
  return sql.query<HeldAgency>('SELECT id, version, statements FROM agency ORDER BY id');
}

export function newAgency(statement: Statement<AgencyDraft>): HeldAgency {
  return { id: uuidv7(), version: 0, statements: [statement] };
}

/** The agency that a reference means: by identifier, else by name, else by acronym where only one bears it. */
export function matchAgency(reference: AgencyReference, agencies: readonly HeldAgency[]): HeldAgency | null {
  const wanted = new Set(reference.identifiers.map(formatIdentifier));
  const drafts = (agency: HeldAgency) => agency.statements.map((statement) => statement.draft);
  const byIdentifier = agencies.filter((agency) =>
    drafts(agency).some((draft) =>
      draft.identifiers.some((identifier) => wanted.has(formatIdentifier(identifier))),
    ),
  );
  if (byIdentifier[0]) return byIdentifier[0];
  const name = reference.name === null ? '' : fold(reference.name);
  const acronym = reference.acronym === null ? '' : fold(reference.acronym);
  const byName = agencies.filter((agency) =>
    drafts(agency).some((draft) => draft.names.some((known) => name !== '' && fold(known.value) === name)),
  );
  if (byName.length === 1 && byName[0]) return byName[0];
  const byAcronym = agencies.filter((agency) =>
    // a register's reports name agencies by acronym alone, in either column
    drafts(agency).some(
      (draft) => draft.acronym !== null && [name, acronym].filter(Boolean).includes(fold(draft.acronym)),
    ),
  );
  return byAcronym.length === 1 && byAcronym[0] ? byAcronym[0] : null;
}

/** What a decision that names an agency states about it. */
export function agencyReferenceDraft(reference: AgencyReference): AgencyDraft {
  return {
    type: 'agency',
    identifiers: reference.identifiers,
    names: reference.name === null ? [] : [{ language: 'und', value: reference.name }],
    acronym: reference.acronym,
    country: null,
    website: null,
    registrations: [],
    isRegistered: null,
  };
}

export async function writeAgencies(
  transaction: Transaction,
  agencies: readonly HeldAgency[],
  now: Instant,
): Promise<void> {
  if (agencies.length === 0) return;
  const rows = agencies.map((agency) => agencyRow(agency, now));
  const changed = agencies.filter((agency) => agency.version > 0).map((agency) => agency.id);
  await update(
    transaction,
    'agency',
    {
      name: 'text',
      acronym: 'text',
      country: 'text',
      statements: 'jsonb',
      version: 'integer',
      recorded_at: 'timestamptz',
    },
    rows.filter((row) => changed.includes(row.id)),
  );
  await transaction.copy(
    'agency',
    ['id', 'name', 'acronym', 'country', 'statements', 'version', 'recorded_at'],
    rows
      .filter((row) => !changed.includes(row.id))
      .map((row) => [
        row.id,
        row.name,
        row.acronym,
        row.country,
        JSON.stringify(row.statements),
        row.version,
        row.recorded_at,
      ]),
  );
  await replaceChildren(
    transaction,
    'agency_identifier',
    'agency_id',
    changed,
    ['scheme', 'value', 'agency_id'],
    agencies.flatMap((agency) => {
      const identifiers = agency.statements.flatMap((statement) => statement.draft.identifiers);
      return distinctBy(identifiers, formatIdentifier).map(({ scheme, value }) => [scheme, value, agency.id]);
    }),
  );
}

function agencyRow(agency: HeldAgency, now: Instant) {
  const drafts = [...standing(agency.statements)].sort(byAuthority).map((statement) => statement.draft);
  const names = drafts.flatMap((draft) => draft.names);
  return {
    id: agency.id,
    name:
      (names.find((name) => name.language.startsWith('en')) ?? names[0])?.value ?? drafts[0]?.acronym ?? '',
    acronym: drafts.find((draft) => draft.acronym !== null)?.acronym ?? null,
    country: drafts.find((draft) => draft.country !== null)?.country ?? null,
    statements: agency.statements,
    version: agency.version + 1,
    recorded_at: now,
  };
}
