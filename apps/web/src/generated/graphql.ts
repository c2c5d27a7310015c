/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DecisionLevel =
  | 'INSTITUTIONAL'
  | 'INSTITUTIONAL_PROGRAMME'
  | 'JOINT_PROGRAMME'
  | 'MICRO_CREDENTIAL'
  | 'PROGRAMME';

/** NONE: a review without formal decision. */
export type DecisionOutcome =
  | 'CONDITIONAL'
  | 'NEGATIVE'
  | 'NONE'
  | 'POSITIVE';

/** Is it called a micro-credential, and by whom. */
export type Declaration =
  | 'BY_RECORD'
  | 'BY_SOURCE'
  | 'UNDECLARED';

export type ElementStatus =
  | 'INVALID'
  | 'MISSING'
  | 'NOT_APPLICABLE'
  | 'PRESENT';

/** INSTITUTION: speaks for the provider; PART: for a programme, a micro-credential or a part of it; REGISTER: a listing. */
export type EvidenceLevel =
  | 'INSTITUTION'
  | 'PART'
  | 'REGISTER';

export type HarvestState =
  | 'CANCELLED'
  | 'DISCARDED'
  | 'FAILED'
  | 'HELD'
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'SUCCEEDED_WITH_ISSUES';

export type HistoryChange =
  | 'CHANGED'
  | 'CREATED'
  | 'WITHDRAWN';

export type HistoryKind =
  | 'DECISION'
  | 'PROVIDER'
  | 'REGISTER_ENTRY'
  | 'RELATION';

export type IntervalInput = {
  readonly max?: number | null | undefined;
  readonly min?: number | null | undefined;
};

export type Light =
  | 'AMBER'
  | 'GREEN'
  | 'RED';

export type Mandate =
  | 'OBLIGATORY'
  | 'VOLUNTARY';

/** STATED by the source, CONVERTED from another unit, DERIVED through a framework. */
export type Origin =
  | 'CONVERTED'
  | 'DERIVED'
  | 'STATED';

export type Participation =
  | 'BLENDED'
  | 'ONLINE'
  | 'ONSITE'
  | 'VOLUNTEERING'
  | 'WORK_BASED';

export type PriceInput = {
  readonly currency: string;
  readonly max: number;
};

export type ProviderKind =
  | 'ALTERNATIVE_PROVIDER'
  | 'HIGHER_EDUCATION_INSTITUTION';

export type QaScheme =
  | 'EFQM'
  | 'EQAVET'
  | 'ESG'
  | 'ISO_21001'
  | 'NATIONAL'
  | 'OTHER';

export type QfEheaCycle =
  | 'FIRST'
  | 'SECOND'
  | 'SHORT'
  | 'THIRD';

export type QualityBasis =
  | 'AWARDER'
  | 'MICRO_CREDENTIAL'
  | 'PREDECESSOR'
  | 'PROGRAMME'
  | 'PROVIDER'
  | 'REGISTER';

export type QualityStatus =
  | 'CONDITIONAL'
  | 'CONFIRMED'
  | 'CONFIRMED_VOLUNTARY'
  | 'EXPIRED'
  | 'NATIONALLY_LISTED'
  | 'NEGATIVE'
  | 'PARTIAL'
  | 'REVIEWED'
  | 'UNKNOWN';

export type SearchFacet =
  | 'COUNTRY'
  | 'ECTS'
  | 'EQF_LEVEL'
  | 'FIELD'
  | 'FREE'
  | 'LANGUAGE'
  | 'PARTICIPATION'
  | 'PROVIDER'
  | 'QUALITY'
  | 'SOURCE'
  | 'STACK_KIND';

/** Values of one filter are joined by 'or', filters by 'and'. What is not stated never matches a value: see notStated. */
export type SearchFilter = {
  readonly awarder?: ReadonlyArray<string> | null | undefined;
  /** ISO 3166-1 alpha-2 of the provider. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Default: BY_RECORD, BY_SOURCE. */
  readonly declared?: ReadonlyArray<Declaration> | null | undefined;
  /** Intervals that overlap match. */
  readonly ects?: IntervalInput | null | undefined;
  readonly eqfLevel?: ReadonlyArray<number> | null | undefined;
  /** ISCED-F 2013 codes of any length: a prefix. */
  readonly field?: ReadonlyArray<string> | null | undefined;
  readonly free?: boolean | null | undefined;
  /** Those no longer offered: kept, findable on request. */
  readonly includeWithdrawn?: boolean | null | undefined;
  /** ISO 639-1 (639-3 where there is none) of teaching. */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** Joined by 'or' to the values chosen of the same facet. */
  readonly notStated?: ReadonlyArray<SearchFacet> | null | undefined;
  readonly openForEnrolment?: boolean | null | undefined;
  readonly participation?: ReadonlyArray<Participation> | null | undefined;
  /** Stated in that currency and at most max, or free; nothing is converted. */
  readonly price?: PriceInput | null | undefined;
  readonly provider?: ReadonlyArray<string> | null | undefined;
  readonly qfEheaCycle?: ReadonlyArray<QfEheaCycle> | null | undefined;
  readonly quality?: ReadonlyArray<QualityStatus> | null | undefined;
  readonly source?: ReadonlyArray<string> | null | undefined;
  readonly stackKind?: ReadonlyArray<StackKind> | null | undefined;
  /** true: anything but stand-alone; false: stated to stand alone. */
  readonly stackable?: boolean | null | undefined;
  readonly startsFrom?: string | null | undefined;
  readonly startsTo?: string | null | undefined;
};

export type SearchSort =
  | 'ECTS_ASC'
  | 'ECTS_DESC'
  | 'NEWEST'
  | 'RELEVANCE'
  | 'START_DATE';

export type Severity =
  | 'ERROR'
  | 'INFO'
  | 'WARNING';

export type StackKind =
  | 'GENERIC'
  | 'PART_OF_PROGRAMME'
  | 'PRE_STACKED'
  | 'STANDALONE';

export type SuggestionKind =
  | 'FIELD'
  | 'PROVIDER'
  | 'SKILL'
  | 'TITLE';

export type CardPartsFragment = { readonly id: string, readonly title: string, readonly participation: ReadonlyArray<Participation>, readonly languages: ReadonlyArray<string>, readonly declared: Declaration, readonly stackKind: StackKind | null, readonly withdrawnOn: string | null, readonly titles: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly provider: { readonly id: string, readonly name: string, readonly country: string | null }, readonly ects: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin } | null, readonly hours: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin } | null, readonly eqfLevel: { readonly value: number, readonly origin: Origin } | null, readonly nqf: { readonly framework: string, readonly level: string } | null, readonly nextOffering: { readonly startsOn: string | null, readonly enrolUntil: string | null, readonly anyTime: boolean, readonly openForEnrolment: boolean | null, readonly place: string | null, readonly free: boolean | null, readonly prices: ReadonlyArray<{ readonly amount: number, readonly currency: string }> } | null, readonly quality: { readonly status: QualityStatus, readonly validUntil: string | null }, readonly provenance: ReadonlyArray<{ readonly source: string }> };

export type QuantityPartsFragment = { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin };

export type EvidencePartsFragment = { readonly decides: boolean, readonly counts: boolean, readonly whyNot: string | null, readonly via: string | null, readonly url: string | null, readonly source: string, readonly validFrom: string | null, readonly validTo: string | null, readonly endDateAssumed: boolean, readonly decision: { readonly id: string, readonly level: DecisionLevel, readonly activity: string | null, readonly scheme: QaScheme, readonly mandate: Mandate | null, readonly outcome: DecisionOutcome, readonly reportUrl: string | null, readonly recordKey: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly registrations: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }> } | null, readonly contributingAgencies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly programmes: ReadonlyArray<{ readonly name: string, readonly qualification: string | null }> } | null, readonly registerEntry: { readonly id: string, readonly listedAs: string | null, readonly url: string | null, readonly recordKey: string } | null };

export type QualityAnswerPartsFragment = { readonly status: QualityStatus, readonly basis: QualityBasis | null, readonly on: string, readonly reason: string, readonly endDateAssumed: boolean, readonly stale: boolean, readonly validUntil: string | null, readonly nextChange: string | null, readonly evidence: ReadonlyArray<{ readonly decides: boolean, readonly counts: boolean, readonly whyNot: string | null, readonly via: string | null, readonly url: string | null, readonly source: string, readonly validFrom: string | null, readonly validTo: string | null, readonly endDateAssumed: boolean, readonly decision: { readonly id: string, readonly level: DecisionLevel, readonly activity: string | null, readonly scheme: QaScheme, readonly mandate: Mandate | null, readonly outcome: DecisionOutcome, readonly reportUrl: string | null, readonly recordKey: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly registrations: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }> } | null, readonly contributingAgencies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly programmes: ReadonlyArray<{ readonly name: string, readonly qualification: string | null }> } | null, readonly registerEntry: { readonly id: string, readonly listedAs: string | null, readonly url: string | null, readonly recordKey: string } | null }>, readonly conflicting: ReadonlyArray<{ readonly decides: boolean, readonly counts: boolean, readonly whyNot: string | null, readonly via: string | null, readonly url: string | null, readonly source: string, readonly validFrom: string | null, readonly validTo: string | null, readonly endDateAssumed: boolean, readonly decision: { readonly id: string, readonly level: DecisionLevel, readonly activity: string | null, readonly scheme: QaScheme, readonly mandate: Mandate | null, readonly outcome: DecisionOutcome, readonly reportUrl: string | null, readonly recordKey: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly registrations: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }> } | null, readonly contributingAgencies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly programmes: ReadonlyArray<{ readonly name: string, readonly qualification: string | null }> } | null, readonly registerEntry: { readonly id: string, readonly listedAs: string | null, readonly url: string | null, readonly recordKey: string } | null }> };

export type FactPartsFragment = { readonly field: string, readonly source: string, readonly recordKey: string, readonly harvestedAt: string, readonly value: string, readonly others: ReadonlyArray<{ readonly source: string, readonly recordKey: string, readonly value: string }> };

export type ProvenancePartsFragment = { readonly source: string, readonly sourceTitle: string, readonly recordKey: string, readonly harvestedAt: string, readonly lastSeenAt: string, readonly licence: string | null, readonly url: string | null };

export type SourceNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceNamesQuery = { readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly lastCompleteAt: string | null }> };

export type EvidenceOverTimePartsFragment = { readonly level: EvidenceLevel, readonly via: string | null, readonly url: string | null, readonly source: string, readonly validFrom: string | null, readonly validTo: string | null, readonly endDateAssumed: boolean, readonly supersededFrom: string | null, readonly whyNever: string | null, readonly counts: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }>, readonly decision: { readonly id: string, readonly level: DecisionLevel, readonly activity: string | null, readonly scheme: QaScheme, readonly mandate: Mandate | null, readonly outcome: DecisionOutcome, readonly reportUrl: string | null, readonly recordKey: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly registrations: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }> } | null, readonly contributingAgencies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly programmes: ReadonlyArray<{ readonly name: string, readonly qualification: string | null }> } | null, readonly registerEntry: { readonly id: string, readonly listedAs: string | null, readonly url: string | null, readonly recordKey: string } | null };

export type AgenciesQueryVariables = Exact<{
  query?: string | null | undefined;
  country?: ReadonlyArray<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { readonly agencies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly country: string | null, readonly registeredOn: boolean | null, readonly names: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly counts: { readonly decisions: number, readonly annulled: number, readonly providers: number } } }> } };

export type AgencyLineFragment = { readonly id: string, readonly name: string, readonly acronym: string | null, readonly country: string | null, readonly registeredOn: boolean | null, readonly names: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly counts: { readonly decisions: number, readonly annulled: number, readonly providers: number } };

export type AgencyQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type AgencyQuery = { readonly agency: { readonly website: string | null, readonly id: string, readonly name: string, readonly acronym: string | null, readonly country: string | null, readonly registeredOn: boolean | null, readonly registeredFor: boolean | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly registrations: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly source: string }>, readonly registrationIssues: ReadonlyArray<{ readonly message: string, readonly source: string }>, readonly names: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly counts: { readonly decisions: number, readonly annulled: number, readonly providers: number } } | null };

export type AgencyDecisionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AgencyDecisionsQuery = { readonly agency: { readonly id: string, readonly decisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly level: DecisionLevel, readonly activity: string | null, readonly scheme: QaScheme, readonly mandate: Mandate | null, readonly outcome: DecisionOutcome, readonly validFrom: string | null, readonly validTo: string | null, readonly withdrawnOn: string | null, readonly delistedOn: string | null, readonly annulled: boolean, readonly reportUrl: string | null, readonly source: string, readonly recordKey: string, readonly programmes: ReadonlyArray<{ readonly name: string, readonly qualification: string | null }>, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } } | null };

export type CheckListQueryVariables = Exact<{
  providers: ReadonlyArray<string> | string;
  on?: string | null | undefined;
}>;


export type CheckListQuery = { readonly qualityStatuses: ReadonlyArray<{ readonly asked: string, readonly error: string | null, readonly errorCode: string | null, readonly provider: { readonly id: string, readonly name: string, readonly country: string | null } | null, readonly answer: { readonly status: QualityStatus, readonly on: string, readonly reason: string, readonly validUntil: string | null, readonly nextChange: string | null, readonly endDateAssumed: boolean, readonly stale: boolean } | null }> };

export type CountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountriesQuery = { readonly countries: ReadonlyArray<{ readonly code: string, readonly covered: boolean, readonly sources: ReadonlyArray<{ readonly slug: string, readonly kind: string, readonly country: string, readonly enabled: boolean, readonly lastCompleteAt: string | null }>, readonly agencies: ReadonlyArray<{ readonly id: string }>, readonly providers: ReadonlyArray<{ readonly status: QualityStatus, readonly providers: number }> }> };

export type CountryQueryVariables = Exact<{
  code: string;
}>;


export type CountryQuery = { readonly country: { readonly code: string, readonly ehea: boolean, readonly covered: boolean, readonly competentAuthorities: ReadonlyArray<{ readonly name: string, readonly source: string }>, readonly enicNaric: { readonly name: string, readonly url: string | null, readonly source: string } | null, readonly frameworks: ReadonlyArray<{ readonly name: string, readonly shortNames: ReadonlyArray<string>, readonly url: string | null, readonly source: string, readonly referenced: { readonly source: string, readonly year: number } | null, readonly selfCertified: { readonly source: string, readonly year: number } | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly kind: string, readonly role: string, readonly country: string, readonly tier: string, readonly authority: string, readonly format: string, readonly formatAvailable: boolean, readonly enabled: boolean, readonly promise: string | null, readonly stale: boolean, readonly lastCompleteAt: string | null, readonly liveRecords: number, readonly withdrawnRecords: number, readonly lastHarvest: { readonly id: string, readonly state: HarvestState, readonly createdAt: string, readonly finishedAt: string | null } | null }>, readonly agencies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly country: string | null, readonly registeredOn: boolean | null, readonly names: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly counts: { readonly decisions: number, readonly annulled: number, readonly providers: number } }>, readonly providers: ReadonlyArray<{ readonly status: QualityStatus, readonly providers: number }> } | null };

export type FindQueryVariables = Exact<{
  query?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
  facets?: ReadonlyArray<SearchFacet> | SearchFacet | null | undefined;
  sort?: SearchSort | null | undefined;
  language?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindQuery = { readonly search: { readonly totalCount: number, readonly totalIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly highlight: string | null, readonly node: { readonly id: string, readonly title: string, readonly participation: ReadonlyArray<Participation>, readonly languages: ReadonlyArray<string>, readonly declared: Declaration, readonly stackKind: StackKind | null, readonly withdrawnOn: string | null, readonly titles: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly provider: { readonly id: string, readonly name: string, readonly country: string | null }, readonly ects: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin } | null, readonly hours: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin } | null, readonly eqfLevel: { readonly value: number, readonly origin: Origin } | null, readonly nqf: { readonly framework: string, readonly level: string } | null, readonly nextOffering: { readonly startsOn: string | null, readonly enrolUntil: string | null, readonly anyTime: boolean, readonly openForEnrolment: boolean | null, readonly place: string | null, readonly free: boolean | null, readonly prices: ReadonlyArray<{ readonly amount: number, readonly currency: string }> } | null, readonly quality: { readonly status: QualityStatus, readonly validUntil: string | null }, readonly provenance: ReadonlyArray<{ readonly source: string }> } }>, readonly didYouMean: ReadonlyArray<{ readonly word: string, readonly suggestion: string, readonly query: string }>, readonly facets: ReadonlyArray<{ readonly facet: SearchFacet, readonly buckets: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> } };

export type SuggestionsQueryVariables = Exact<{
  query: string;
  language?: string | null | undefined;
}>;


export type SuggestionsQuery = { readonly suggestions: ReadonlyArray<{ readonly kind: SuggestionKind, readonly text: string, readonly value: string }> };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { readonly alertsByEmail: boolean, readonly search: { readonly totalCount: number, readonly totalIsExact: boolean }, readonly sources: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly kind: string, readonly liveRecords: number, readonly lastCompleteAt: string | null }> };

export type CountQueryVariables = Exact<{
  query?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
  language?: string | null | undefined;
}>;


export type CountQuery = { readonly search: { readonly totalCount: number, readonly totalIsExact: boolean } };

export type ProviderNameQueryVariables = Exact<{
  id: string;
}>;


export type ProviderNameQuery = { readonly provider: { readonly id: string, readonly name: string } | null };

export type MicroCredentialQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  knownOn?: string | null | undefined;
  isKnownThen: boolean;
  language?: string | null | undefined;
}>;


export type MicroCredentialQuery = { readonly microCredential: { readonly id: string, readonly title: string, readonly description: string | null, readonly awarderStated: boolean, readonly participation: ReadonlyArray<Participation>, readonly languages: ReadonlyArray<string>, readonly entryRequirements: string | null, readonly supervision: string | null, readonly grading: string | null, readonly furtherInformation: string | null, readonly qualityAssurance: string | null, readonly credentialValidity: string | null, readonly declared: Declaration, readonly stackKind: StackKind | null, readonly url: string | null, readonly withdrawnOn: string | null, readonly quality: { readonly knownAt: string, readonly status: QualityStatus, readonly basis: QualityBasis | null, readonly on: string, readonly reason: string, readonly endDateAssumed: boolean, readonly stale: boolean, readonly validUntil: string | null, readonly nextChange: string | null, readonly evidence: ReadonlyArray<{ readonly decides: boolean, readonly counts: boolean, readonly whyNot: string | null, readonly via: string | null, readonly url: string | null, readonly source: string, readonly validFrom: string | null, readonly validTo: string | null, readonly endDateAssumed: boolean, readonly decision: { readonly id: string, readonly level: DecisionLevel, readonly activity: string | null, readonly scheme: QaScheme, readonly mandate: Mandate | null, readonly outcome: DecisionOutcome, readonly reportUrl: string | null, readonly recordKey: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly registrations: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }> } | null, readonly contributingAgencies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly programmes: ReadonlyArray<{ readonly name: string, readonly qualification: string | null }> } | null, readonly registerEntry: { readonly id: string, readonly listedAs: string | null, readonly url: string | null, readonly recordKey: string } | null }>, readonly conflicting: ReadonlyArray<{ readonly decides: boolean, readonly counts: boolean, readonly whyNot: string | null, readonly via: string | null, readonly url: string | null, readonly source: string, readonly validFrom: string | null, readonly validTo: string | null, readonly endDateAssumed: boolean, readonly decision: { readonly id: string, readonly level: DecisionLevel, readonly activity: string | null, readonly scheme: QaScheme, readonly mandate: Mandate | null, readonly outcome: DecisionOutcome, readonly reportUrl: string | null, readonly recordKey: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly registrations: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }> } | null, readonly contributingAgencies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly programmes: ReadonlyArray<{ readonly name: string, readonly qualification: string | null }> } | null, readonly registerEntry: { readonly id: string, readonly listedAs: string | null, readonly url: string | null, readonly recordKey: string } | null }> }, readonly qualityNow?: { readonly status: QualityStatus }, readonly titles: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly descriptions: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly provider: { readonly id: string, readonly name: string, readonly country: string | null, readonly city: string | null }, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: string | null, readonly city: string | null }>, readonly awarders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: string | null, readonly city: string | null }>, readonly ects: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin } | null, readonly hours: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin } | null, readonly eqfLevel: { readonly value: number, readonly origin: Origin } | null, readonly nqf: { readonly framework: string, readonly level: string } | null, readonly qfEheaCycle: { readonly value: QfEheaCycle, readonly origin: Origin } | null, readonly fields: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly subjects: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly learningOutcomes: ReadonlyArray<{ readonly text: string, readonly texts: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly skillConcepts: ReadonlyArray<{ readonly uri: string | null, readonly label: string | null, readonly labels: ReadonlyArray<{ readonly language: string, readonly value: string }> }> }>, readonly assessment: ReadonlyArray<{ readonly type: string | null, readonly label: string }>, readonly stacksInto: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly statedBy: string }>, readonly offerings: ReadonlyArray<{ readonly startsOn: string | null, readonly endsOn: string | null, readonly enrolFrom: string | null, readonly enrolUntil: string | null, readonly anyTime: boolean, readonly openForEnrolment: boolean | null, readonly ended: boolean, readonly place: string | null, readonly participation: ReadonlyArray<Participation>, readonly languages: ReadonlyArray<string>, readonly free: boolean | null, readonly url: string | null, readonly prices: ReadonlyArray<{ readonly amount: number, readonly currency: string }> }>, readonly completeness: { readonly score: number, readonly light: Light, readonly elements: ReadonlyArray<{ readonly element: string, readonly mandatory: boolean, readonly status: ElementStatus }> }, readonly facts: ReadonlyArray<{ readonly field: string, readonly source: string, readonly recordKey: string, readonly harvestedAt: string, readonly value: string, readonly others: ReadonlyArray<{ readonly source: string, readonly recordKey: string, readonly value: string }> }>, readonly provenance: ReadonlyArray<{ readonly source: string, readonly sourceTitle: string, readonly recordKey: string, readonly harvestedAt: string, readonly lastSeenAt: string, readonly licence: string | null, readonly url: string | null }> } | null };

export type MicroCredentialPartsFragment = { readonly id: string, readonly title: string, readonly description: string | null, readonly awarderStated: boolean, readonly participation: ReadonlyArray<Participation>, readonly languages: ReadonlyArray<string>, readonly entryRequirements: string | null, readonly supervision: string | null, readonly grading: string | null, readonly furtherInformation: string | null, readonly qualityAssurance: string | null, readonly credentialValidity: string | null, readonly declared: Declaration, readonly stackKind: StackKind | null, readonly url: string | null, readonly withdrawnOn: string | null, readonly titles: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly descriptions: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly provider: { readonly id: string, readonly name: string, readonly country: string | null, readonly city: string | null }, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: string | null, readonly city: string | null }>, readonly awarders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: string | null, readonly city: string | null }>, readonly ects: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin } | null, readonly hours: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin } | null, readonly eqfLevel: { readonly value: number, readonly origin: Origin } | null, readonly nqf: { readonly framework: string, readonly level: string } | null, readonly qfEheaCycle: { readonly value: QfEheaCycle, readonly origin: Origin } | null, readonly fields: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly subjects: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly learningOutcomes: ReadonlyArray<{ readonly text: string, readonly texts: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly skillConcepts: ReadonlyArray<{ readonly uri: string | null, readonly label: string | null, readonly labels: ReadonlyArray<{ readonly language: string, readonly value: string }> }> }>, readonly assessment: ReadonlyArray<{ readonly type: string | null, readonly label: string }>, readonly stacksInto: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly statedBy: string }>, readonly offerings: ReadonlyArray<{ readonly startsOn: string | null, readonly endsOn: string | null, readonly enrolFrom: string | null, readonly enrolUntil: string | null, readonly anyTime: boolean, readonly openForEnrolment: boolean | null, readonly ended: boolean, readonly place: string | null, readonly participation: ReadonlyArray<Participation>, readonly languages: ReadonlyArray<string>, readonly free: boolean | null, readonly url: string | null, readonly prices: ReadonlyArray<{ readonly amount: number, readonly currency: string }> }>, readonly completeness: { readonly score: number, readonly light: Light, readonly elements: ReadonlyArray<{ readonly element: string, readonly mandatory: boolean, readonly status: ElementStatus }> }, readonly facts: ReadonlyArray<{ readonly field: string, readonly source: string, readonly recordKey: string, readonly harvestedAt: string, readonly value: string, readonly others: ReadonlyArray<{ readonly source: string, readonly recordKey: string, readonly value: string }> }>, readonly provenance: ReadonlyArray<{ readonly source: string, readonly sourceTitle: string, readonly recordKey: string, readonly harvestedAt: string, readonly lastSeenAt: string, readonly licence: string | null, readonly url: string | null }> };

export type ProviderLineFragment = { readonly id: string, readonly name: string, readonly country: string | null, readonly city: string | null };

export type OfferingPartsFragment = { readonly startsOn: string | null, readonly endsOn: string | null, readonly enrolFrom: string | null, readonly enrolUntil: string | null, readonly anyTime: boolean, readonly openForEnrolment: boolean | null, readonly ended: boolean, readonly place: string | null, readonly participation: ReadonlyArray<Participation>, readonly languages: ReadonlyArray<string>, readonly free: boolean | null, readonly url: string | null, readonly prices: ReadonlyArray<{ readonly amount: number, readonly currency: string }> };

export type ProviderQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  knownOn?: string | null | undefined;
  isKnownThen: boolean;
}>;


export type ProviderQuery = { readonly provider: { readonly id: string, readonly name: string, readonly kind: ProviderKind | null, readonly country: string | null, readonly city: string | null, readonly website: string | null, readonly foundedOn: string | null, readonly closedOn: string | null, readonly names: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: ReadonlyArray<{ readonly relation: string, readonly otherName: string, readonly from: string | null, readonly to: string | null, readonly source: string, readonly other: { readonly id: string, readonly name: string } | null }>, readonly quality: { readonly knownAt: string, readonly status: QualityStatus, readonly basis: QualityBasis | null, readonly on: string, readonly reason: string, readonly endDateAssumed: boolean, readonly stale: boolean, readonly validUntil: string | null, readonly nextChange: string | null, readonly evidence: ReadonlyArray<{ readonly decides: boolean, readonly counts: boolean, readonly whyNot: string | null, readonly via: string | null, readonly url: string | null, readonly source: string, readonly validFrom: string | null, readonly validTo: string | null, readonly endDateAssumed: boolean, readonly decision: { readonly id: string, readonly level: DecisionLevel, readonly activity: string | null, readonly scheme: QaScheme, readonly mandate: Mandate | null, readonly outcome: DecisionOutcome, readonly reportUrl: string | null, readonly recordKey: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly registrations: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }> } | null, readonly contributingAgencies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly programmes: ReadonlyArray<{ readonly name: string, readonly qualification: string | null }> } | null, readonly registerEntry: { readonly id: string, readonly listedAs: string | null, readonly url: string | null, readonly recordKey: string } | null }>, readonly conflicting: ReadonlyArray<{ readonly decides: boolean, readonly counts: boolean, readonly whyNot: string | null, readonly via: string | null, readonly url: string | null, readonly source: string, readonly validFrom: string | null, readonly validTo: string | null, readonly endDateAssumed: boolean, readonly decision: { readonly id: string, readonly level: DecisionLevel, readonly activity: string | null, readonly scheme: QaScheme, readonly mandate: Mandate | null, readonly outcome: DecisionOutcome, readonly reportUrl: string | null, readonly recordKey: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly registrations: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }> } | null, readonly contributingAgencies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly programmes: ReadonlyArray<{ readonly name: string, readonly qualification: string | null }> } | null, readonly registerEntry: { readonly id: string, readonly listedAs: string | null, readonly url: string | null, readonly recordKey: string } | null }> }, readonly qualityNow?: { readonly status: QualityStatus }, readonly evidenceOverTime: ReadonlyArray<{ readonly level: EvidenceLevel, readonly via: string | null, readonly url: string | null, readonly source: string, readonly validFrom: string | null, readonly validTo: string | null, readonly endDateAssumed: boolean, readonly supersededFrom: string | null, readonly whyNever: string | null, readonly counts: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }>, readonly decision: { readonly id: string, readonly level: DecisionLevel, readonly activity: string | null, readonly scheme: QaScheme, readonly mandate: Mandate | null, readonly outcome: DecisionOutcome, readonly reportUrl: string | null, readonly recordKey: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly registrations: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }> } | null, readonly contributingAgencies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly programmes: ReadonlyArray<{ readonly name: string, readonly qualification: string | null }> } | null, readonly registerEntry: { readonly id: string, readonly listedAs: string | null, readonly url: string | null, readonly recordKey: string } | null }>, readonly facts: ReadonlyArray<{ readonly field: string, readonly source: string, readonly recordKey: string, readonly harvestedAt: string, readonly value: string, readonly others: ReadonlyArray<{ readonly source: string, readonly recordKey: string, readonly value: string }> }>, readonly provenance: ReadonlyArray<{ readonly source: string, readonly sourceTitle: string, readonly recordKey: string, readonly harvestedAt: string, readonly lastSeenAt: string, readonly licence: string | null, readonly url: string | null }> } | null };

export type ProviderMicroCredentialsQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProviderMicroCredentialsQuery = { readonly provider: { readonly id: string, readonly microCredentials: { readonly totalCount: number, readonly totalIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly participation: ReadonlyArray<Participation>, readonly languages: ReadonlyArray<string>, readonly declared: Declaration, readonly stackKind: StackKind | null, readonly withdrawnOn: string | null, readonly titles: ReadonlyArray<{ readonly language: string, readonly value: string }>, readonly provider: { readonly id: string, readonly name: string, readonly country: string | null }, readonly ects: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin } | null, readonly hours: { readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly origin: Origin } | null, readonly eqfLevel: { readonly value: number, readonly origin: Origin } | null, readonly nqf: { readonly framework: string, readonly level: string } | null, readonly nextOffering: { readonly startsOn: string | null, readonly enrolUntil: string | null, readonly anyTime: boolean, readonly openForEnrolment: boolean | null, readonly place: string | null, readonly free: boolean | null, readonly prices: ReadonlyArray<{ readonly amount: number, readonly currency: string }> } | null, readonly quality: { readonly status: QualityStatus, readonly validUntil: string | null }, readonly provenance: ReadonlyArray<{ readonly source: string }> } }> } } | null };

export type ProviderHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ProviderHistoryQuery = { readonly provider: { readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly recordedAt: string, readonly source: string, readonly kind: HistoryKind, readonly change: HistoryChange, readonly subject: string, readonly url: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } }> } } | null };

export type HistoryEntryPartsFragment = { readonly recordedAt: string, readonly source: string, readonly kind: HistoryKind, readonly change: HistoryChange, readonly subject: string, readonly url: string | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export type ProvidersQueryVariables = Exact<{
  query?: string | null | undefined;
  country?: ReadonlyArray<string> | string | null | undefined;
  kind?: ProviderKind | null | undefined;
  quality?: ReadonlyArray<QualityStatus> | QualityStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProvidersQuery = { readonly providers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly kind: ProviderKind | null, readonly country: string | null, readonly city: string | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly quality: { readonly status: QualityStatus, readonly validUntil: string | null } } }> } };

export type SourceQueryVariables = Exact<{
  slug: string;
}>;


export type SourceQuery = { readonly source: { readonly licence: string | null, readonly declaresMicroCredentials: boolean, readonly address: string, readonly schedule: string | null, readonly id: string, readonly slug: string, readonly title: string, readonly kind: string, readonly role: string, readonly country: string, readonly tier: string, readonly authority: string, readonly format: string, readonly formatAvailable: boolean, readonly enabled: boolean, readonly promise: string | null, readonly stale: boolean, readonly lastCompleteAt: string | null, readonly liveRecords: number, readonly withdrawnRecords: number, readonly lastHarvest: { readonly message: string | null, readonly id: string, readonly state: HarvestState, readonly createdAt: string, readonly finishedAt: string | null, readonly difference: { readonly created: ReadonlyArray<string>, readonly updated: ReadonlyArray<string>, readonly withdrawn: ReadonlyArray<string>, readonly liveBefore: number } | null } | null, readonly harvests: ReadonlyArray<{ readonly id: string, readonly state: HarvestState, readonly dryRun: boolean, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null, readonly counts: { readonly read: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly repeated: number, readonly rejected: number, readonly withdrawn: number } }>, readonly commonestIssues: ReadonlyArray<{ readonly code: string, readonly severity: Severity, readonly count: number, readonly example: { readonly key: string | null, readonly message: string } }> } | null };

export type HarvestIssuesQueryVariables = Exact<{
  id: string;
  code?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HarvestIssuesQuery = { readonly harvest: { readonly id: string, readonly issues: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly key: string | null, readonly code: string, readonly severity: Severity, readonly pointer: string | null, readonly value: string | null, readonly message: string } }> } } | null };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { readonly sources: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly kind: string, readonly role: string, readonly country: string, readonly tier: string, readonly authority: string, readonly format: string, readonly formatAvailable: boolean, readonly enabled: boolean, readonly promise: string | null, readonly stale: boolean, readonly lastCompleteAt: string | null, readonly liveRecords: number, readonly withdrawnRecords: number, readonly lastHarvest: { readonly id: string, readonly state: HarvestState, readonly createdAt: string, readonly finishedAt: string | null } | null }> };

export type SourceLineFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly kind: string, readonly role: string, readonly country: string, readonly tier: string, readonly authority: string, readonly format: string, readonly formatAvailable: boolean, readonly enabled: boolean, readonly promise: string | null, readonly stale: boolean, readonly lastCompleteAt: string | null, readonly liveRecords: number, readonly withdrawnRecords: number, readonly lastHarvest: { readonly id: string, readonly state: HarvestState, readonly createdAt: string, readonly finishedAt: string | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const QuantityPartsFragmentDoc = new TypedDocumentString(`
    fragment QuantityParts on Quantity {
  value
  min
  max
  origin
}
    `, {"fragmentName":"QuantityParts"}) as unknown as TypedDocumentString<QuantityPartsFragment, unknown>;
export const CardPartsFragmentDoc = new TypedDocumentString(`
    fragment CardParts on MicroCredential {
  id
  title(language: $language)
  titles {
    language
    value
  }
  provider {
    id
    name
    country
  }
  ects {
    ...QuantityParts
  }
  hours {
    ...QuantityParts
  }
  eqfLevel {
    value
    origin
  }
  nqf {
    framework
    level
  }
  participation
  languages
  declared
  stackKind
  withdrawnOn
  nextOffering {
    startsOn
    enrolUntil
    anyTime
    openForEnrolment
    place
    prices {
      amount
      currency
    }
    free
  }
  quality {
    status
    validUntil
  }
  provenance {
    source
  }
}
    fragment QuantityParts on Quantity {
  value
  min
  max
  origin
}`, {"fragmentName":"CardParts"}) as unknown as TypedDocumentString<CardPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  decides
  counts
  whyNot
  via
  url
  source
  validFrom
  validTo
  endDateAssumed
  decision {
    id
    level
    activity
    scheme
    mandate
    outcome
    reportUrl
    recordKey
    agency {
      id
      name
      acronym
      registrations {
        from
        to
      }
    }
    contributingAgencies {
      id
      name
    }
    programmes {
      name
      qualification
    }
  }
  registerEntry {
    id
    listedAs
    url
    recordKey
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const QualityAnswerPartsFragmentDoc = new TypedDocumentString(`
    fragment QualityAnswerParts on QualityAnswer {
  status
  basis
  on
  reason
  endDateAssumed
  stale
  validUntil
  nextChange
  evidence {
    ...EvidenceParts
  }
  conflicting {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  decides
  counts
  whyNot
  via
  url
  source
  validFrom
  validTo
  endDateAssumed
  decision {
    id
    level
    activity
    scheme
    mandate
    outcome
    reportUrl
    recordKey
    agency {
      id
      name
      acronym
      registrations {
        from
        to
      }
    }
    contributingAgencies {
      id
      name
    }
    programmes {
      name
      qualification
    }
  }
  registerEntry {
    id
    listedAs
    url
    recordKey
  }
}`, {"fragmentName":"QualityAnswerParts"}) as unknown as TypedDocumentString<QualityAnswerPartsFragment, unknown>;
export const EvidenceOverTimePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceOverTimeParts on EvidenceOverTime {
  level
  via
  url
  source
  validFrom
  validTo
  endDateAssumed
  counts {
    from
    to
  }
  supersededFrom
  whyNever
  decision {
    id
    level
    activity
    scheme
    mandate
    outcome
    reportUrl
    recordKey
    agency {
      id
      name
      acronym
      registrations {
        from
        to
      }
    }
    contributingAgencies {
      id
      name
    }
    programmes {
      name
      qualification
    }
  }
  registerEntry {
    id
    listedAs
    url
    recordKey
  }
}
    `, {"fragmentName":"EvidenceOverTimeParts"}) as unknown as TypedDocumentString<EvidenceOverTimePartsFragment, unknown>;
export const AgencyLineFragmentDoc = new TypedDocumentString(`
    fragment AgencyLine on Agency {
  id
  name
  names {
    language
    value
  }
  acronym
  country
  registeredOn
  counts {
    decisions
    annulled
    providers
  }
}
    `, {"fragmentName":"AgencyLine"}) as unknown as TypedDocumentString<AgencyLineFragment, unknown>;
export const ProviderLineFragmentDoc = new TypedDocumentString(`
    fragment ProviderLine on Provider {
  id
  name
  country
  city
}
    `, {"fragmentName":"ProviderLine"}) as unknown as TypedDocumentString<ProviderLineFragment, unknown>;
export const OfferingPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferingParts on Offering {
  startsOn
  endsOn
  enrolFrom
  enrolUntil
  anyTime
  openForEnrolment
  ended
  place
  participation
  languages
  prices {
    amount
    currency
  }
  free
  url
}
    `, {"fragmentName":"OfferingParts"}) as unknown as TypedDocumentString<OfferingPartsFragment, unknown>;
export const FactPartsFragmentDoc = new TypedDocumentString(`
    fragment FactParts on Fact {
  field
  source
  recordKey
  harvestedAt
  value
  others {
    source
    recordKey
    value
  }
}
    `, {"fragmentName":"FactParts"}) as unknown as TypedDocumentString<FactPartsFragment, unknown>;
export const ProvenancePartsFragmentDoc = new TypedDocumentString(`
    fragment ProvenanceParts on Provenance {
  source
  sourceTitle
  recordKey
  harvestedAt
  lastSeenAt
  licence
  url
}
    `, {"fragmentName":"ProvenanceParts"}) as unknown as TypedDocumentString<ProvenancePartsFragment, unknown>;
export const MicroCredentialPartsFragmentDoc = new TypedDocumentString(`
    fragment MicroCredentialParts on MicroCredential {
  id
  title(language: $language)
  titles {
    language
    value
  }
  description(language: $language)
  descriptions {
    language
    value
  }
  provider {
    ...ProviderLine
  }
  providers {
    ...ProviderLine
  }
  awarders {
    ...ProviderLine
  }
  awarderStated
  ects {
    ...QuantityParts
  }
  hours {
    ...QuantityParts
  }
  eqfLevel {
    value
    origin
  }
  nqf {
    framework
    level
  }
  qfEheaCycle {
    value
    origin
  }
  fields {
    code
    label(language: $language)
  }
  subjects {
    language
    value
  }
  learningOutcomes {
    text(language: $language)
    texts {
      language
      value
    }
    skillConcepts {
      uri
      label(language: $language)
      labels {
        language
        value
      }
    }
  }
  assessment {
    type
    label
  }
  participation
  languages
  entryRequirements(language: $language)
  supervision
  grading
  furtherInformation
  qualityAssurance
  credentialValidity
  declared
  stackKind
  stacksInto {
    id
    title
    url
    statedBy
  }
  offerings {
    ...OfferingParts
  }
  url
  withdrawnOn
  completeness {
    score
    light
    elements {
      element
      mandatory
      status
    }
  }
  facts {
    ...FactParts
  }
  provenance {
    ...ProvenanceParts
  }
}
    fragment QuantityParts on Quantity {
  value
  min
  max
  origin
}
fragment FactParts on Fact {
  field
  source
  recordKey
  harvestedAt
  value
  others {
    source
    recordKey
    value
  }
}
fragment ProvenanceParts on Provenance {
  source
  sourceTitle
  recordKey
  harvestedAt
  lastSeenAt
  licence
  url
}
fragment ProviderLine on Provider {
  id
  name
  country
  city
}
fragment OfferingParts on Offering {
  startsOn
  endsOn
  enrolFrom
  enrolUntil
  anyTime
  openForEnrolment
  ended
  place
  participation
  languages
  prices {
    amount
    currency
  }
  free
  url
}`, {"fragmentName":"MicroCredentialParts"}) as unknown as TypedDocumentString<MicroCredentialPartsFragment, unknown>;
export const HistoryEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment HistoryEntryParts on HistoryEntry {
  recordedAt
  source
  kind
  change
  subject
  url
  fields {
    field
    before
    after
  }
}
    `, {"fragmentName":"HistoryEntryParts"}) as unknown as TypedDocumentString<HistoryEntryPartsFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  id
  slug
  title
  kind
  role
  country
  tier
  authority
  format
  formatAvailable
  enabled
  promise
  stale
  lastCompleteAt
  liveRecords
  withdrawnRecords
  lastHarvest {
    id
    state
    createdAt
    finishedAt
  }
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const SourceNamesDocument = new TypedDocumentString(`
    query SourceNames {
  sources {
    slug
    title
    lastCompleteAt
  }
}
    `) as unknown as TypedDocumentString<SourceNamesQuery, SourceNamesQueryVariables>;
export const AgenciesDocument = new TypedDocumentString(`
    query Agencies($query: String, $country: [String!], $first: Int!, $after: String) {
  agencies(query: $query, country: $country, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        ...AgencyLine
      }
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  names {
    language
    value
  }
  acronym
  country
  registeredOn
  counts {
    decisions
    annulled
    providers
  }
}`) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const AgencyDocument = new TypedDocumentString(`
    query Agency($id: ID!, $on: Date) {
  agency(id: $id) {
    ...AgencyLine
    website
    identifiers {
      scheme
      value
    }
    registrations {
      from
      to
      source
    }
    registeredFor: registeredOn(on: $on)
    registrationIssues {
      message
      source
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  names {
    language
    value
  }
  acronym
  country
  registeredOn
  counts {
    decisions
    annulled
    providers
  }
}`) as unknown as TypedDocumentString<AgencyQuery, AgencyQueryVariables>;
export const AgencyDecisionsDocument = new TypedDocumentString(`
    query AgencyDecisions($id: ID!, $first: Int!, $after: String) {
  agency(id: $id) {
    id
    decisions(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          level
          activity
          scheme
          mandate
          outcome
          validFrom
          validTo
          withdrawnOn
          delistedOn
          annulled
          reportUrl
          source
          recordKey
          programmes {
            name
            qualification
          }
          providers {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgencyDecisionsQuery, AgencyDecisionsQueryVariables>;
export const CheckListDocument = new TypedDocumentString(`
    query CheckList($providers: [ID!]!, $on: Date) {
  qualityStatuses(providers: $providers, on: $on) {
    asked
    provider {
      id
      name
      country
    }
    answer {
      status
      on
      reason
      validUntil
      nextChange
      endDateAssumed
      stale
    }
    error
    errorCode
  }
}
    `) as unknown as TypedDocumentString<CheckListQuery, CheckListQueryVariables>;
export const CountriesDocument = new TypedDocumentString(`
    query Countries {
  countries {
    code
    covered
    sources {
      slug
      kind
      country
      enabled
      lastCompleteAt
    }
    agencies {
      id
    }
    providers {
      status
      providers
    }
  }
}
    `) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($code: String!) {
  country(code: $code) {
    code
    ehea
    covered
    competentAuthorities {
      name
      source
    }
    enicNaric {
      name
      url
      source
    }
    frameworks {
      name
      shortNames
      url
      source
      referenced {
        source
        year
      }
      selfCertified {
        source
        year
      }
    }
    sources {
      ...SourceLine
    }
    agencies {
      ...AgencyLine
    }
    providers {
      status
      providers
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  names {
    language
    value
  }
  acronym
  country
  registeredOn
  counts {
    decisions
    annulled
    providers
  }
}
fragment SourceLine on Source {
  id
  slug
  title
  kind
  role
  country
  tier
  authority
  format
  formatAvailable
  enabled
  promise
  stale
  lastCompleteAt
  liveRecords
  withdrawnRecords
  lastHarvest {
    id
    state
    createdAt
    finishedAt
  }
}`) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($query: String, $filter: SearchFilter, $facets: [SearchFacet!], $sort: SearchSort, $language: String, $first: Int!, $after: String) {
  search(
    query: $query
    filter: $filter
    facets: $facets
    sort: $sort
    language: $language
    first: $first
    after: $after
  ) {
    totalCount
    totalIsExact
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      highlight
      node {
        ...CardParts
      }
    }
    didYouMean {
      word
      suggestion
      query
    }
    facets {
      facet
      buckets {
        value
        label
        count
      }
    }
  }
}
    fragment CardParts on MicroCredential {
  id
  title(language: $language)
  titles {
    language
    value
  }
  provider {
    id
    name
    country
  }
  ects {
    ...QuantityParts
  }
  hours {
    ...QuantityParts
  }
  eqfLevel {
    value
    origin
  }
  nqf {
    framework
    level
  }
  participation
  languages
  declared
  stackKind
  withdrawnOn
  nextOffering {
    startsOn
    enrolUntil
    anyTime
    openForEnrolment
    place
    prices {
      amount
      currency
    }
    free
  }
  quality {
    status
    validUntil
  }
  provenance {
    source
  }
}
fragment QuantityParts on Quantity {
  value
  min
  max
  origin
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($query: String!, $language: String) {
  suggestions(query: $query, language: $language) {
    kind
    text
    value
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue {
  search(first: 1) {
    totalCount
    totalIsExact
  }
  sources {
    slug
    title
    kind
    liveRecords
    lastCompleteAt
  }
  alertsByEmail
}
    `) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const CountDocument = new TypedDocumentString(`
    query Count($query: String, $filter: SearchFilter, $language: String) {
  search(query: $query, filter: $filter, language: $language, first: 1) {
    totalCount
    totalIsExact
  }
}
    `) as unknown as TypedDocumentString<CountQuery, CountQueryVariables>;
export const ProviderNameDocument = new TypedDocumentString(`
    query ProviderName($id: ID!) {
  provider(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ProviderNameQuery, ProviderNameQueryVariables>;
export const MicroCredentialDocument = new TypedDocumentString(`
    query MicroCredential($id: ID!, $on: Date, $knownOn: DateTime, $isKnownThen: Boolean!, $language: String) {
  microCredential(id: $id) {
    ...MicroCredentialParts
    quality(on: $on, knownOn: $knownOn) {
      knownAt
      ...QualityAnswerParts
    }
    qualityNow: quality(on: $on) @include(if: $isKnownThen) {
      status
    }
  }
}
    fragment QuantityParts on Quantity {
  value
  min
  max
  origin
}
fragment EvidenceParts on Evidence {
  decides
  counts
  whyNot
  via
  url
  source
  validFrom
  validTo
  endDateAssumed
  decision {
    id
    level
    activity
    scheme
    mandate
    outcome
    reportUrl
    recordKey
    agency {
      id
      name
      acronym
      registrations {
        from
        to
      }
    }
    contributingAgencies {
      id
      name
    }
    programmes {
      name
      qualification
    }
  }
  registerEntry {
    id
    listedAs
    url
    recordKey
  }
}
fragment QualityAnswerParts on QualityAnswer {
  status
  basis
  on
  reason
  endDateAssumed
  stale
  validUntil
  nextChange
  evidence {
    ...EvidenceParts
  }
  conflicting {
    ...EvidenceParts
  }
}
fragment FactParts on Fact {
  field
  source
  recordKey
  harvestedAt
  value
  others {
    source
    recordKey
    value
  }
}
fragment ProvenanceParts on Provenance {
  source
  sourceTitle
  recordKey
  harvestedAt
  lastSeenAt
  licence
  url
}
fragment MicroCredentialParts on MicroCredential {
  id
  title(language: $language)
  titles {
    language
    value
  }
  description(language: $language)
  descriptions {
    language
    value
  }
  provider {
    ...ProviderLine
  }
  providers {
    ...ProviderLine
  }
  awarders {
    ...ProviderLine
  }
  awarderStated
  ects {
    ...QuantityParts
  }
  hours {
    ...QuantityParts
  }
  eqfLevel {
    value
    origin
  }
  nqf {
    framework
    level
  }
  qfEheaCycle {
    value
    origin
  }
  fields {
    code
    label(language: $language)
  }
  subjects {
    language
    value
  }
  learningOutcomes {
    text(language: $language)
    texts {
      language
      value
    }
    skillConcepts {
      uri
      label(language: $language)
      labels {
        language
        value
      }
    }
  }
  assessment {
    type
    label
  }
  participation
  languages
  entryRequirements(language: $language)
  supervision
  grading
  furtherInformation
  qualityAssurance
  credentialValidity
  declared
  stackKind
  stacksInto {
    id
    title
    url
    statedBy
  }
  offerings {
    ...OfferingParts
  }
  url
  withdrawnOn
  completeness {
    score
    light
    elements {
      element
      mandatory
      status
    }
  }
  facts {
    ...FactParts
  }
  provenance {
    ...ProvenanceParts
  }
}
fragment ProviderLine on Provider {
  id
  name
  country
  city
}
fragment OfferingParts on Offering {
  startsOn
  endsOn
  enrolFrom
  enrolUntil
  anyTime
  openForEnrolment
  ended
  place
  participation
  languages
  prices {
    amount
    currency
  }
  free
  url
}`) as unknown as TypedDocumentString<MicroCredentialQuery, MicroCredentialQueryVariables>;
export const ProviderDocument = new TypedDocumentString(`
    query Provider($id: ID!, $on: Date, $knownOn: DateTime, $isKnownThen: Boolean!) {
  provider(id: $id) {
    id
    name
    names {
      language
      value
    }
    kind
    country
    city
    website
    identifiers {
      scheme
      value
    }
    foundedOn
    closedOn
    relations {
      relation
      other {
        id
        name
      }
      otherName
      from
      to
      source
    }
    quality(on: $on, knownOn: $knownOn) {
      knownAt
      ...QualityAnswerParts
    }
    qualityNow: quality(on: $on) @include(if: $isKnownThen) {
      status
    }
    evidenceOverTime(knownOn: $knownOn) {
      ...EvidenceOverTimeParts
    }
    facts {
      ...FactParts
    }
    provenance {
      ...ProvenanceParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  decides
  counts
  whyNot
  via
  url
  source
  validFrom
  validTo
  endDateAssumed
  decision {
    id
    level
    activity
    scheme
    mandate
    outcome
    reportUrl
    recordKey
    agency {
      id
      name
      acronym
      registrations {
        from
        to
      }
    }
    contributingAgencies {
      id
      name
    }
    programmes {
      name
      qualification
    }
  }
  registerEntry {
    id
    listedAs
    url
    recordKey
  }
}
fragment QualityAnswerParts on QualityAnswer {
  status
  basis
  on
  reason
  endDateAssumed
  stale
  validUntil
  nextChange
  evidence {
    ...EvidenceParts
  }
  conflicting {
    ...EvidenceParts
  }
}
fragment FactParts on Fact {
  field
  source
  recordKey
  harvestedAt
  value
  others {
    source
    recordKey
    value
  }
}
fragment ProvenanceParts on Provenance {
  source
  sourceTitle
  recordKey
  harvestedAt
  lastSeenAt
  licence
  url
}
fragment EvidenceOverTimeParts on EvidenceOverTime {
  level
  via
  url
  source
  validFrom
  validTo
  endDateAssumed
  counts {
    from
    to
  }
  supersededFrom
  whyNever
  decision {
    id
    level
    activity
    scheme
    mandate
    outcome
    reportUrl
    recordKey
    agency {
      id
      name
      acronym
      registrations {
        from
        to
      }
    }
    contributingAgencies {
      id
      name
    }
    programmes {
      name
      qualification
    }
  }
  registerEntry {
    id
    listedAs
    url
    recordKey
  }
}`) as unknown as TypedDocumentString<ProviderQuery, ProviderQueryVariables>;
export const ProviderMicroCredentialsDocument = new TypedDocumentString(`
    query ProviderMicroCredentials($id: ID!, $language: String, $first: Int!, $after: String) {
  provider(id: $id) {
    id
    microCredentials(first: $first, after: $after) {
      totalCount
      totalIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...CardParts
        }
      }
    }
  }
}
    fragment CardParts on MicroCredential {
  id
  title(language: $language)
  titles {
    language
    value
  }
  provider {
    id
    name
    country
  }
  ects {
    ...QuantityParts
  }
  hours {
    ...QuantityParts
  }
  eqfLevel {
    value
    origin
  }
  nqf {
    framework
    level
  }
  participation
  languages
  declared
  stackKind
  withdrawnOn
  nextOffering {
    startsOn
    enrolUntil
    anyTime
    openForEnrolment
    place
    prices {
      amount
      currency
    }
    free
  }
  quality {
    status
    validUntil
  }
  provenance {
    source
  }
}
fragment QuantityParts on Quantity {
  value
  min
  max
  origin
}`) as unknown as TypedDocumentString<ProviderMicroCredentialsQuery, ProviderMicroCredentialsQueryVariables>;
export const ProviderHistoryDocument = new TypedDocumentString(`
    query ProviderHistory($id: ID!, $first: Int!, $after: String) {
  provider(id: $id) {
    id
    history(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...HistoryEntryParts
        }
      }
    }
  }
}
    fragment HistoryEntryParts on HistoryEntry {
  recordedAt
  source
  kind
  change
  subject
  url
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<ProviderHistoryQuery, ProviderHistoryQueryVariables>;
export const ProvidersDocument = new TypedDocumentString(`
    query Providers($query: String, $country: [String!], $kind: ProviderKind, $quality: [QualityStatus!], $first: Int!, $after: String) {
  providers(
    query: $query
    country: $country
    kind: $kind
    quality: $quality
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        name
        kind
        country
        city
        identifiers {
          scheme
          value
        }
        quality {
          status
          validUntil
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProvidersQuery, ProvidersQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($slug: String!) {
  source(slug: $slug) {
    ...SourceLine
    licence
    declaresMicroCredentials
    address
    schedule
    lastHarvest {
      message
      difference {
        created
        updated
        withdrawn
        liveBefore
      }
    }
    harvests(first: 10) {
      id
      state
      dryRun
      createdAt
      startedAt
      finishedAt
      message
      counts {
        read
        created
        updated
        unchanged
        repeated
        rejected
        withdrawn
      }
    }
    commonestIssues {
      code
      severity
      count
      example {
        key
        message
      }
    }
  }
}
    fragment SourceLine on Source {
  id
  slug
  title
  kind
  role
  country
  tier
  authority
  format
  formatAvailable
  enabled
  promise
  stale
  lastCompleteAt
  liveRecords
  withdrawnRecords
  lastHarvest {
    id
    state
    createdAt
    finishedAt
  }
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const HarvestIssuesDocument = new TypedDocumentString(`
    query HarvestIssues($id: ID!, $code: String, $first: Int!, $after: String) {
  harvest(id: $id) {
    id
    issues(first: $first, after: $after, code: $code) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          key
          code
          severity
          pointer
          value
          message
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HarvestIssuesQuery, HarvestIssuesQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  id
  slug
  title
  kind
  role
  country
  tier
  authority
  format
  formatAvailable
  enabled
  promise
  stale
  lastCompleteAt
  liveRecords
  withdrawnRecords
  lastHarvest {
    id
    state
    createdAt
    finishedAt
  }
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;