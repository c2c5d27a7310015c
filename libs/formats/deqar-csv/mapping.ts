/** A source's `mapping`: how a table that is derived from DEQAR's files differs from them. */
import type { JsonObject, Json } from '../format.js';
import type { CsvColumns } from '../reading/csv.js';
import { foldHeading } from '../reading/csv-head.js';
import { COLUMNS, RESOURCES, type Resource } from './columns.js';

export interface Mapping {
  /** field → headings instead of DEQAR's own; none: the file does not have it */
  readonly columns: Readonly<Record<Resource, ReadonlyMap<string, readonly string[]>>>;
  /** between several values in one cell of the institutions file; null: as DEQAR separates them */
  readonly separator: string | null;
  /** identifier scheme → heading of a column of the institutions file that holds identifiers of that scheme alone */
  readonly identifiers: ReadonlyMap<string, string>;
}

/** Prefix of the body members that hold the identifiers of `mapping.identifiers`. */
const IDENTIFIER = 'identifier ';

export function identifierField(scheme: string): string {
  return IDENTIFIER + scheme;
}

/** Reads a mapping that `checkMapping` has found right; what is wrong in it is left out. */
export function readMapping(mapping: JsonObject): Mapping {
  const columns = objectOf(mapping.columns);
  const { separator } = mapping;
  return {
    columns: {
      institutions: headingsOf(objectOf(columns.institutions)),
      agencies: headingsOf(objectOf(columns.agencies)),
      reports: headingsOf(objectOf(columns.reports)),
    },
    separator: typeof separator === 'string' && separator !== '' ? separator : null,
    identifiers: new Map(
      Object.entries(objectOf(mapping.identifiers)).flatMap(([scheme, heading]) =>
        typeof heading === 'string' ? [[scheme, heading] as const] : [],
      ),
    ),
  };
}

/** All fields that a row of the resource may have, in the order in which bodies hold them. */
export function fieldsOf(resource: Resource, mapping: Mapping): readonly string[] {
  const further = resource === 'institutions' ? [...mapping.identifiers.keys()].map(identifierField) : [];
  return [...COLUMNS[resource].fields, ...further];
}

/** Under which headings the fields of a resource stand, and which of them must. */
export function columnsOf(resource: Resource, mapping: Mapping): CsvColumns<string> {
  const { fields, key, essential } = COLUMNS[resource];
  const mapped = mapping.columns[resource];
  const headings = new Map(fields.map((field) => [field, mapped.get(field) ?? [field]]));
  if (resource === 'institutions') {
    for (const [scheme, heading] of mapping.identifiers) headings.set(identifierField(scheme), [heading]);
  }
  const required = [key, ...essential].filter((field) => headings.get(field)?.length !== 0);
  return { headings: Object.fromEntries(headings), required };
}

/** Fields whose absence in a file is worth an issue: the mapped ones, or with no mapping DEQAR's own. */
export function expectedFields(resource: Resource, mapping: Mapping): ReadonlySet<string> {
  const mapped = mapping.columns[resource];
  const { fields, unconfirmed } = COLUMNS[resource];
  const own = mapped.size === 0 ? fields.filter((field) => !unconfirmed.includes(field)) : [];
  const identifiers = resource === 'institutions' ? [...mapping.identifiers.keys()].map(identifierField) : [];
  return new Set([
    ...own,
    ...[...mapped].flatMap(([field, names]) => (names.length > 0 ? [field] : [])),
    ...identifiers,
  ]);
}

/** Sentences that say what is wrong with a source's `mapping`. */
export function checkMapping(mapping: JsonObject): readonly string[] {
  const wrong: string[] = [];
  for (const name of Object.keys(mapping)) {
    if (!['columns', 'separator', 'identifiers'].includes(name)) {
      wrong.push(`mapping: “${name}” is unknown; deqar-csv knows columns, separator and identifiers.`);
    }
  }
  wrong.push(...checkColumns(mapping.columns), ...checkIdentifiers(mapping.identifiers));
  const { separator } = mapping;
  if (separator !== undefined && (typeof separator !== 'string' || separator.trim() === '')) {
    wrong.push("mapping.separator: write the characters between two values of a cell, e.g. ' | '.");
  }
  return wrong;
}

function checkColumns(columns: Json | undefined): readonly string[] {
  if (columns === undefined) return [];
  if (!isObject(columns))
    return [`mapping.columns: name the files (${RESOURCES.join(', ')}), each with its columns.`];
  return Object.entries(columns).flatMap(([resource, fields]) => {
    if (!isResource(resource)) {
      return [`mapping.columns: “${resource}” is no file of deqar-csv; it reads ${RESOURCES.join(', ')}.`];
    }
    if (!isObject(fields))
      return [`mapping.columns.${resource}: write one line for each field, “field: heading”.`];
    return [
      ...Object.entries(fields).flatMap(([field, heading]) => checkField(resource, field, heading)),
      ...twice(resource, fields),
    ];
  });
}

function checkField(resource: Resource, field: string, heading: Json): readonly string[] {
  const at = `mapping.columns.${resource}.${field}`;
  const { fields, key } = COLUMNS[resource];
  if (!fields.includes(field)) return [`${at}: no such field; there are ${fields.join(', ')}.`];
  if (heading === null) {
    return field === key ? [`${at}: the file cannot do without this column.`] : [];
  }
  const names = Array.isArray(heading) ? (heading as readonly Json[]) : [heading];
  const right = names.length > 0 && names.every((name) => typeof name === 'string' && name.trim() !== '');
  return right
    ? []
    : [`${at}: write the heading, a list of headings, or null where the file has no such column.`];
}

/** Two fields cannot be read from one column. */
function twice(resource: Resource, fields: JsonObject): readonly string[] {
  const seen = new Map<string, string>();
  const wrong: string[] = [];
  for (const [field, headings] of headingsOf(fields)) {
    for (const heading of headings) {
      const earlier = seen.get(foldHeading(heading));
      if (earlier !== undefined) {
        wrong.push(`mapping.columns.${resource}: ${earlier} and ${field} name the same column “${heading}”.`);
      }
      seen.set(foldHeading(heading), field);
    }
  }
  return wrong;
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

function headingsOf(fields: JsonObject): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(fields).map(([field, heading]) => {
      const names = Array.isArray(heading) ? (heading as readonly Json[]) : [heading];
      return [field, names.filter((name) => typeof name === 'string')];
    }),
  );
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isResource(name: string): name is Resource {
  return (RESOURCES as readonly string[]).includes(name);
}
