import type { Day } from '../day.js';
import type { LocalisedText } from '../localised.js';
import type { Identifier } from '../provider/identifier.js';
import type { ProviderReference } from '../provider/provider.js';

export const PARTICIPATIONS = ['ONLINE', 'ONSITE', 'BLENDED', 'WORK_BASED', 'VOLUNTEERING'] as const;
export type Participation = (typeof PARTICIPATIONS)[number];

export const STACK_KINDS = ['STANDALONE', 'PART_OF_PROGRAMME', 'PRE_STACKED', 'GENERIC'] as const;
export type StackKind = (typeof STACK_KINDS)[number];

export const QF_EHEA_CYCLES = ['SHORT', 'FIRST', 'SECOND', 'THIRD'] as const;
export type QfEheaCycle = (typeof QF_EHEA_CYCLES)[number];

/** Who calls it a micro-credential (glossary.md, declared). */
export const DECLARATIONS = ['BY_RECORD', 'BY_SOURCE', 'UNDECLARED'] as const;
export type Declaration = (typeof DECLARATIONS)[number];

/** STATED by the source; CONVERTED from another unit; DERIVED through a framework. */
export const ORIGINS = ['STATED', 'CONVERTED', 'DERIVED'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A quantity: one number (min = max) or an interval, both ends included. */
export interface Quantity {
  readonly min: number;
  readonly max: number;
  readonly origin: Origin;
}

export interface Level {
  readonly value: number;
  readonly origin: Origin;
}

/** A level of a national framework, as the source names it. */
export interface NqfLevel {
  /** country (ISO 3166-1 alpha-2) or name of the framework, e.g. "NLQF" */
  readonly framework: string;
  readonly level: string;
}

export interface Cycle {
  readonly value: QfEheaCycle;
  readonly origin: Origin;
}

/** A skill of ESCO, or another concept, that a source links an outcome to. */
export interface Skill {
  /** its address: what names it; null where the source gives its labels alone */
  readonly uri: string | null;
  /** what this source calls it; empty where it gives the address alone, for labels are never looked up or invented */
  readonly labels: readonly LocalisedText[];
}

export interface LearningOutcome {
  readonly texts: readonly LocalisedText[];
  readonly skills: readonly Skill[];
}

/** How learning is assessed. `type` is a code of the Europass assessment vocabulary, or null where only text is given. */
export interface AssessmentMethod {
  readonly type: string | null;
  readonly texts: readonly LocalisedText[];
}

export interface Money {
  /** decimal amount; 0 = free */
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
}

/** One run. Null and empty = not stated. */
export interface OfferingDraft {
  /** the source's own id of the run, if it has one: runs with equal ids are one */
  readonly key: string | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly enrolFrom: Day | null;
  readonly enrolUntil: Day | null;
  /** may be begun at any time */
  readonly anyTime: boolean;
  readonly place: string | null;
  readonly participation: readonly Participation[];
  readonly languages: readonly string[];
  readonly prices: readonly Money[];
  /** true: stated to be free; false: stated not to be; null: not stated */
  readonly free: boolean | null;
  readonly url: string | null;
}

/** What this record says of building up to something larger. */
export interface StackRelation {
  readonly kind: 'PART_OF' | 'HAS_PART';
  /** record key in the same source, if it names one */
  readonly record: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

/** What one source states about one micro-credential. Empty list or null = the source does not state it. */
export interface MicroCredentialDraft {
  readonly type: 'micro-credential';
  /** codes and IRIs that the provider gave: two sources naming the same one speak of the same micro-credential */
  readonly identifiers: readonly Identifier[];
  readonly titles: readonly LocalisedText[];
  readonly descriptions: readonly LocalisedText[];
  /** who teaches; the first is the one shown */
  readonly providers: readonly ProviderReference[];
  /** who certifies, if stated */
  readonly awarders: readonly ProviderReference[];
  readonly ects: Quantity | null;
  readonly hours: Quantity | null;
  readonly eqfLevel: Level | null;
  readonly nqf: NqfLevel | null;
  readonly cycle: Cycle | null;
  /** ISCED-F 2013 codes of 2 to 4 digits */
  readonly fields: readonly string[];
  /** the source's own words for the field, where it has no code */
  readonly subjects: readonly LocalisedText[];
  readonly learningOutcomes: readonly LearningOutcome[];
  readonly assessment: readonly AssessmentMethod[];
  readonly participation: readonly Participation[];
  /** languages of teaching: ISO 639-1 where one exists, else 639-3 */
  readonly languages: readonly string[];
  readonly entryRequirements: readonly LocalisedText[];
  /** how the learner is supervised and identified during assessment */
  readonly supervision: readonly LocalisedText[];
  readonly grading: readonly LocalisedText[];
  readonly furtherInformation: readonly LocalisedText[];
  /** quality assurance as the record states it */
  readonly qualityAssurance: readonly LocalisedText[];
  /** how long the credential stays valid, as stated */
  readonly credentialValidity: string | null;
  /** the record itself calls it a micro-credential */
  readonly declaredByRecord: boolean;
  readonly stackKind: StackKind | null;
  readonly relations: readonly StackRelation[];
  readonly offerings: readonly OfferingDraft[];
  /** the page that people read */
  readonly url: string | null;
  /** the record says itself that it is no longer offered from this day */
  readonly withdrawnOn: Day | null;
}

/** A draft that states nothing: formats spread it and fill in what they know. */
export const EMPTY_MICRO_CREDENTIAL: MicroCredentialDraft = {
  type: 'micro-credential',
  identifiers: [],
  titles: [],
  descriptions: [],
  providers: [],
  awarders: [],
  ects: null,
  hours: null,
  eqfLevel: null,
  nqf: null,
  cycle: null,
  fields: [],
  subjects: [],
  learningOutcomes: [],
  assessment: [],
  participation: [],
  languages: [],
  entryRequirements: [],
  supervision: [],
  grading: [],
  furtherInformation: [],
  qualityAssurance: [],
  credentialValidity: null,
  declaredByRecord: false,
  stackKind: null,
  relations: [],
  offerings: [],
  url: null,
  withdrawnOn: null,
};

/** An offering that states nothing. */
export const EMPTY_OFFERING: OfferingDraft = {
  key: null,
  startsOn: null,
  endsOn: null,
  enrolFrom: null,
  enrolUntil: null,
  anyTime: false,
  place: null,
  participation: [],
  languages: [],
  prices: [],
  free: null,
  url: null,
};
