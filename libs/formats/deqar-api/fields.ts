/** The fields of DEQAR's Web API that pass; contact persons, e-mail addresses and comments do not. */
import type { Allowed } from '../reading/allow.js';

export type Kind = 'agency' | 'institution' | 'report';

type Fields = Exclude<Allowed, true>;

const COUNTRY: Fields = { name_english: true, iso_3166_alpha2: true };

const RELATED: Fields = { id: true, deqar_id: true, eter_id: true, name_primary: true };

const PLACE: Fields = {
  country: COUNTRY,
  city: true,
  country_verified: true,
  country_valid_to: true,
};

const AGENCY: Fields = {
  id: true,
  deqar_id: true,
  name_primary: true,
  acronym_primary: true,
  names: { name: true, acronym: true, name_versions: { name: true, acronym: true } },
  country: COUNTRY,
  website_link: true,
  is_registered: true,
  registration_start: true,
  registration_valid_to: true,
};

const INSTITUTION: Fields = {
  id: true,
  deqar_id: true,
  eter_id: true,
  identifiers: { identifier: true, resource: true },
  name_primary: true,
  names: {
    name_official: true,
    name_official_transliterated: true,
    name_english: true,
    acronym: true,
    name_versions: { name: true, transliteration: true },
    name_valid_to: true,
  },
  website_link: true,
  founding_date: true,
  closure_date: true,
  is_other_provider: true,
  countries: PLACE,
  place: PLACE,
  hierarchical_relationships: {
    part_of: { institution: RELATED, relationship_type: true, valid_from: true, valid_to: true },
  },
  historical_relationships: { institution: RELATED, relationship_type: true, relationship_date: true },
};

const REPORT: Fields = {
  id: true,
  agency: { id: true, acronym_primary: true },
  agency_id: true,
  agency_name: true,
  agency_acronym: true,
  contributing_agencies: {
    id: true,
    name_primary: true,
    acronym_primary: true,
    agency_id: true,
    agency_name: true,
    agency_acronym: true,
  },
  agency_esg_activity: true,
  agency_esg_activity_type: true,
  agency_esg_activities: { activity: true, activity_type: true },
  institutions: { id: true, deqar_id: true, name_primary: true, website_link: true, is_other_provider: true },
  programmes: {
    name_primary: true,
    programme_names: { name: true, name_is_primary: true, qualification: true },
    programme_type: true,
    qf_ehea_level: true,
    degree_outcome: { id: true, outcome: true },
    workload_ects: true,
  },
  valid_from: true,
  valid_to: true,
  valid_to_calculated: true,
  status: true,
  decision: true,
  flag: true,
  flag_level: true,
};

export const FIELDS: Readonly<Record<Kind, Fields>> = {
  agency: AGENCY,
  institution: INSTITUTION,
  report: REPORT,
};

export const KINDS: Readonly<Record<string, Kind>> = {
  agencies: 'agency',
  agency: 'agency',
  institutions: 'institution',
  institution: 'institution',
  reports: 'report',
  report: 'report',
};
