import type { AgencyDraft, LocalisedText } from '#domain';
import { dayOf } from '../reading/json-fields.js';
import { localised } from '../reading/text.js';
import { deqarAgency, deqarAgencyNumber } from '../deqar-model/identifiers.js';
import { idText } from '../deqar-model/json.js';
import { countryOf, websiteOf } from './values.js';
import type { Listings } from './listings.js';

/**
 * One interval of registration is kept, overwritten at renewal, as in deqar-csv.
 * @param id the interface's own number, not the one that agencies submit under: each has a scheme of its own
 * @returns null, with an issue of severity ERROR, where there is neither name nor acronym
 */
export function mapAgency(id: string, agency: Listings): AgencyDraft | null {
  const acronym = agency.at('acronym_primary').text();
  const names = namesOf(agency, acronym);
  if (names.length === 0) {
    agency.issues.error('no-name', '/name_primary', null, 'The agency has no name.');
    return null;
  }
  const number = idText(agency.at('deqar_id'));
  const from = dayOf(agency.at('registration_start'));
  const to = dayOf(agency.at('registration_valid_to'));
  return {
    type: 'agency',
    identifiers: [deqarAgency(id), ...(number === null ? [] : [deqarAgencyNumber(number)])],
    names,
    acronym,
    country: countryOf(agency.at('country')),
    website: websiteOf(agency.at('website_link')),
    registrations: from === null && to === null ? [] : [{ from, to }],
    isRegistered: agency.at('is_registered').boolean(),
  };
}

function namesOf(agency: Listings, acronym: string | null): readonly LocalisedText[] {
  const entries = agency.at('names').items();
  const versions = entries.flatMap((entry) => [entry, ...entry.at('name_versions').items()]);
  const stated = [agency.at('name_primary').text(), ...versions.map((entry) => entry.at('name').text())];
  const names = stated.some((name) => name !== null) ? stated : [acronym];
  return [...new Set(names)].flatMap((name) => localised(name));
}
