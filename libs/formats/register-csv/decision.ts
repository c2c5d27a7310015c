import {
  distinctBy,
  parseIdentifier,
  type AgencyReference,
  type DecisionDraft,
  type DecisionLevel,
  type Outcome,
  type ProgrammeCovered,
  type ProviderReference,
  type QfEheaCycle,
} from '#domain';
import type { RecordPart } from '../format.js';
import { cell, listOf } from '../reading/csv-record.js';
import { MANDATE_WORDS, SCHEME_WORDS } from '../reading/quality-words.js';
import { folded, readAddress, readIdentifiers, readScope, readWord, YES_OR_NO, type Rows } from './cells.js';
import { readValidity } from './entry.js';
import { referenceOf, type Providers } from './references.js';

const LEVELS: Readonly<Record<string, DecisionLevel>> = {
  institutional: 'INSTITUTIONAL',
  'institutional/programme': 'INSTITUTIONAL_PROGRAMME',
  programme: 'PROGRAMME',
  'joint programme': 'JOINT_PROGRAMME',
  'micro-credential': 'MICRO_CREDENTIAL',
};

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  positive: 'POSITIVE',
  conditional: 'CONDITIONAL',
  negative: 'NEGATIVE',
  none: 'NONE',
};

const CYCLES: Readonly<Record<string, QfEheaCycle>> = {
  short: 'SHORT',
  first: 'FIRST',
  second: 'SECOND',
  third: 'THIRD',
};

/**
 * A decision, from a row for each provider and programme that it covers.
 * @returns null, with an issue of severity ERROR, where no provider is named or a stated limit cannot be read
 */
export function mapDecision(rows: Rows, providers: Providers): DecisionDraft | null {
  const covered = unique(rows.rows.flatMap((row) => referenceOf(row, rows, providers) ?? []));
  if (covered.length === 0) {
    rows.issue('ERROR', 'no-provider', 'provider_id', 'no provider is named by id, identifier or name');
    return null;
  }
  const scope = readScope(rows, providers.separator);
  if (scope === null) return null;
  for (const field of ['level', 'mandate', 'outcome', 'valid_from']) {
    if (rows.one(field) === null)
      rows.issue('WARNING', 'value-missing', field, MEANING_OF_EMPTY[field] ?? 'empty');
  }
  const level = readWord(rows, 'level', LEVELS);
  const small = level === 'MICRO_CREDENTIAL';
  const programmes = unique(rows.rows.flatMap((row) => programmeOf(row, rows, providers.separator, small)));
  if (level !== null && !level.startsWith('INSTITUTIONAL') && programmes.length === 0) {
    const text =
      'empty; the decision names nothing that it speaks for, and counts for the provider in part alone';
    rows.issue('WARNING', 'value-missing', 'programme_name', text);
  }
  return {
    type: 'decision',
    identifiers: readIdentifiers(rows, 'identifiers', providers.separator),
    agency: agencyOf(rows, providers.separator),
    contributingAgencies: contributorsOf(rows, providers.separator),
    providers: covered,
    // what cannot be told to be about the provider is read as about a programme: so it claims less
    level: level ?? 'PROGRAMME',
    activity: rows.one('activity'),
    scheme: rows.one('scheme') === null ? 'NATIONAL' : (readWord(rows, 'scheme', SCHEME_WORDS) ?? 'OTHER'),
    mandate: readWord(rows, 'mandate', MANDATE_WORDS),
    outcome: readWord(rows, 'outcome', OUTCOMES) ?? 'NONE',
    ...readValidity(rows),
    scope,
    programmes,
    reportUrl: readAddress(rows, 'report_url'),
    flaggedHigh: false,
    withdrawnOn: rows.day('withdrawn_on'),
    annulled: readWord(rows, 'annulled', YES_OR_NO) ?? false,
  };
}

const MEANING_OF_EMPTY: Readonly<Record<string, string>> = {
  level: 'empty; the decision is read as one on a programme',
  mandate: 'empty; the decision is read as voluntary',
  outcome: 'empty; the decision is read as a review without formal decision',
  valid_from: 'empty; the decision never comes into force',
};

function agencyOf(rows: Rows, separator: string): AgencyReference | null {
  const name = rows.one('agency_name');
  const acronym = rows.one('agency_acronym');
  const identifiers = readIdentifiers(rows, 'agency_identifiers', separator);
  return name === null && acronym === null && identifiers.length === 0
    ? null
    : { name, acronym, identifiers };
}

/** Each by name, acronym or identifier. */
function contributorsOf(rows: Rows, separator: string): readonly AgencyReference[] {
  const entries = rows.each('contributing_agencies').flatMap((value) => listOf(value, separator));
  return [...new Set(entries)].map((entry) => {
    const identifier = parseIdentifier(entry);
    return identifier
      ? { name: null, acronym: null, identifiers: [identifier] }
      : { name: entry, acronym: null, identifiers: [] };
  });
}

/** @param small what is named is a micro-credential where the row does not say */
function programmeOf(
  row: RecordPart,
  rows: Rows,
  separator: string,
  small: boolean,
): readonly ProgrammeCovered[] {
  const name = cell(row, 'programme_name');
  if (name === null) return [];
  const identifiers = listOf(cell(row, 'programme_identifiers'), separator).flatMap((entry) => {
    const identifier = parseIdentifier(entry);
    if (identifier) return [identifier];
    rows.issueIn(
      row,
      'WARNING',
      'invalid-identifier',
      'programme_identifiers',
      `“${entry}” is no identifier; write SCHEME:VALUE`,
      entry,
    );
    return [];
  });
  const programme: ProgrammeCovered = {
    name,
    qualification: cell(row, 'programme_qualification'),
    cycle: wordIn(row, rows, 'programme_cycle', CYCLES),
    microCredential: wordIn(row, rows, 'programme_is_micro_credential', YES_OR_NO) ?? small,
    identifiers,
  };
  return [programme];
}

/** As readWord, of a column that differs from row to row. */
function wordIn<Value>(
  row: RecordPart,
  rows: Rows,
  field: string,
  words: Readonly<Record<string, Value>>,
): Value | null {
  const stated = cell(row, field);
  if (stated === null) return null;
  const value = Object.entries(words).find(([word]) => folded(word) === folded(stated))?.[1];
  if (value !== undefined) return value;
  rows.issueIn(
    row,
    'WARNING',
    'unknown-value',
    field,
    `“${stated}” is none of: ${Object.keys(words).join(', ')}`,
  );
  return null;
}

function unique<Item extends ProviderReference | ProgrammeCovered>(items: readonly Item[]): readonly Item[] {
  return distinctBy(items, (item) => JSON.stringify(item));
}
