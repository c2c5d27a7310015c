/**
 * What passes of a LOQ document: the elements that `map` uses, and nothing else. Not on the list, and so never
 * built or stored: contact points, telephone numbers, e-mail addresses, persons, tax numbers, logos and images.
 * Order and names are those of the XSD (LOQ 3.1.0 and 3.3.1, which differ in namespace alone as far as used here).
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

const webResource: Fields = { title: 'localised', contentUrl: 'text' };

const identifier: Fields = {
  notation: 'text',
  schemeAgency: 'localised',
  schemeName: 'text',
  schemeId: 'text',
};

const legalIdentifier: Fields = { notation: 'text', spatial: 'uri' };

const specification: Fields = {
  identifier,
  title: 'localised',
  altLabel: 'localised',
  description: 'localised',
  additionalNote: 'note',
  homepage: webResource,
  supplementaryDocument: webResource,
  status: 'text',
  modified: 'text',
  learningOutcomeSummary: 'note',
  ISCEDFCode: 'concept',
  educationSubject: 'concept',
  volumeOfLearning: 'text',
  creditPoint: { framework: 'uri', point: 'text' },
  educationLevel: 'concept',
  language: 'uri',
  mode: 'uri',
  entryRequirement: 'note',
  learningOutcome: { refersTo: 'outcome' },
  influencedBy: { refersTo: 'activity' },
  provenBy: { refersTo: 'assessment' },
  entitlesTo: { refersTo: 'entitlement' },
  hasPart: { refersTo: 'qualificationReference' },
  isPartOf: { refersTo: 'qualificationReference' },
  awardingOpportunity: { awardingBody: { refersTo: 'agent' } },
};

const qualification: Fields = {
  ...specification,
  isPartialQualification: 'text',
  EQFLevel: 'uri',
  NQFLevel: 'concept',
  qualificationCode: 'concept',
  accreditation: { refersTo: 'accreditation' },
};

const learningOpportunity: Fields = {
  title: 'localised',
  description: 'localised',
  homepage: webResource,
  temporal: { startDate: 'text', endDate: 'text' },
  mode: 'uri',
  learningSchedule: 'uri',
  scheduleInformation: 'note',
  admissionProcedure: 'note',
  applicationDeadline: 'text',
  priceDetail: { amount: { unit: 'uri', value: 'text' } },
  providedBy: { refersTo: 'agent' },
  location: { refersTo: 'location' },
  learningAchievementSpecification: 'id',
  status: 'text',
};

const organisation: Fields = {
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
const agent: Fields = {
  prefLabel: 'localised',
  altLabel: 'localised',
  location: { refersTo: 'location' },
};

/** Without the organisations it speaks of: a register's one accreditation may name hundreds, and each would draw in all. */
const accreditation: Fields = {
  title: 'localised',
  type: 'uri',
  decision: 'concept',
  limitQualification: 'id',
  limitField: 'uri',
  limitEQFLevel: 'uri',
  accreditingAgent: { refersTo: 'agent' },
  issued: 'text',
  expiryDate: 'text',
  valid: 'text',
};

const location: Fields = {
  geographicName: 'localised',
  spatialCode: 'uri',
  address: { fullAddress: 'note', countryCode: 'uri' },
};

/** What becomes of an element that stands directly in one of the lists of the document. */
export type Listed =
  | { readonly role: 'record' | 'piece'; readonly fields: Fields }
  | { readonly role: 'shared'; readonly as: SharedKind; readonly fields: Fields };

const shared = (as: SharedKind, fields: Fields): Listed => ({ role: 'shared', as, fields });

/** The lists of the document, by the name of the list and of the element in it. */
export const LISTS: Readonly<Record<string, Readonly<Record<string, Listed>>>> = {
  learningOpportunityReferences: {
    learningOpportunity: { role: 'piece', fields: learningOpportunity },
  },
  learningAchievementSpecificationReferences: {
    learningAchievementSpecification: { role: 'record', fields: specification },
    qualification: { role: 'record', fields: qualification },
    // names a qualification of another data set: no record, but a part or a whole may be named by it
    qualificationReference: shared('qualificationReference', { identifier }),
  },
  learningOutcomeReferences: {
    learningOutcome: shared('outcome', { title: 'localised', relatedSkill: 'uri', relatedESCOSkill: 'uri' }),
  },
  learningActivitySpecificationReferences: {
    learningActivitySpecification: shared('activity', { title: 'localised', mode: 'uri' }),
  },
  learningAssessmentSpecificationReferences: {
    learningAssessmentSpecification: shared('assessment', {
      title: 'localised',
      type: 'uri',
      gradingScheme: { refersTo: 'gradingScheme' },
    }),
  },
  learningEntitlementSpecificationReferences: {
    learningEntitlementSpecification: shared('entitlement', { title: 'localised' }),
  },
  agentReferences: { agent: shared('agent', agent), organisation: shared('agent', organisation) },
  groupReferences: { group: shared('agent', agent) },
  accreditationReferences: { accreditation: shared('accreditation', accreditation) },
  gradingSchemeReferences: {
    gradingScheme: shared('gradingScheme', { title: 'localised', description: 'localised' }),
  },
  locationReferences: { location: shared('location', location) },
};
