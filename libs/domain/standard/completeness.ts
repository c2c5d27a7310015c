import type { RecordIssue } from '../issue.js';
import type { LocalisedText } from '../localised.js';
import type { MicroCredentialDraft } from '../micro-credential/draft.js';
import { valuesOf, type MicroCredential } from '../micro-credential/micro-credential.js';
import type { ProviderReference } from '../provider/provider.js';
import type { QualityAnswer } from '../quality/answer.js';

/** The elements of the EU standard for a catalogue entry: Council Recommendation 2022/C 243/02, Annex I. */
export const MANDATORY_ELEMENTS = [
  'TITLE',
  'AWARDER_COUNTRY',
  'AWARDER',
  'LEARNING_OUTCOMES',
  'WORKLOAD',
  'LEVEL',
  'ASSESSMENT',
  'PARTICIPATION',
  'QUALITY_ASSURANCE',
] as const;
export const OPTIONAL_ELEMENTS = [
  'PREREQUISITES',
  'SUPERVISION',
  'GRADING',
  'STACKABILITY',
  'FURTHER_INFORMATION',
] as const;
export type StandardElement = (typeof MANDATORY_ELEMENTS)[number] | (typeof OPTIONAL_ELEMENTS)[number];

export const ELEMENT_STATUSES = ['PRESENT', 'MISSING', 'INVALID', 'NOT_APPLICABLE'] as const;
export type ElementStatus = (typeof ELEMENT_STATUSES)[number];

export const LIGHTS = ['GREEN', 'AMBER', 'RED'] as const;
export type Light = (typeof LIGHTS)[number];

export interface ElementState {
  readonly element: StandardElement;
  readonly mandatory: boolean;
  readonly status: ElementStatus;
}

export interface Completeness {
  /** PRESENT of the applicable mandatory elements, 0 to 1 */
  readonly score: number;
  readonly light: Light;
  /** mandatory ones first, each in the order of the standard */
  readonly elements: readonly ElementState[];
}

/** A provider as far as the elements need it. */
export type KnownBody = Pick<ProviderReference, 'kind' | 'country'>;

/** What is known beside the merged values. */
export interface ElementHints {
  /** providers and awarders as held: a record often names no more than their names */
  readonly providers?: readonly KnownBody[];
  readonly awarders?: readonly KnownBody[];
  /** stated by a source in a form that cannot be, so that the field stayed empty */
  readonly invalid?: readonly StandardElement[];
  /** does not apply to this record, e.g. the level of learning outside every framework */
  readonly notApplicable?: readonly StandardElement[];
}

/**
 * Which elements of the EU standard a micro-credential states.
 * @param quality its own status, for quality assurance that a decision covers; null where it was not asked for
 */
export function completeness(
  merged: MicroCredential,
  quality: QualityAnswer | null,
  hints: ElementHints = {},
): Completeness {
  const draft = valuesOf(merged);
  const awarders = effectiveAwarders({
    providers: hints.providers ?? draft.providers,
    awarders: hints.awarders ?? draft.awarders,
  });
  const stateOf =
    (mandatory: boolean) =>
    (element: StandardElement): ElementState => ({
      element,
      mandatory,
      status: statusOf(element, { draft, awarders, quality }, hints),
    });
  const mandatory = MANDATORY_ELEMENTS.map(stateOf(true));
  return { ...assess(mandatory), elements: [...mandatory, ...OPTIONAL_ELEMENTS.map(stateOf(false))] };
}

/** Awarders as stated, or the only provider where it is an institution. */
export function effectiveAwarders<Body extends KnownBody>(stated: {
  readonly providers: readonly Body[];
  readonly awarders: readonly Body[];
}): readonly Body[] {
  if (stated.awarders.length > 0) return stated.awarders;
  const [only, ...others] = stated.providers;
  return only && others.length === 0 && only.kind === 'HIGHER_EDUCATION_INSTITUTION' ? [only] : [];
}

/** Elements that an issue tells to have been stated, and unusable. */
export function invalidElements(issues: readonly Pick<RecordIssue, 'code'>[]): readonly StandardElement[] {
  const of: Readonly<Record<string, StandardElement>> = {
    'ects-out-of-range': 'WORKLOAD',
    'hours-out-of-range': 'WORKLOAD',
    'eqf-out-of-range': 'LEVEL',
  };
  return [...new Set(issues.flatMap(({ code }) => of[code] ?? []))];
}

interface Stating {
  readonly draft: MicroCredentialDraft;
  readonly awarders: readonly KnownBody[];
  readonly quality: QualityAnswer | null;
}

function statusOf(element: StandardElement, stating: Stating, hints: ElementHints): ElementStatus {
  if (isPresent(element, stating)) return 'PRESENT';
  if (hints.notApplicable?.includes(element)) return 'NOT_APPLICABLE';
  return hints.invalid?.includes(element) ? 'INVALID' : 'MISSING';
}

function isPresent(element: StandardElement, { draft, awarders, quality }: Stating): boolean {
  switch (element) {
    case 'TITLE':
      return hasText(draft.titles);
    case 'AWARDER':
      return awarders.length > 0;
    case 'AWARDER_COUNTRY':
      return awarders.some(({ country }) => country !== null);
    case 'LEARNING_OUTCOMES':
      return draft.learningOutcomes.some(({ texts, skills }) => hasText(texts) || skills.length > 0);
    case 'WORKLOAD':
      return draft.ects !== null || draft.hours !== null;
    case 'LEVEL':
      return draft.eqfLevel !== null || draft.nqf !== null || draft.cycle !== null;
    case 'ASSESSMENT':
      return draft.assessment.some(({ type, texts }) => type !== null || hasText(texts));
    case 'PARTICIPATION':
      return draft.participation.length > 0 || draft.offerings.some((run) => run.participation.length > 0);
    case 'QUALITY_ASSURANCE':
      return hasText(draft.qualityAssurance) || isCovered(quality);
    case 'PREREQUISITES':
      return hasText(draft.entryRequirements);
    case 'SUPERVISION':
      return hasText(draft.supervision);
    case 'GRADING':
      return hasText(draft.grading);
    case 'STACKABILITY':
      return draft.stackKind !== null || draft.relations.length > 0;
    case 'FURTHER_INFORMATION':
      return hasText(draft.furtherInformation);
  }
}

/**
 * A decision that counts covers it: one that decides, and speaks for the whole of what was asked. A refusal assures
 * nothing, and programmes of its provider (PARTIAL) are not it.
 */
function isCovered(quality: QualityAnswer | null): boolean {
  if (quality === null || quality.status === 'NEGATIVE' || quality.status === 'PARTIAL') return false;
  return quality.evidence.some(({ decides, counts, decision }) => decides && counts && decision !== null);
}

const AMBER: readonly StandardElement[] = ['TITLE', 'AWARDER', 'LEARNING_OUTCOMES', 'WORKLOAD'];

function assess(mandatory: readonly ElementState[]): Pick<Completeness, 'score' | 'light'> {
  const applicable = mandatory.filter(({ status }) => status !== 'NOT_APPLICABLE');
  const present = applicable.filter(({ status }) => status === 'PRESENT').map(({ element }) => element);
  const score = applicable.length === 0 ? 1 : present.length / applicable.length;
  if (present.length === applicable.length) return { score, light: 'GREEN' };
  return { score, light: AMBER.every((element) => present.includes(element)) ? 'AMBER' : 'RED' };
}

function hasText(texts: readonly LocalisedText[]): boolean {
  return texts.some(({ value }) => value.trim() !== '');
}
