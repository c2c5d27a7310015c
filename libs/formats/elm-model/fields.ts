/**
 * What passes of a document of the European Learning Model: the elements that `map` uses, and nothing else. Not on the
 * lists, and so never built or stored: contact points, telephone numbers, e-mail addresses, persons, tax numbers,
 * logos and images. Here is what the lists of opportunities (LOQ) and of accreditations (AMS) have in common.
 */

/** Every element may repeat, so every member of a body is a list. */
export type Field =
  /** its text */
  | 'text'
  /** text in a language: { language, value } */
  | 'localised'
  /** texts in languages, from `noteLiteral`; notes about whom to contact are left out */
  | 'note'
  /** a concept: its IRI alone */
  | 'uri'
  /** a concept: { uri, labels } */
  | 'concept'
  /** an idref that is kept as it is, and not followed */
  | 'id'
  /** an idref to a shared element */
  | { readonly refersTo: SharedKind }
  | Fields;

export interface Fields {
  /** by local name; see NAMESPACES */
  readonly [element: string]: Field;
}

/** Whose namespace these are of; all others are of the document's own. */
export const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['altLabel', 'http://www.w3.org/2004/02/skos/core#'],
  ['prefLabel', 'http://www.w3.org/2004/02/skos/core#'],
  ['notation', 'http://www.w3.org/2004/02/skos/core#'],
  ['subject', 'http://purl.org/dc/terms/'],
]);

/** Which of the shared elements an idref leads to. Ids are unique within a kind only (xs:key in the XSD). */
export type SharedKind =
  | 'outcome'
  | 'activity'
  | 'assessment'
  | 'entitlement'
  | 'agent'
  | 'accreditation'
  | 'gradingScheme'
  | 'location'
  | 'qualificationReference';

/** The key of a shared part, as `refs` name it. */
export function sharedKey(kind: SharedKind, id: string): string {
  return `${kind}/${id}`;
}

export const webResource: Fields = { title: 'localised', contentUrl: 'text' };

export const identifier: Fields = {
  notation: 'text',
  schemeAgency: 'localised',
  schemeName: 'text',
  schemeId: 'text',
};

const legalIdentifier: Fields = { notation: 'text', spatial: 'uri' };

export const organisation: Fields = {
  legalName: 'localised',
  altLabel: 'localised',
  identifier,
  eidasLegalIdentifier: legalIdentifier,
  registration: legalIdentifier,
  vatIdentifier: legalIdentifier,
  homepage: webResource,
  accreditation: { refersTo: 'accreditation' },
  location: { refersTo: 'location' },
};

/** A body that is no organisation, such as a consortium; what it is called and where it is, no more. */
export const agent: Fields = {
  prefLabel: 'localised',
  altLabel: 'localised',
  location: { refersTo: 'location' },
};

export const location: Fields = {
  geographicName: 'localised',
  spatialCode: 'uri',
  address: { fullAddress: 'note', countryCode: 'uri' },
};

/** What becomes of an element that stands directly in one of the lists of the document. */
export type Listed =
  | { readonly role: 'record'; readonly fields: Fields }
  | { readonly role: 'piece'; readonly fields: Fields; readonly belongsTo: Belonging }
  | { readonly role: 'shared'; readonly as: SharedKind; readonly fields: Fields };

/** How a piece names its record. */
export interface Belonging {
  /** the child whose idref is the record's id */
  readonly element: string;
  /** what its own key begins with */
  readonly key: string;
  /** code and sentence of the issue where it names none */
  readonly missing: { readonly code: string; readonly message: string };
}

/** The lists of a document, by the name of the list and of the element in it; an element stands in one list alone. */
export type Lists = Readonly<Record<string, Readonly<Record<string, Listed>>>>;

export function shared(as: SharedKind, fields: Fields): Listed {
  return { role: 'shared', as, fields };
}

/** The lists of bodies and places, which every document has alike. */
export const AGENTS_AND_PLACES: Lists = {
  agentReferences: { agent: shared('agent', agent), organisation: shared('agent', organisation) },
  groupReferences: { group: shared('agent', agent) },
  locationReferences: { location: shared('location', location) },
};
