/** A source's `mapping`: how a table that is derived from DEQAR's files differs from them. */
import type { Json, JsonObject } from '../format.js';
import {
  checkColumns,
  checkCommon,
  objectOf,
  readHeadings,
  readSeparator,
  type Headings,
  type Table,
} from '../reading/csv-table.js';
import { isObject } from '../reading/json-reader.js';
import { TABLES, type Resource } from './columns.js';

export interface Mapping {
  readonly headings: Readonly<Record<Resource, Headings>>;
  /** between several values in one cell of the institutions file; null: as DEQAR separates them */
  readonly separator: string | null;
  /** identifier scheme → heading of a column of the institutions file that holds identifiers of that scheme alone */
  readonly identifiers: ReadonlyMap<string, string>;
}

/** The body member that holds the identifiers of a scheme of `mapping.identifiers`. */
export function identifierField(scheme: string): string {
  return `identifier ${scheme}`;
}

/** Reads a mapping that `checkMapping` has found right; what is wrong in it is left out. */
export function readMapping(mapping: JsonObject): Mapping {
  const columns = objectOf(mapping.columns);
  const identifiers = Object.entries(objectOf(mapping.identifiers)).flatMap(([scheme, heading]) =>
    typeof heading === 'string' ? [[scheme, heading] as const] : [],
  );
  return {
    headings: {
      institutions: new Map([
        ...readHeadings(columns.institutions),
        ...identifiers.map(([scheme, heading]) => [identifierField(scheme), [heading]] as const),
      ]),
      agencies: readHeadings(columns.agencies),
      reports: readHeadings(columns.reports),
    },
    separator: readSeparator(mapping),
    identifiers: new Map(identifiers),
  };
}

/** A resource's table, with the columns of the mapping's identifiers. */
export function tableOf(resource: Resource, mapping: Mapping): Table {
  const table = TABLES[resource];
  if (resource !== 'institutions') return table;
  return { ...table, fields: [...table.fields, ...[...mapping.identifiers.keys()].map(identifierField)] };
}

/** Sentences that say what is wrong with a source's `mapping`. */
export function checkMapping(mapping: JsonObject): readonly string[] {
  return [
    ...checkCommon(mapping, ['columns', 'separator', 'identifiers'], 'deqar-csv'),
    ...checkColumns(mapping.columns, Object.values(TABLES), 'deqar-csv'),
    ...checkIdentifiers(mapping.identifiers),
  ];
}

function checkIdentifiers(identifiers: Json | undefined): readonly string[] {
  if (identifiers === undefined) return [];
  if (!isObject(identifiers))
    return ['mapping.identifiers: write one line for each scheme, “scheme: heading”.'];
  return Object.entries(identifiers).flatMap(([scheme, heading]) => {
    const at = `mapping.identifiers.${scheme}`;
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(scheme)) {
      return [`${at}: a scheme is letters, digits and hyphens, e.g. ror or national-EE.`];
    }
    return typeof heading === 'string' && heading.trim() !== ''
      ? []
      : [`${at}: write the heading of its column.`];
  });
}
