import {
  effectiveCycle,
  effectiveEcts,
  effectiveEqf,
  inLanguage,
  iscedLabel,
  type LocalisedText,
  type MergedField,
  MERGED_FIELDS,
  type QualityAnswer,
  type Stated,
  valuesOf,
} from '#domain';
import type { SearchFilter } from '#search';
import type { KnownFacts } from '#store';
import type { CycleValue, Fact, LevelValue, NqfLevel, Quantity } from '../generated/schema.js';
import type { FieldResolvers } from '../request/field-resolvers.js';
import type { LoadedMicroCredential, Loaders, RequestContext } from '../request/loaders.js';
import { microCredentialAnswer } from '../request/micro-credential-answer.js';
import type { Platform } from '../request/platform.js';
import { assessmentLabel } from './assessment-labels.js';
import { nextOffering, offeringNode, type OfferingNode } from './offerings.js';
import { type InLanguage, outcomeNode } from './outcomes.js';

/** A `MicroCredential` before its fields are read; found by a search, with its filter. */
export type MicroCredentialNode = LoadedMicroCredential & { readonly filter?: SearchFilter };

/** What a page of results asks of every row, and all else that is only read off the record. */
export function microCredentialFields({ clock }: Pick<Platform, 'clock'>) {
  return {
    id: ({ held }): string => held.id,
    title: (node, { language }: InLanguage): string => text(node, node.view.titles?.value, language) ?? '',
    titles: ({ view }): readonly LocalisedText[] => view.titles?.value ?? [],
    description: (node, { language }: InLanguage): string | null =>
      text(node, node.view.descriptions?.value, language),
    descriptions: ({ view }): readonly LocalisedText[] => view.descriptions?.value ?? [],

    provider: ({ held }, _, { loaders }): Promise<KnownFacts> => requireProvider(loaders, held.providerId),
    awarderStated: ({ held }): boolean => held.awarderIds.length > 0,

    ects: async ({ view, held }, _, { loaders }): Promise<Quantity | null> => {
      const { country } = await requireProvider(loaders, held.providerId);
      const ects = effectiveEcts(valuesOf(view), country);
      return ects && quantity(ects, (view.ects ?? view.hours)?.source ?? '');
    },
    hours: ({ view }): Quantity | null => view.hours && quantity(view.hours.value, view.hours.source),
    eqfLevel: async ({ view, held }, _, { loaders }): Promise<LevelValue | null> => {
      const { country } = await requireProvider(loaders, held.providerId);
      const level = effectiveEqf(valuesOf(view), country);
      return level && { ...level, source: (view.eqfLevel ?? view.nqf)?.source ?? '' };
    },
    nqf: ({ view }): NqfLevel | null => view.nqf && { ...view.nqf.value, source: view.nqf.source },
    qfEheaCycle: async ({ view, held }, _, { loaders }): Promise<CycleValue | null> => {
      const { country } = await requireProvider(loaders, held.providerId);
      const cycle = effectiveCycle(valuesOf(view), country);
      return cycle && { ...cycle, source: (view.cycle ?? view.nqf)?.source ?? '' };
    },

    fields: ({ view }) =>
      (view.fields?.value ?? []).map((code) => ({
        code,
        label: ({ language }: InLanguage) => iscedLabel(code, language) ?? code,
      })),
    subjects: ({ view }): readonly LocalisedText[] => view.subjects?.value ?? [],
    learningOutcomes: ({ view }) =>
      (view.learningOutcomes?.value ?? []).map((outcome) => outcomeNode(outcome, view.languages?.value[0])),
    assessment: (node) =>
      (node.view.assessment?.value ?? []).map(({ type, texts }) => ({
        type,
        label: text(node, texts, null) ?? assessmentLabel(type),
      })),
    participation: ({ view }) => view.participation?.value ?? [],
    languages: ({ view }) => view.languages?.value ?? [],
    entryRequirements: (node, { language }: InLanguage): string | null =>
      text(node, node.view.entryRequirements?.value, language),
    supervision: (node): string | null => text(node, node.view.supervision?.value, null),
    grading: (node): string | null => text(node, node.view.grading?.value, null),
    furtherInformation: (node): string | null => text(node, node.view.furtherInformation?.value, null),
    qualityAssurance: (node): string | null => text(node, node.view.qualityAssurance?.value, null),
    credentialValidity: ({ view }): string | null => view.credentialValidity?.value ?? null,
    declared: ({ view }) => view.declared,
    stackKind: ({ view }) => view.stackKind?.value ?? null,

    offerings: ({ view }): OfferingNode[] => {
      const today = clock.today();
      return (view.offerings?.value ?? []).map((offering) => offeringNode(offering, today));
    },
    nextOffering: ({ view, filter }): OfferingNode | null =>
      nextOffering(view.offerings?.value ?? [], filter, clock.today()),
    url: ({ view }): string | null => view.url?.value ?? null,
    withdrawnOn: ({ held }): string | null =>
      held.withdrawnOn !== null && held.withdrawnOn <= clock.today() ? held.withdrawnOn : null,

    quality: (
      node,
      { on, knownOn }: { readonly on?: string | null; readonly knownOn?: string | null },
      { loaders },
    ): Promise<QualityAnswer> =>
      microCredentialAnswer(node, { on: on ?? clock.today(), knownOn: knownOn ?? null }, loaders),
    facts: ({ view }): Fact[] =>
      MERGED_FIELDS.flatMap((field) => {
        const stated: Stated<unknown> | null = view[field];
        return stated === null ? [] : [fact(field, stated)];
      }),
  } satisfies FieldResolvers<MicroCredentialNode, RequestContext>;
}

/** The provider of a micro-credential: the store holds no micro-credential without. */
export async function requireProvider(loaders: Loaders, id: string): Promise<KnownFacts> {
  const provider = await loaders.providers.load(id);
  if (!provider) throw new Error(`A micro-credential names provider ${id}, which the store does not hold.`);
  return provider;
}

/** The text for the reader; several in one language are paragraphs. */
export function text(
  { view }: Pick<MicroCredentialNode, 'view'>,
  texts: readonly LocalisedText[] | undefined,
  language: string | null | undefined,
): string | null {
  const found = inLanguage(texts ?? [], language, view.languages?.value[0]);
  if (!found) return null;
  const same = (texts ?? []).filter((one) => one.language === found.language);
  return same.map((one) => one.value).join('\n');
}

function quantity(
  { min, max, origin }: { min: number; max: number; origin: Quantity['origin'] },
  source: string,
): Quantity {
  return { value: min === max ? min : null, min, max, origin, source };
}

function fact(field: MergedField, stated: Stated<unknown>): Fact {
  return {
    field: FIELD_NAMES[field] ?? field,
    source: stated.source,
    recordKey: stated.key,
    harvestedAt: stated.harvestedAt,
    value: JSON.stringify(stated.value),
    others: stated.others.map((other) => ({
      source: other.source,
      recordKey: other.key,
      value: JSON.stringify(other.value),
    })),
  };
}

/** Facts are named as the fields of the GraphQL type. */
const FIELD_NAMES: Partial<Record<MergedField, string>> = { cycle: 'qfEheaCycle', relations: 'stacksInto' };
