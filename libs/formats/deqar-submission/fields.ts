/** The fields of submissions and of the two lists beside them that pass; files, comments and whoever to ask do not. */
import type { Allowed } from '../reading/allow.js';

type Fields = Exclude<Allowed, true>;

const INSTITUTION: Fields = { deqar_id: true, eter_id: true, identifier: true, resource: true };

export const SUBMISSION: Fields = {
  agency: true,
  contributing_agencies: true,
  report_id: true,
  local_identifier: true,
  activities: { id: true, local_identifier: true, agency: true, group: true },
  status: true,
  decision: true,
  valid_from: true,
  valid_to: true,
  date_format: true,
  institutions: INSTITUTION,
  platforms: INSTITUTION,
  programmes: {
    name_primary: true,
    qualification_primary: true,
    qf_ehea_level: true,
    degree_outcome: true,
    workload_ects: true,
    assessment_certification: true,
    field_study: true,
    learning_outcomes: true,
    identifiers: { identifier: true, resource: true },
  },
  report_links: { link: true },
  report_files: { original_location: true },
};

const ACTIVITY: Fields = {
  id: true,
  activity_local_identifier: true,
  activity_type: true,
  type: true,
  activity_valid_from: true,
  valid_from: true,
  activity_valid_to: true,
  valid_to: true,
};

export const AGENCY: Fields = {
  deqar_id: true,
  acronym_primary: true,
  name_primary: true,
  registration_start: true,
  registration_valid_to: true,
  activities: ACTIVITY,
  esg_activities: ACTIVITY,
};

export const LISTED_INSTITUTION: Fields = {
  deqar_id: true,
  eter_id: true,
  identifiers: { identifier: true, resource: true },
  is_other_provider: true,
};
