/**
 * The template with which a competent authority publishes its register through Trellis: three tables of providers,
 * entries and decisions, of which providers alone is needed. A record may take several rows: a decision has one for
 * each provider and programme that it covers.
 */
import type { Draft } from '#domain';
import type { AssembledRecord, Format, Mapped, SourceContext } from '../format.js';
import { RecordRows } from '../reading/csv-record.js';
import type { Rows } from './cells.js';
import { mapDecision } from './decision.js';
import { mapEntry } from './entry.js';
import { checkMapping, separatorOf } from './mapping.js';
import { parse } from './parse.js';
import { mapProvider } from './provider.js';
import type { Providers } from './references.js';
import { RESOURCES } from './template.js';

export { registerCsvTemplate } from './template.js';
export { RESOURCES as REGISTER_CSV_RESOURCES };

export const registerCsv: Format = {
  id: 'register-csv',
  version: 2,
  resources: RESOURCES,
  sameKey: 'join',
  checkMapping,
  parse,
  map,
};

function map(record: AssembledRecord, source: SourceContext): Mapped {
  const rows: Rows = new RecordRows(record.listings);
  const providers = { shared: record.shared, source, separator: separatorOf(source.mapping) };
  const draft = rows.rows.length === 0 ? null : draftOf(record.key, rows, providers);
  return { draft, issues: rows.issues };
}

function draftOf(key: string, rows: Rows, providers: Providers): Draft | null {
  const colon = key.indexOf(':');
  switch (key.slice(0, colon)) {
    case 'provider':
      return mapProvider(key.slice(colon + 1), rows, providers);
    case 'entry':
      return mapEntry(rows, providers);
    case 'decision':
      return mapDecision(rows, providers);
    default:
      throw new Error(`register-csv made no record ${key}`);
  }
}
