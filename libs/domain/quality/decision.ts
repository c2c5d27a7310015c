import type { Day } from '../day.js';
import type { LocalisedText } from '../localised.js';
import type { Identifier } from '../provider/identifier.js';
import type { ProviderReference } from '../provider/provider.js';

/** What kind of review it was: decides for whom it speaks (quality-status.md, rule 5). */
export const DECISION_LEVELS = [
  'INSTITUTIONAL',
  'INSTITUTIONAL_PROGRAMME',
  'PROGRAMME',
  'JOINT_PROGRAMME',
  'MICRO_CREDENTIAL',
] as const;
export type DecisionLevel = (typeof DECISION_LEVELS)[number];

/** NONE: a review without formal decision. */
export const OUTCOMES = ['POSITIVE', 'CONDITIONAL', 'NEGATIVE', 'NONE'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const MANDATES = ['OBLIGATORY', 'VOLUNTARY'] as const;
export type Mandate = (typeof MANDATES)[number];

/** Under which rules the review was made. */
export const SCHEMES = ['ESG', 'EQAVET', 'ISO_21001', 'EFQM', 'NATIONAL', 'OTHER'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface AgencyReference {
  readonly name: string | null;
  readonly acronym: string | null;
  readonly identifiers: readonly Identifier[];
}

/** What one source states about an agency. */
export interface AgencyDraft {
  readonly type: 'agency';
  readonly identifiers: readonly Identifier[];
  readonly names: readonly LocalisedText[];
  readonly acronym: string | null;
  readonly country: string | null;
  readonly website: string | null;
  /** intervals of registration in EQAR as far as the source states them; `to` null = open */
  readonly registrations: readonly { readonly from: Day | null; readonly to: Day | null }[];
  /** whether the source calls it registered now; null = does not say */
  readonly isRegistered: boolean | null;
}

/** A limit of what a decision or entry speaks for; an empty list is no limit (quality-status.md, rule 5). */
export interface Scope {
  /** EQF levels, 1 to 8 */
  readonly eqfLevels: readonly number[];
  /** ISCED-F 2013 codes of 2 to 4 digits */
  readonly fields: readonly string[];
}

export interface ProgrammeCovered {
  readonly name: string;
  readonly qualification: string | null;
  readonly cycle: string | null;
  readonly microCredential: boolean;
  readonly identifiers: readonly Identifier[];
}

/** What one source states about one external quality-assurance result. */
export interface DecisionDraft {
  readonly type: 'decision';
  readonly identifiers: readonly Identifier[];
  /** whose decision it is */
  readonly agency: AgencyReference | null;
  /** further agencies that took part in the review; the decision is not theirs, and supersedes none of theirs */
  readonly contributingAgencies: readonly AgencyReference[];
  readonly providers: readonly ProviderReference[];
  readonly level: DecisionLevel;
  /** the activity in the agency's words, e.g. "institutional evaluation" */
  readonly activity: string | null;
  readonly scheme: Scheme;
  /** null: the source states neither; read as voluntary, and said */
  readonly mandate: Mandate | null;
  readonly outcome: Outcome;
  /** null: not stated; such a decision never comes into force */
  readonly validFrom: Day | null;
  /** null: not stated; six years are assumed (quality-status.md, rule 2) */
  readonly validTo: Day | null;
  readonly scope: Scope;
  readonly programmes: readonly ProgrammeCovered[];
  readonly reportUrl: string | null;
  /** flagged high by the register: does not count (quality-status.md, rule 3) */
  readonly flaggedHigh: boolean;
  /** counts until that day, not on it */
  readonly withdrawnOn: Day | null;
  /** annulled from the start: never counts */
  readonly annulled: boolean;
}

/** What a competent authority states: this provider is listed. */
export interface RegisterEntryDraft {
  readonly type: 'register-entry';
  readonly identifiers: readonly Identifier[];
  readonly provider: ProviderReference;
  /** as what it is listed, in the register's words, e.g. "university" */
  readonly listedAs: string | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly scope: Scope;
  readonly url: string | null;
  readonly withdrawnOn: Day | null;
}
