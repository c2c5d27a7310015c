import type { Day, Instant } from '../day.js';
import type { AgencyReference, DecisionDraft, RegisterEntryDraft } from './decision.js';
import type { RelationType, ReportedReviews } from '../provider/provider.js';
import type { SourceStanding } from '../source/source.js';

/** From most to least assuring, in the order of the table in quality-status.md. */
export const QUALITY_STATUSES = [
  'CONFIRMED',
  'CONFIRMED_VOLUNTARY',
  'CONDITIONAL',
  'NATIONALLY_LISTED',
  'PARTIAL',
  'REVIEWED',
  'NEGATIVE',
  'EXPIRED',
  'UNKNOWN',
] as const;
export type QualityStatus = (typeof QUALITY_STATUSES)[number];

export const QUALITY_BASES = [
  'PROVIDER',
  'PREDECESSOR',
  'REGISTER',
  'MICRO_CREDENTIAL',
  'PROGRAMME',
  'AWARDER',
] as const;
export type QualityBasis = (typeof QUALITY_BASES)[number];

/** A decision as held: what a source states, by whom, about which of our providers. */
export interface QualityDecision extends Omit<
  DecisionDraft,
  'type' | 'providers' | 'identifiers' | 'contributingAgencies'
> {
  readonly id: string;
  readonly source: string;
  readonly recordKey: string;
  /** our provider ids */
  readonly providerIds: readonly string[];
  readonly agencyId: string | null;
  /** agencies that took part beside it */
  readonly contributingAgencyIds: readonly string[];
  /** no longer in a full listing of its source since that day: counts until the day before */
  readonly delistedOn: Day | null;
}

export interface RegisterEntry extends Omit<RegisterEntryDraft, 'type' | 'provider'> {
  readonly id: string;
  readonly source: string;
  readonly recordKey: string;
  readonly providerId: string;
  readonly delistedOn: Day | null;
}

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly registrations: readonly { readonly from: Day | null; readonly to: Day | null }[];
}

/** A relation between two of our providers, read from `providerId` to `otherId` (see RELATION_TYPES). */
export interface HeldRelation {
  readonly type: RelationType;
  readonly providerId: string;
  readonly otherId: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly source: string;
}

/** All that the answer about one provider may rest on. Order never matters. */
export interface QualityFacts {
  readonly providerId: string;
  readonly providerName: string;
  readonly country: string | null;
  readonly relations: readonly HeldRelation[];
  /** names of the related providers, for the sentence */
  readonly relatedNames: ReadonlyMap<string, string>;
  /** of the provider and of those related to it by one step */
  readonly decisions: readonly QualityDecision[];
  readonly entries: readonly RegisterEntry[];
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly sources: ReadonlyMap<string, SourceStanding>;
  /** reviews that a register counts, whether or not it has given them to Trellis; absent or null: none counts */
  readonly reportedReviews?: ReportedReviews | null;
}

export interface QualityQuestion {
  readonly on: Day;
  /** the moment of asking (or `knownOn`): staleness is counted from it */
  readonly now: Instant;
  readonly eqfLevel?: number | null;
  /** ISCED-F code */
  readonly field?: string | null;
}

export interface Evidence {
  readonly decision: QualityDecision | null;
  readonly registerEntry: RegisterEntry | null;
  /** it is among what decides on that day */
  readonly decides: boolean;
  /** in force on that day, and counts */
  readonly counts: boolean;
  /** one plain clause, where it does not count */
  readonly whyNot: string | null;
  /** how it reaches the provider, if not directly: "through its predecessor …" */
  readonly via: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly endDateAssumed: boolean;
}

/** INSTITUTION: speaks for the provider; PART: for a programme, a micro-credential or a part of it; REGISTER: a listing. */
export type EvidenceLevel = 'INSTITUTION' | 'PART' | 'REGISTER';

/** A piece of evidence over all its days, whatever day is asked. */
export interface EvidenceOverTime extends Pick<
  Evidence,
  'decision' | 'registerEntry' | 'via' | 'url' | 'source' | 'validFrom' | 'validTo' | 'endDateAssumed'
> {
  readonly level: EvidenceLevel;
  /** the days on which it is in force and counts, in order; none: it never does */
  readonly counts: readonly { readonly from: Day | null; readonly to: Day | null }[];
  /** from this day another decision stands in its place, also after that one has run out */
  readonly supersededFrom: Day | null;
  /** one plain clause, where it never counts whatever the day */
  readonly whyNever: string | null;
}

export interface QualityAnswer {
  readonly status: QualityStatus;
  readonly basis: QualityBasis | null;
  readonly on: Day;
  readonly knownAt: Instant;
  /** one plain sentence in English */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly conflicting: readonly Evidence[];
  readonly endDateAssumed: boolean;
  readonly stale: boolean;
  readonly validUntil: Day | null;
  readonly nextChange: Day | null;
}

export type { AgencyReference };
