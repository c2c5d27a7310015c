import type { LocalisedText, ProviderReference } from '#domain';
import { countryCode } from '../reading/country.js';
import { iriOf, organisationIdentifiers } from './identifiers.js';
import type { Followed, Node } from './node.js';
import { homepage } from './web-resource.js';

/** Those that the document describes, and those that it does not where their id is an IRI that names them anywhere. */
export function references(followed: readonly Followed[]): readonly ProviderReference[] {
  const each = new Map(followed.map((one) => [one.id, one]));
  return [...each.values()].flatMap(({ id, node }) => {
    if (node) return [organisation(node, id)];
    return iriOf(id) === null ? [] : [nameless(id)];
  });
}

function organisation(node: Node, id: string): ProviderReference {
  const names = namesOf(node);
  const seat = node.followed('location', 'location').find((location) => countryOf(location) !== null);
  const country = seat ? countryOf(seat) : null;
  return {
    names: names.length > 0 ? names : [{ language: 'und', value: id }],
    identifiers: organisationIdentifiers(node, country),
    country,
    city: seat?.names('geographicName')[0]?.value ?? null,
    website: homepage(node),
    kind: null,
  };
}

/** Legal names first: the first is shown. */
export function namesOf(node: Node): readonly LocalisedText[] {
  return [...node.names('legalName'), ...node.names('prefLabel'), ...node.names('altLabel')];
}

/** ISO 3166-1 alpha-2 of a location. */
function countryOf(location: Node): string | null {
  const codes = location.groups('address').flatMap((address) => address.strings('countryCode'));
  for (const uri of [...codes, ...location.strings('spatialCode')]) {
    // a NUTS code (…/nuts/code/DEA42) begins with its country
    const country = countryCode(uri.replace(/^.*\/nuts\/code\/([A-Z]{2}).*$/, '$1'));
    if (country !== null) return country;
  }
  return null;
}

/** One of whom the document says nothing but the id. */
export function nameless(id: string): ProviderReference {
  const iri = iriOf(id);
  return { ...NOTHING_STATED, names: [{ language: 'und', value: id }], identifiers: iri ? [iri] : [] };
}

export const NOTHING_STATED: ProviderReference = {
  names: [],
  identifiers: [],
  country: null,
  city: null,
  website: null,
  kind: null,
};
