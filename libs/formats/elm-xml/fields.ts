/**
 * What passes of a LOQ document. Order and names are those of the XSD (LOQ 3.1.0 and 3.3.1, which differ in namespace
 * alone as far as used here).
 */
import {
  AGENTS_AND_PLACES,
  identifier,
  shared,
  webResource,
  type Fields,
  type Lists,
} from '../elm-model/fields.js';

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

/** The lists of the document, by the name of the list and of the element in it. */
export const LISTS: Lists = {
  ...AGENTS_AND_PLACES,
  learningOpportunityReferences: {
    learningOpportunity: {
      role: 'piece',
      fields: learningOpportunity,
      belongsTo: {
        element: 'learningAchievementSpecification',
        key: 'opportunity',
        missing: {
          code: 'missing-specification',
          message:
            'This learning opportunity names no learningAchievementSpecification, so it belongs to no record: add the reference.',
        },
      },
    },
  },
  learningAchievementSpecificationReferences: {
    learningAchievementSpecification: { role: 'record', fields: specification },
    qualification: { role: 'record', fields: qualification },
    // names a qualification of another data set: no record, but a part or a whole may be named by it
    qualificationReference: shared('qualificationReference', { identifier }),
  },
  learningOutcomeReferences: {
    learningOutcome: shared('outcome', {
      title: 'localised',
      relatedSkill: 'concept',
      relatedESCOSkill: 'concept',
    }),
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
  accreditationReferences: { accreditation: shared('accreditation', accreditation) },
  gradingSchemeReferences: {
    gradingScheme: shared('gradingScheme', { title: 'localised', description: 'localised' }),
  },
};
