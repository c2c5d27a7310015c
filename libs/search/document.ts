import { distinctBy, effectiveCycle, effectiveEcts, effectiveEqf, iscedLabel, valuesOf } from '#domain';
import type {
  Day,
  Instant,
  LocalisedText,
  MicroCredential,
  MicroCredentialDraft,
  OfferingDraft,
  QualityAnswer,
} from '#domain';
import type { SearchDocument, SearchOffering, SearchText } from './engine.js';
import { fieldMark } from './text/field-names.js';

/** A micro-credential as merged from its sources, with what else a document is made of. */
export interface DocumentInput {
  readonly id: string;
  readonly view: MicroCredential;
  /** of the provider, ISO 3166-1 alpha-2 */
  readonly country: string | null;
  /** our ids; the first is the one shown */
  readonly providerIds: readonly string[];
  /** of all providers, in any language */
  readonly providerNames: readonly LocalisedText[];
  /** as stated, or derived from the only provider */
  readonly awarderIds: readonly string[];
  /** slugs of the sources that state it */
  readonly sources: readonly string[];
  readonly quality: Pick<QualityAnswer, 'status' | 'nextChange'>;
  readonly withdrawnOn: Day | null;
  readonly firstSeenAt: Instant;
}

/** What the engines hold of a micro-credential. Pure: the same input gives the same document. */
export function searchDocument(input: DocumentInput): SearchDocument {
  const draft = valuesOf(input.view);
  const ects = effectiveEcts(draft, input.country);
  const skills = skillLabels(draft);
  return {
    id: input.id,
    texts: textsOf(draft, skills, input.providerNames),
    skills,
    quality: input.quality.status,
    eqfLevel: effectiveEqf(draft, input.country)?.value ?? null,
    cycle: effectiveCycle(draft, input.country)?.value ?? null,
    ects: ects && { min: ects.min, max: ects.max },
    country: input.country,
    languages: union(
      draft.languages,
      draft.offerings.flatMap(({ languages }) => languages),
    ),
    fields: draft.fields,
    participation: union(
      draft.participation,
      draft.offerings.flatMap(({ participation }) => participation),
    ),
    stackKind: draft.stackKind,
    providers: input.providerIds,
    awarders: input.awarderIds,
    sources: input.sources,
    declared: input.view.declared,
    withdrawnOn: input.withdrawnOn,
    offerings: draft.offerings.map(searchOffering),
    firstSeenAt: input.firstSeenAt,
    qualityChangesOn: input.quality.nextChange,
  };
}

function textsOf(
  draft: MicroCredentialDraft,
  skills: readonly LocalisedText[],
  providerNames: readonly LocalisedText[],
): readonly SearchText[] {
  const fields = draft.fields.flatMap((code) => {
    const label = iscedLabel(code);
    return label === null ? [] : [{ code, label }];
  });
  const weighted = (weight: SearchText['weight'], texts: readonly LocalisedText[]) =>
    texts.filter(({ value }) => value.trim() !== '').map((text): SearchText => ({ weight, text }));
  return [
    ...weighted('A', draft.titles),
    ...weighted(
      'B',
      draft.learningOutcomes.flatMap(({ texts }) => texts),
    ),
    ...weighted('B', draft.subjects),
    ...weighted(
      'B',
      fields.map(({ label }) => ({ language: 'en', value: label })),
    ),
    ...weighted('B', skills),
    ...fields.map(({ code }) => fieldMark(code)),
    ...weighted('C', distinctValues(providerNames)),
    ...weighted('D', draft.descriptions),
  ];
}

/** In every language that the source has them in, each once: what a query in another language finds the record by. */
function skillLabels(draft: MicroCredentialDraft): readonly LocalisedText[] {
  const labels = draft.learningOutcomes.flatMap((outcome) => outcome.skills.flatMap((skill) => skill.labels));
  return distinctBy(labels, ({ language, value }) => `${language} ${value}`);
}

function searchOffering({
  startsOn,
  endsOn,
  enrolFrom,
  enrolUntil,
  anyTime,
  free,
  prices,
}: OfferingDraft): SearchOffering {
  return { startsOn, endsOn, enrolFrom, enrolUntil, anyTime, free, prices };
}

function union<Value>(one: readonly Value[], other: readonly Value[]): readonly Value[] {
  return other.length === 0 ? one : [...new Set([...one, ...other])];
}

/** A name that is the same in several languages would count several times. */
function distinctValues(texts: readonly LocalisedText[]): readonly LocalisedText[] {
  return distinctBy(texts, ({ value }) => value);
}
