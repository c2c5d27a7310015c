/** A report of DEQAR to a quality decision. */
import type {
  AgencyReference,
  DecisionDraft,
  DecisionLevel,
  ProgrammeCovered,
  ProviderReference,
  QfEheaCycle,
} from '#domain';
import type { RecordPart } from '../format.js';
import { countryCode } from '../reading/country.js';
import { cell, type RecordRows } from '../reading/csv-record.js';
import { webAddress } from '../reading/web-address.js';
import { readDeqarId } from '../deqar-model/identifiers.js';
import { CYCLES, DECISIONS, meaningOf, STATUSES, TYPES } from '../deqar-model/labels.js';

/** Longest acronym of an agency in DEQAR (`acronym_primary`); names are longer. */
const ACRONYM = 20;

/**
 * @param id from the record key, e.g. `136000`
 * @returns null, with an issue of severity ERROR, where no institution is named
 */
export function mapReport(id: string, rows: RecordRows<string>): DecisionDraft | null {
  const providers = providersOf(rows);
  if (providers.length === 0) {
    rows.issue('ERROR', 'no-provider', 'hei_deqar_id', 'the report names no institution');
    return null;
  }
  const programmes = programmesOf(rows);
  const validFrom = rows.day('report_valid_from');
  const validTo = rows.day('report_valid_to');
  if (validFrom === null && rows.one('report_valid_from') === null) {
    rows.issue(
      'WARNING',
      'no-start',
      'report_valid_from',
      'no start is stated; the report never comes into force',
    );
  }
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    rows.issue(
      'WARNING',
      'ends-before-it-starts',
      'report_valid_to',
      `ends on ${validTo}, before its start on ${validFrom}; it is never in force`,
    );
  }
  return {
    type: 'decision',
    identifiers: [{ scheme: 'deqar-report', value: id }],
    agency: agencyOf(rows),
    // the file names one
    contributingAgencies: [],
    providers,
    level: levelOf(rows, programmes),
    activity: rows.one('report_esg_activity_long') ?? rows.one('report_esg_activity_short'),
    // presence in DEQAR is the claim of an ESG review
    scheme: 'ESG',
    mandate: labelOf(rows, 'report_status', STATUSES, null, 'read as voluntary'),
    // the export leaves "not applicable" out: without a decision it is a review without formal decision
    outcome: labelOf(
      rows,
      'report_decision',
      DECISIONS,
      'NONE' as const,
      'read as a review without formal decision',
    ),
    validFrom,
    validTo,
    scope: { eqfLevels: [], fields: [] },
    programmes,
    reportUrl: reportUrlOf(rows),
    flaggedHigh: /^high\b/i.test(rows.one('report_flag') ?? ''),
    withdrawnOn: null,
    annulled: false,
  };
}

/** A label of one of DEQAR's lists, compared without case and doubled spaces. An unknown one is an issue. */
function labelOf<Value, Otherwise>(
  rows: RecordRows<string>,
  field: string,
  labels: Readonly<Record<string, Value>>,
  otherwise: Otherwise,
  consequence: string,
): Value | Otherwise {
  const label = rows.one(field);
  if (label === null) return otherwise;
  const value = meaningOf(label, labels);
  if (value !== undefined) return value;
  const text = `“${label}” is no label that is known; ${consequence}`;
  rows.issue('WARNING', 'unknown-value', field, text);
  return otherwise;
}

/** What cannot be told to be about the institution is read as about programmes: so it claims less. */
function levelOf(rows: RecordRows<string>, programmes: readonly ProgrammeCovered[]): DecisionLevel {
  if (rows.one('report_type') === null) {
    rows.issue('WARNING', 'no-report-type', 'report_type', 'no type is stated; read as a programme report');
  }
  const level = labelOf(rows, 'report_type', TYPES, 'PROGRAMME' as const, 'read as a programme report');
  const small = programmes.length > 0 && programmes.every(({ microCredential }) => microCredential);
  return level === 'PROGRAMME' && small ? 'MICRO_CREDENTIAL' : level;
}

/** The file names an agency by acronym or by name, without its number. */
function agencyOf(rows: RecordRows<string>): AgencyReference | null {
  const text = rows.one('report_agency');
  if (text === null) {
    rows.issue('WARNING', 'no-agency', 'report_agency', 'no agency is named');
    return null;
  }
  return text.length <= ACRONYM
    ? { name: null, acronym: text, identifiers: [] }
    : { name: text, acronym: null, identifiers: [] };
}

function providersOf(rows: RecordRows<string>): readonly ProviderReference[] {
  const found = new Map<string, ProviderReference>();
  for (const row of rows.rows) {
    const stated = cell(row, 'hei_deqar_id');
    const id = stated === null ? null : readDeqarId(stated);
    if (stated !== null && id === null) {
      rows.issueIn(row, 'WARNING', 'invalid-identifier', 'hei_deqar_id', `“${stated}” is no DEQAR id`);
    }
    const name = cell(row, 'hei_name');
    const key = id ?? name;
    if (key !== null && !found.has(key)) found.set(key, providerOf(row, id, name));
  }
  return [...found.values()];
}

function providerOf(row: RecordPart, id: string | null, name: string | null): ProviderReference {
  return {
    names: name === null ? [] : [{ language: 'und', value: name }],
    identifiers: id === null ? [] : [{ scheme: 'deqar', value: id }],
    country: countryCode(cell(row, 'country') ?? ''),
    city: null,
    website: null,
    kind: null,
  };
}

function programmesOf(rows: RecordRows<string>): readonly ProgrammeCovered[] {
  const found = new Map<string, ProgrammeCovered>();
  for (const row of rows.rows) {
    const name = cell(row, 'programme_name');
    if (name === null) continue;
    const programme: ProgrammeCovered = {
      name,
      qualification: cell(row, 'programme_qualification'),
      cycle: cycleOf(row, rows),
      microCredential: /^micro-?credential/i.test(cell(row, 'programme_type') ?? ''),
      identifiers: [],
    };
    const key = JSON.stringify(programme);
    if (!found.has(key)) found.set(key, programme);
  }
  return [...found.values()];
}

function cycleOf(row: RecordPart, rows: RecordRows<string>): QfEheaCycle | null {
  const label = cell(row, 'programme_qf_ehea_level');
  if (label === null) return null;
  const cycle = meaningOf(label, CYCLES) ?? null;
  if (cycle === null) {
    rows.issueIn(
      row,
      'WARNING',
      'unknown-value',
      'programme_qf_ehea_level',
      `“${label}” is no cycle that is known`,
    );
  }
  return cycle;
}

/** DEQAR's page of the report; without it, the first file: "Report (https://…/r.pdf)". */
function reportUrlOf(rows: RecordRows<string>): string | null {
  const page = rows.one('report_url');
  const address = webAddress(page ?? '');
  if (address !== null) return address;
  if (page !== null) rows.issue('INFO', 'invalid-url', 'report_url', `“${page}” is no web address`);
  return /https?:\/\/[^\s()]+/i.exec(rows.each('report_files').join(' '))?.[0] ?? null;
}
