/**
 * DEQAR's nightly CSV files, three together one register: institutions, agencies, reports. Each record comes from
 * several rows: an institution has one per location, a report one per report, institution and programme.
 */
import type { Draft } from '#domain';
import type { AssembledRecord, Format, Mapped, SourceContext } from '../format.js';
import { RecordRows } from '../reading/csv-record.js';
import { mapAgency } from './agency.js';
import { RESOURCES } from './columns.js';
import { mapInstitution } from './institution.js';
import { checkMapping, readMapping } from './mapping.js';
import { parse } from './parse.js';
import { mapReport } from './report.js';

export const deqarCsv: Format = {
  id: 'deqar-csv',
  version: 1,
  resources: RESOURCES,
  sameKey: 'join',
  checkMapping,
  parse,
  map,
};

function map(record: AssembledRecord, source: SourceContext): Mapped {
  const rows = new RecordRows<string>(record.listings);
  const draft = rows.rows.length === 0 ? null : draftOf(record.key, rows, source);
  return { draft, issues: rows.issues };
}

function draftOf(key: string, rows: RecordRows<string>, source: SourceContext): Draft | null {
  const colon = key.indexOf(':');
  const id = key.slice(colon + 1);
  switch (key.slice(0, colon)) {
    case 'institution':
      return mapInstitution(id, rows, readMapping(source.mapping));
    case 'agency':
      return mapAgency(id, rows);
    case 'report':
      return mapReport(id, rows);
    default:
      throw new Error(`deqar-csv made no record ${key}`);
  }
}
