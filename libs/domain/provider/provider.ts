import type { Day } from '../day.js';
import type { LocalisedText } from '../localised.js';
import type { Identifier } from './identifier.js';

export const PROVIDER_KINDS = ['HIGHER_EDUCATION_INSTITUTION', 'ALTERNATIVE_PROVIDER'] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/**
 * How one provider stands to another, read from the provider that states it:
 * SUCCEEDED: it succeeded the other (the other is its predecessor); ABSORBED: it took the other in;
 * SPUN_OFF_FROM: it left the other; UNIT_OF: it is a faculty or school of the other;
 * MEMBER_OF: it belongs to the other, an alliance or consortium; PART_OF: the source does not say which of the two;
 * ON_PLATFORM: it teaches through the other, a platform.
 *
 * The same events told by the other side: SUCCEEDED_BY: the other succeeded it; ABSORBED_BY: the other took it in;
 * SPUN_OFF: the other left it. "A SUCCEEDED_BY B" states what "B SUCCEEDED A" states; a register often has only one
 * of the two rows.
 */
export const RELATION_TYPES = [
  'SUCCEEDED',
  'SUCCEEDED_BY',
  'ABSORBED',
  'ABSORBED_BY',
  'SPUN_OFF_FROM',
  'SPUN_OFF',
  'UNIT_OF',
  'MEMBER_OF',
  'PART_OF',
  'ON_PLATFORM',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** How a record names a provider: enough to find it, or to keep it apart. */
export interface ProviderReference {
  readonly names: readonly LocalisedText[];
  readonly identifiers: readonly Identifier[];
  /** ISO 3166-1 alpha-2 of the legal seat */
  readonly country: string | null;
  readonly city: string | null;
  readonly website: string | null;
  readonly kind: ProviderKind | null;
}

export interface ProviderRelation {
  readonly type: RelationType;
  readonly other: ProviderReference;
  /** the day of the event (SUCCEEDED, ABSORBED, SPUN_OFF_FROM and their reverses), or the first day of the relation; null = open */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** How many external reviews a register counts for a provider, whether or not it has given them to Trellis. */
export interface ReportedReviews {
  readonly count: number;
  /** the day of the latest; null = not stated */
  readonly last: Day | null;
}

/** What one source states about a provider. */
export interface ProviderDraft extends ProviderReference {
  readonly type: 'provider';
  /** further legal names, translations, acronyms: found by search, shown under the name */
  readonly otherNames: readonly LocalisedText[];
  /** further countries with a location that is not the seat */
  readonly otherCountries: readonly string[];
  readonly foundedOn: Day | null;
  readonly closedOn: Day | null;
  readonly relations: readonly ProviderRelation[];
  /** last day on which the source's own validity holds; null = still valid */
  readonly withdrawnOn: Day | null;
  /** null = the source does not count reviews; so that an answer can name reports which Trellis has not been given */
  readonly reportedReviews: ReportedReviews | null;
}
