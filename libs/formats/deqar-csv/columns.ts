/** The columns of DEQAR's nightly CSV files that are read; no other column passes the parser. */
import type { Table } from '../reading/csv-table.js';
import { readDeqarId } from '../deqar-model/identifiers.js';

/** Reports last: they name institutions and agencies. */
export const RESOURCES = ['institutions', 'agencies', 'reports'] as const;
export type Resource = (typeof RESOURCES)[number];

const INSTITUTIONS: Table = {
  resource: 'institutions',
  kind: 'institution',
  fields: [
    'deqar_id',
    'eter_id',
    'identifiers_all',
    'name_primary',
    'name_official',
    'name_versions',
    'country',
    'city',
    'website_link',
    'founding_date',
    'closure_date',
    'parent_institution',
    'historic_relationships',
    'report_count',
    'report_last',
    'is_other_provider',
  ],
  key: 'deqar_id',
  essential: ['name_primary'],
  // not confirmed to exist in DEQAR's file
  optional: ['is_other_provider'],
  readKey: readDeqarId,
};

const AGENCIES: Table = {
  resource: 'agencies',
  kind: 'agency',
  fields: [
    'agency_id',
    'acronym_primary',
    'name_primary',
    'country',
    'is_registered',
    'registration_start',
    'registration_valid_to',
  ],
  key: 'agency_id',
  essential: ['name_primary'],
  optional: ['country'],
  readKey: readWord,
};

const REPORTS: Table = {
  resource: 'reports',
  kind: 'report',
  fields: [
    'report_id',
    'report_url',
    'report_agency',
    'report_type',
    'report_esg_activity_short',
    'report_esg_activity_long',
    'report_status',
    'report_decision',
    'report_valid_from',
    'report_valid_to',
    'report_files',
    'report_flag',
    'hei_deqar_id',
    'hei_name',
    'country',
    'programme_name',
    'programme_qualification',
    'programme_qf_ehea_level',
    'programme_type',
  ],
  key: 'report_id',
  // Without its decision column a file would turn every accreditation into a review without decision. A source's
  // mapping may say that its file does not have one of these.
  essential: [
    'hei_deqar_id',
    'report_agency',
    'report_type',
    'report_status',
    'report_decision',
    'report_valid_from',
    'report_valid_to',
  ],
  optional: ['report_flag', 'programme_type'],
  readKey: readWord,
};

export const TABLES: Readonly<Record<Resource, Table>> = {
  institutions: INSTITUTIONS,
  agencies: AGENCIES,
  reports: REPORTS,
};

/** Ids are numbers today; any word is taken, but no sentence, which is what a shifted row has in its first cell. */
function readWord(value: string): string | null {
  return /^[\w.-]{1,40}$/.test(value) ? value : null;
}
