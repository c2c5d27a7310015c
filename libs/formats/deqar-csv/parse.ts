/** Rows of the three files to parts: institution a row per location, report a row per report, institution, programme. */
import type { Parsed, SourceContext, SourceDocument } from '../format.js';
import { UnreadableDocument } from '../format.js';
import { readCsv, type CsvRow } from '../reading/csv.js';
import { rowBody } from '../reading/csv-record.js';
import { RESOURCES, type Resource } from './columns.js';
import { columnsOf, expectedFields, fieldsOf, isResource, readMapping, type Mapping } from './mapping.js';
import { readDeqarId } from './identifiers.js';

/** @throws UnreadableDocument as `readCsv`, and wrong-format for a file that is none of the three */
export async function* parse(document: SourceDocument, source: SourceContext): AsyncGenerator<Parsed> {
  // a source with one path alone gives the institutions
  const resource = document.resource === '' ? RESOURCES[0] : document.resource;
  if (!isResource(resource)) {
    throw new UnreadableDocument(
      'wrong-format',
      `deqar-csv reads ${RESOURCES.join(', ')}, not “${resource}”`,
    );
  }
  const mapping = readMapping(source.mapping);
  const fields = fieldsOf(resource, mapping);
  for await (const item of readCsv(document, columnsOf(resource, mapping))) {
    if (item.type === 'row') yield partOf(item, resource, fields);
    else yield* absentColumns(item.absent, resource, mapping);
  }
}

function* absentColumns(absent: readonly string[], resource: Resource, mapping: Mapping): Generator<Parsed> {
  const expected = expectedFields(resource, mapping);
  for (const field of absent.filter((name) => expected.has(name))) {
    const heading = columnsOf(resource, mapping).headings[field]?.join(' or ') ?? field;
    yield {
      type: 'issue',
      record: null,
      rejected: false,
      code: 'column-missing',
      severity: 'WARNING',
      pointer: `/${field}`,
      value: null,
      message: `The file of ${resource} has no column ${heading}: nothing is known of ${field}.`,
    };
  }
}

function partOf(row: CsvRow<string>, resource: Resource, fields: readonly string[]): Parsed {
  const record = recordKey(row, resource);
  const position = `line ${row.line}`;
  if (record === null) return withoutKey(row, resource, position);
  return {
    type: 'part',
    role: 'record',
    kind: KINDS[resource],
    key: null,
    record,
    refs: [],
    body: rowBody(row, fields),
    position,
  };
}

const KINDS: Readonly<Record<Resource, string>> = {
  institutions: 'institution',
  agencies: 'agency',
  reports: 'report',
};

/** `institution:DEQARINST0001`, `report:136000`, `agency:12`; null where the row has no usable key. */
function recordKey(row: CsvRow<string>, resource: Resource): string | null {
  switch (resource) {
    case 'institutions': {
      const id = readDeqarId(row.cells.deqar_id ?? '');
      return id === null ? null : `institution:${id}`;
    }
    case 'agencies':
      return numbered('agency', row.cells.agency_id);
    case 'reports':
      return numbered('report', row.cells.report_id);
  }
}

/** Ids are numbers today; any word is taken, no sentence, which is what a shifted row has in its first cell. */
function numbered(kind: string, id: string | undefined): string | null {
  return id !== undefined && /^[\w.-]{1,40}$/.test(id) ? `${kind}:${id}` : null;
}

function withoutKey(row: CsvRow<string>, resource: Resource, position: string): Parsed {
  const field = { institutions: 'deqar_id', agencies: 'agency_id', reports: 'report_id' }[resource];
  const value = row.cells[field] ?? null;
  return {
    type: 'issue',
    record: null,
    rejected: true,
    code: 'no-key',
    severity: 'ERROR',
    pointer: `/${field}`,
    value,
    message: `L${position.slice(1)}, column ${field}: ${value === null ? 'empty' : `“${value}” is no id`}; the row cannot be told from others.`,
  };
}
