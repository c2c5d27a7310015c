import type { Json, JsonObject } from '../format.js';
import { allowedFields, type Allowed } from '../reading/allow.js';
import { isList, isObject } from '../reading/json-reader.js';

const TEXT = { language: true, value: true } as const;
const CODE = { codeType: true, code: true } as const;
const ADDRESS = { addressType: true, city: true, countryCode: true } as const;

const ORGANISATION_ITSELF = {
  organizationId: true,
  primaryCode: CODE,
  otherCodes: CODE,
  organizationType: true,
  name: TEXT,
  shortName: true,
  addresses: ADDRESS,
  link: true,
} as const;

/** An organisation may stand inside another record, and its parent inside of it: a unit, a faculty, the institution. */
const ORGANISATION = {
  ...ORGANISATION_ITSELF,
  parent: { ...ORGANISATION_ITSELF, parent: { ...ORGANISATION_ITSELF, parent: { organizationId: true } } },
} as const;

const PROGRAM_NAMED = { programId: true, name: TEXT } as const;

/** What courses and programs share. */
const EDUCATION = {
  primaryCode: CODE,
  otherCodes: CODE,
  name: TEXT,
  description: TEXT,
  studyLoad: { studyLoadUnit: true, value: true },
  modeOfDelivery: true,
  teachingLanguage: true,
  fieldsOfStudy: true,
  learningOutcomes: TEXT,
  admissionRequirements: TEXT,
  qualificationRequirements: TEXT,
  enrollment: TEXT,
  assessment: TEXT,
  level: true,
  levelOfQualification: true,
  link: true,
  organization: ORGANISATION,
  consumers: {
    consumerKey: true,
    teachingLanguages: true,
    microcredential: true,
    alliances: { name: true, microcredential: true, modeOfDelivery: true },
  },
  validFrom: true,
  validTo: true,
} as const;

const OFFERING = {
  offeringId: true,
  offeringType: true,
  teachingLanguage: true,
  modeOfDelivery: true,
  link: true,
  startDate: true,
  endDate: true,
  enrollStartDate: true,
  enrollEndDate: true,
  flexibleEntryPeriodStart: true,
  flexibleEntryPeriodEnd: true,
  addresses: ADDRESS,
  priceInformation: { costType: true, amount: true, currency: true },
  course: { courseId: true },
  program: { programId: true },
} as const;

export type Kind = 'organization' | 'program' | 'course' | 'offering';

/**
 * The fields of OOAPI v5 that are read, by kind of object. Persons (`coordinators`, `instructorNames`), contact
 * details, `ext` and `timelineOverrides` are not among them.
 */
export const FIELDS: Readonly<Record<Kind, Exclude<Allowed, true>>> = {
  organization: ORGANISATION,
  program: {
    programId: true,
    programType: true,
    ...EDUCATION,
    parent: PROGRAM_NAMED,
    children: PROGRAM_NAMED,
  },
  course: { courseId: true, ...EDUCATION, programs: PROGRAM_NAMED },
  offering: OFFERING,
};

/** Types of codes that name education or organisations; the others name persons, rooms and accounts. */
const CODE_TYPES =
  /^(?:brin|crohoCreboCode|programCode|courseCode|organizationId|systemId|productId|uuid|schacHome|identifier|x-.+)$/i;

/** The allowed fields of an object, and of its codes those that name no person. */
export function bodyOf(kind: Kind, value: JsonObject): JsonObject {
  return impersonal(allowedFields(value, FIELDS[kind]));
}

function impersonal(body: JsonObject): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'primaryCode' || name === 'otherCodes') kept[name] = codes(value);
    else kept[name] = name === 'organization' || name === 'parent' ? within(value) : value;
  }
  return kept;
}

/** An organisation, wherever it stands, has codes of its own. */
function within(value: Json): Json {
  if (isList(value)) return value.map(within);
  return isObject(value) ? impersonal(value) : value;
}

function codes(value: Json): Json {
  if (isList(value)) return value.filter(isCode);
  return isCode(value) ? value : null;
}

function isCode(value: Json): boolean {
  if (!isObject(value)) return false;
  const { codeType, code } = value;
  return (
    typeof codeType === 'string' &&
    CODE_TYPES.test(codeType) &&
    !(typeof code === 'string' && code.includes('@'))
  );
}
