/** An agency of DEQAR. */
import type { AgencyDraft } from '#domain';
import { deqarAgency } from '../deqar-model/identifiers.js';
import { countryCode } from '../reading/country.js';
import type { RecordRows } from '../reading/csv-record.js';

/**
 * DEQAR keeps one interval of registration, overwritten at renewal, beside a flag that is set by hand; a date outside
 * the interval is no ground to refuse a report (quality-status.md, rule 3). Whether the interval agrees with the flag today
 * is a question for whoever knows the day; here is noted what contradicts itself on any day.
 * @param id from the record key
 * @returns null, with an issue of severity ERROR, where there is neither name nor acronym
 */
export function mapAgency(id: string, rows: RecordRows<string>): AgencyDraft | null {
  const acronym = rows.one('acronym_primary');
  const name = rows.one('name_primary') ?? acronym;
  if (name === null) {
    rows.issue('ERROR', 'no-name', 'name_primary', 'the agency has no name');
    return null;
  }
  const from = rows.day('registration_start');
  const to = rows.day('registration_valid_to');
  const isRegistered = registered(rows);
  noteMismatch(rows, isRegistered, from, to);
  return {
    type: 'agency',
    identifiers: [deqarAgency(id)],
    names: [{ language: 'und', value: name }],
    acronym,
    country: countryCode(rows.one('country') ?? ''),
    website: null,
    registrations: from === null && to === null ? [] : [{ from, to }],
    isRegistered,
  };
}

function registered(rows: RecordRows<string>): boolean | null {
  const value = rows.one('is_registered');
  if (value === null) return null;
  if (/^(?:true|yes|y|1|t|registered)$/i.test(value)) return true;
  if (/^(?:false|no|n|0|f|not registered|formerly registered)$/i.test(value)) return false;
  rows.issue(
    'WARNING',
    'unknown-value',
    'is_registered',
    `“${value}” says neither that it is registered nor that it is not`,
  );
  return null;
}

function noteMismatch(
  rows: RecordRows<string>,
  isRegistered: boolean | null,
  from: string | null,
  to: string | null,
): void {
  if (from !== null && to !== null && to < from) {
    rows.issue(
      'WARNING',
      'ends-before-it-starts',
      'registration_valid_to',
      `the registration ends on ${to}, before its start on ${from}`,
    );
  }
  if (isRegistered === true && from === null) {
    rows.issue(
      'WARNING',
      'registration-mismatch',
      'is_registered',
      'registered, but since when is not stated',
    );
  }
  if (isRegistered === false && from !== null && to === null) {
    rows.issue(
      'WARNING',
      'registration-mismatch',
      'is_registered',
      `not registered, but the registration of ${from} has no end`,
    );
  }
}
