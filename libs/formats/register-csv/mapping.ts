/** A source's `mapping`: a register that has its own headings or separator. */
import type { JsonObject } from '../format.js';
import {
  checkColumns,
  checkCommon,
  objectOf,
  readHeadings,
  readSeparator,
  type Headings,
  type Table,
} from '../reading/csv-table.js';
import { RESOURCES, TEMPLATE, type Resource } from './template.js';

/** Between several values in one cell. */
const SEPARATOR = '|';

const KINDS: Readonly<Record<Resource, string>> = {
  providers: 'provider',
  entries: 'entry',
  decisions: 'decision',
};

/** Columns without which every row would be rejected, or say less than is known. The mapping may say that one is not there. */
const ESSENTIAL: Readonly<Record<Resource, readonly string[]>> = {
  providers: ['names'],
  entries: [],
  decisions: ['level', 'outcome', 'valid_from'],
};

export const TABLES: Readonly<Record<Resource, Table>> = {
  providers: tableOf('providers'),
  entries: tableOf('entries'),
  decisions: tableOf('decisions'),
};

function tableOf(resource: Resource): Table {
  const columns = TEMPLATE[resource];
  const key = `${KINDS[resource]}_id`;
  return {
    resource,
    kind: KINDS[resource],
    fields: columns.map(({ name }) => name),
    key,
    essential: ESSENTIAL[resource],
    optional: columns.filter((column) => !column.required).map(({ name }) => name),
    // what an authority calls an id is one; longer than any register number it is a text in the wrong column
    readKey: (value) => (value.length <= 200 ? value : null),
  };
}

/** Reads a mapping that `checkMapping` has found right. */
export function headingsOf(resource: Resource, mapping: JsonObject): Headings {
  return readHeadings(objectOf(mapping.columns)[resource]);
}

export function separatorOf(mapping: JsonObject): string {
  return readSeparator(mapping) ?? SEPARATOR;
}

/** Sentences that say what is wrong with a source's `mapping`. */
export function checkMapping(mapping: JsonObject): readonly string[] {
  return [
    ...checkCommon(mapping, ['columns', 'separator'], 'register-csv'),
    ...checkColumns(
      mapping.columns,
      RESOURCES.map((resource) => TABLES[resource]),
      'register-csv',
    ),
  ];
}
