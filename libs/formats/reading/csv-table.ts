/** Tables that a format knows, under the headings of the source at hand: rows to parts. */
import type { Json, JsonObject, Part, ParseIssue, SourceDocument } from '../format.js';
import { foldHeading } from './csv-head.js';
import { rowBody } from './csv-record.js';
import { readCsv, type CsvColumns, type CsvRow } from './csv.js';
import { isList, isObject } from './json-reader.js';

export interface Table {
  /** the format's resource, e.g. `institutions` */
  readonly resource: string;
  /** what a row belongs to, and prefix of the record key: `institution` makes `institution:DEQARINST0001` */
  readonly kind: string;
  /** all columns that are read, in the order in which bodies hold them; no other column passes */
  readonly fields: readonly string[];
  /** by which the record is told: no file does without */
  readonly key: string;
  /** columns without which the file is another one, or says something else */
  readonly essential: readonly string[];
  /** columns whose absence is no news */
  readonly optional: readonly string[];
  /** the record's id from the key's cell; null where that is none */
  readonly readKey: (value: string) => string | null;
}

/** Field → headings under which a source has it instead; none: the source's file does not have it. */
export type Headings = ReadonlyMap<string, readonly string[]>;

/**
 * A part for each row, an issue for each expected column that is missing and for each row without a usable key.
 * @throws UnreadableDocument as `readCsv`
 */
export async function* parseTable(
  document: SourceDocument,
  table: Table,
  headings: Headings,
): AsyncGenerator<Part | ParseIssue> {
  const columns = columnsOf(table, headings);
  for await (const item of readCsv(document, columns)) {
    if (item.type === 'row') yield partOf(item, table);
    else yield* missingColumns(item.absent, table, headings, columns);
  }
}

function columnsOf(table: Table, headings: Headings): CsvColumns<string> {
  const names = Object.fromEntries(table.fields.map((field) => [field, headings.get(field) ?? [field]]));
  return {
    headings: names,
    required: [table.key, ...table.essential].filter((field) => names[field]?.length !== 0),
  };
}

/** With headings of its own a source has said which columns there are; without, the format's are expected. */
function* missingColumns(
  absent: readonly string[],
  table: Table,
  headings: Headings,
  columns: CsvColumns<string>,
): Generator<ParseIssue> {
  for (const field of absent) {
    const stated = headings.get(field);
    const expected = headings.size === 0 ? !table.optional.includes(field) : (stated?.length ?? 0) > 0;
    if (!expected) continue;
    yield {
      type: 'issue',
      record: null,
      rejected: false,
      code: 'column-missing',
      severity: 'WARNING',
      pointer: `/${field}`,
      value: null,
      message: `The file of ${table.resource} has no column ${columns.headings[field]?.join(' or ') ?? field}: nothing is known of ${field}.`,
    };
  }
}

function partOf(row: CsvRow<string>, table: Table): Part | ParseIssue {
  const value = row.cells[table.key] ?? null;
  const id = value === null ? null : table.readKey(value);
  if (id === null) {
    const what = value === null ? 'empty' : `“${value}” is no id`;
    return {
      type: 'issue',
      record: null,
      rejected: true,
      code: 'no-key',
      severity: 'ERROR',
      pointer: `/${table.key}`,
      value,
      message: `Line ${row.line}, column ${table.key}: ${what}; the row cannot be told from others.`,
    };
  }
  return {
    type: 'part',
    role: 'record',
    kind: table.kind,
    key: null,
    record: `${table.kind}:${id}`,
    refs: [],
    body: rowBody(row, table.fields),
    position: `line ${row.line}`,
  };
}

/** Reads `mapping.columns.<resource>`; what is wrong in it is left out. */
export function readHeadings(fields: Json | undefined): Headings {
  return new Map(Object.entries(objectOf(fields)).map(([field, heading]) => [field, namesOf(heading)]));
}

/** Sentences that say what is wrong with `mapping.columns`: for each resource `field: heading`. */
export function checkColumns(
  columns: Json | undefined,
  tables: readonly Table[],
  format: string,
): readonly string[] {
  if (columns === undefined) return [];
  const resources = tables.map(({ resource }) => resource).join(', ');
  if (!isObject(columns)) return [`mapping.columns: name the files (${resources}), each with its columns.`];
  return Object.entries(columns).flatMap(([resource, fields]) => {
    const table = tables.find((known) => known.resource === resource);
    if (!table) return [`mapping.columns: “${resource}” is no file of ${format}; it reads ${resources}.`];
    if (!isObject(fields))
      return [`mapping.columns.${resource}: write one line for each field, “field: heading”.`];
    const each = Object.entries(fields).flatMap(([field, heading]) => checkField(table, field, heading));
    return [...each, ...usedTwice(table, readHeadings(fields))];
  });
}

function checkField(table: Table, field: string, heading: Json): readonly string[] {
  const at = `mapping.columns.${table.resource}.${field}`;
  if (!table.fields.includes(field)) return [`${at}: no such field; there are ${table.fields.join(', ')}.`];
  if (heading === null) return field === table.key ? [`${at}: the file cannot do without this column.`] : [];
  const given: readonly Json[] = isList(heading) ? heading : [heading];
  const right = given.length > 0 && given.every((name) => typeof name === 'string' && name.trim() !== '');
  return right
    ? []
    : [`${at}: write the heading, a list of headings, or null where the file has no such column.`];
}

/** Two fields cannot be read from one column. */
function usedTwice(table: Table, headings: Headings): readonly string[] {
  const seen = new Map<string, string>();
  const wrong: string[] = [];
  for (const [field, names] of headings) {
    for (const name of names) {
      const earlier = seen.get(foldHeading(name));
      if (earlier !== undefined) {
        wrong.push(
          `mapping.columns.${table.resource}: ${earlier} and ${field} name the same column “${name}”.`,
        );
      }
      seen.set(foldHeading(name), field);
    }
  }
  return wrong;
}

/** `mapping.separator`, or null where there is none. */
export function readSeparator(mapping: JsonObject): string | null {
  const { separator } = mapping;
  return typeof separator === 'string' && separator.trim() !== '' ? separator : null;
}

/** Sentences that say what is wrong with members that both CSV formats take, and with unknown ones. */
export function checkCommon(
  mapping: JsonObject,
  members: readonly string[],
  format: string,
): readonly string[] {
  const unknown = Object.keys(mapping)
    .filter((name) => !members.includes(name))
    .map((name) => `mapping: “${name}” is unknown; ${format} knows ${members.join(', ')}.`);
  const bad = mapping.separator !== undefined && readSeparator(mapping) === null;
  return bad
    ? [...unknown, "mapping.separator: write the characters between two values of a cell, e.g. ' | '."]
    : unknown;
}

function namesOf(heading: Json): readonly string[] {
  const given: readonly Json[] = isList(heading) ? heading : [heading];
  return given.filter((name) => typeof name === 'string');
}

export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
