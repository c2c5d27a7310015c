import {
  distinctBy,
  normaliseIdentifier,
  type Identifier,
  type LocalisedText,
  type ProviderDraft,
} from '#domain';
import { deqarId, readDeqarId, schemeOf } from '../deqar-model/identifiers.js';
import { dayOf } from '../reading/json-fields.js';
import type { JsonReader } from '../reading/json-reader.js';
import { localised } from '../reading/text.js';
import type { Listings } from './listings.js';
import { kindOf } from './reference.js';
import { readRelations } from './relations.js';
import { countryOf, websiteOf } from './values.js';

/**
 * @param id the interface's own number; the DEQAR id is made of it where it is not stated, as in details
 * @returns null, with an issue of severity ERROR, where there is no name
 */
export function mapInstitution(id: string, institution: Listings): ProviderDraft | null {
  const { names, otherNames } = namesOf(institution);
  if (names.length === 0) {
    institution.issues.error('no-name', '/names', null, 'The institution has no name.');
    return null;
  }
  const identifiers = identifiersOf(id, institution);
  const places = placesOf(institution);
  const foundedOn = dayOf(institution.at('founding_date'));
  const closedOn = dayOf(institution.at('closure_date'));
  if (places.length === 0) {
    institution.issues.warning(
      'no-country',
      '/countries',
      null,
      'No country is stated; it is found under none.',
    );
  }
  if (foundedOn !== null && closedOn !== null && closedOn < foundedOn) {
    const text = `Closed on ${closedOn}, before the founding on ${foundedOn}.`;
    institution.issues.warning('closed-before-founded', '/closure_date', closedOn, text);
  }
  const seat = places.find(({ verified }) => verified) ?? places[0];
  const countries = places.flatMap(({ country }) => country ?? []);
  return {
    type: 'provider',
    names,
    otherNames,
    identifiers,
    kind: kindOf(institution.at('is_other_provider')),
    country: seat?.country ?? null,
    city: seat?.city ?? null,
    otherCountries: [...new Set(countries)].filter((country) => country !== seat?.country),
    website: websiteOf(institution.at('website_link')),
    foundedOn,
    closedOn,
    relations: readRelations(institution, identifiers),
    withdrawnOn: null,
    reportedReviews: null,
  };
}

function identifiersOf(id: string, institution: Listings): readonly Identifier[] {
  const stated = institution.at('deqar_id').text();
  const eter = institution.at('eter_id').text();
  const listed = institution
    .at('identifiers')
    .items()
    .flatMap((entry) => {
      const value = entry.at('identifier').text();
      const scheme = schemeOf(entry.at('resource').text() ?? 'local identifier');
      return value === null || scheme === null ? [] : [{ scheme, value }];
    });
  const all = [
    { scheme: 'deqar', value: readDeqarId(stated ?? '') ?? deqarId(id) },
    ...(eter === null ? [] : [{ scheme: 'eter', value: eter }]),
    ...listed,
  ].map(normaliseIdentifier);
  return all.filter(
    (one, at) => all.findIndex(({ scheme, value }) => scheme === one.scheme && value === one.value) === at,
  );
}

/** Names in force first; those of the past, acronyms and transliterations are found by search. */
function namesOf(institution: Listings): {
  readonly names: readonly LocalisedText[];
  readonly otherNames: readonly LocalisedText[];
} {
  const primary = institution.at('name_primary').text();
  const entries = institution.at('names').items();
  const current = entries.filter((entry) => entry.at('name_valid_to').isEmpty);
  const former = entries.filter((entry) => !current.includes(entry));
  const [now, ...rest] = [...current, ...former];
  const names = distinctBy(
    [
      ...localised(now?.at('name_english').text(), 'en'),
      ...localised(primary),
      ...localised(now?.at('name_official').text()),
    ],
    byValue,
  );
  const others = [
    ...(now ? furtherNames(now) : []),
    ...rest.flatMap((entry) => [
      ...localised(entry.at('name_english').text(), 'en'),
      ...localised(entry.at('name_official').text()),
      ...furtherNames(entry),
    ]),
  ];
  return {
    names,
    otherNames: distinctBy([...names, ...others], byValue).slice(names.length),
  };
}

const byValue = ({ value }: LocalisedText): string => value;

function furtherNames(entry: JsonReader): readonly LocalisedText[] {
  const versions = entry.at('name_versions').items();
  return [
    entry.at('name_official_transliterated'),
    entry.at('acronym'),
    ...versions.flatMap((version) => [version.at('name'), version.at('transliteration')]),
  ].flatMap((field) => localised(field.text()));
}

interface Place {
  readonly country: string | null;
  readonly city: string | null;
  /** the legal seat */
  readonly verified: boolean;
}

/** Locations of today; where all are of the past, as of a closed institution, those. */
function placesOf(institution: Listings): readonly Place[] {
  const all = institution.at('countries', 'place').items();
  const current = all.filter((place) => place.at('country_valid_to').isEmpty);
  return (current.length > 0 ? current : all).map((place) => ({
    country: countryOf(place.at('country')),
    city: place.at('city').text(),
    verified: place.at('country_verified').boolean() ?? false,
  }));
}
