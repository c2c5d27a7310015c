/** The columns of DEQAR's nightly CSV files that are read; no other column passes the parser. */

export const RESOURCES = ['institutions', 'agencies', 'reports'] as const;
export type Resource = (typeof RESOURCES)[number];

export const INSTITUTION_FIELDS = [
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
] as const;
export type InstitutionField = (typeof INSTITUTION_FIELDS)[number];

export const AGENCY_FIELDS = [
  'agency_id',
  'acronym_primary',
  'name_primary',
  'country',
  'is_registered',
  'registration_start',
  'registration_valid_to',
] as const;
export type AgencyField = (typeof AGENCY_FIELDS)[number];

export const REPORT_FIELDS = [
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
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

export interface ResourceColumns {
  readonly fields: readonly string[];
  /** by which the record is told: no file does without */
  readonly key: string;
  /**
   * Columns without which the file says something else: a report without its decision column would turn every
   * accreditation into a review without decision. A source's mapping may say that a file does not have them.
   */
  readonly essential: readonly string[];
  /** Columns whose existence in DEQAR's files is unconfirmed: their absence is no news. */
  readonly unconfirmed: readonly string[];
}

export const COLUMNS: Readonly<Record<Resource, ResourceColumns>> = {
  institutions: {
    fields: INSTITUTION_FIELDS,
    key: 'deqar_id',
    essential: ['name_primary'],
    unconfirmed: ['is_other_provider'],
  },
  agencies: {
    fields: AGENCY_FIELDS,
    key: 'agency_id',
    essential: ['name_primary'],
    unconfirmed: ['country'],
  },
  reports: {
    fields: REPORT_FIELDS,
    key: 'report_id',
    essential: [
      'hei_deqar_id',
      'report_agency',
      'report_type',
      'report_status',
      'report_decision',
      'report_valid_from',
      'report_valid_to',
    ],
    unconfirmed: ['report_flag', 'programme_type'],
  },
};
