import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Completeness,
  completeness,
  effectiveAwarders,
  effectiveCycle,
  effectiveEcts,
  effectiveEqf,
  inLanguage,
  invalidElements,
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
import type {
  CycleValue,
  Fact,
  IscedField,
  LevelValue,
  NqfLevel,
  Pathway,
  Provenance,
  Quantity,
} from '../generated/schema.js';
import { ownId } from '../request/arguments.js';
import type { LoadedMicroCredential, Loaders, RequestContext } from '../request/loaders.js';
import { microCredentialAnswer } from '../request/micro-credential-answer.js';
import { Platform } from '../request/platform.js';
import { assessmentLabel } from './assessment-labels.js';
import { nextOffering, offeringNode, type OfferingNode } from './offerings.js';

type Node = LoadedMicroCredential & { readonly filter?: SearchFilter };

@Resolver('MicroCredential')
export class MicroCredentialResolver {
  constructor(private readonly platform: Platform) {}

  @Query('microCredential')
  microCredential(
    @Args('id') id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<Node | null> | null {
    const own = ownId(id);
    return own === null ? null : loaders.microCredentials.load(own);
  }

  @Query('microCredentialBySource')
  async bySource(
    @Args('source') source: string,
    @Args('key') key: string,
    @Context() { loaders }: RequestContext,
  ): Promise<Node | null> {
    const record = await loaders.records.load({ source, key });
    return record?.entity === 'micro_credential' && record.entityId
      ? loaders.microCredentials.load(record.entityId)
      : null;
  }

  @ResolveField('id')
  id(@Parent() { held }: Node): string {
    return held.id;
  }

  @ResolveField('title')
  title(@Parent() node: Node, @Args('language') language: string | null): string {
    return text(node, node.view.titles?.value, language) ?? '';
  }

  @ResolveField('titles')
  titles(@Parent() { view }: Node): readonly LocalisedText[] {
    return view.titles?.value ?? [];
  }

  @ResolveField('description')
  description(@Parent() node: Node, @Args('language') language: string | null): string | null {
    return text(node, node.view.descriptions?.value, language);
  }

  @ResolveField('descriptions')
  descriptions(@Parent() { view }: Node): readonly LocalisedText[] {
    return view.descriptions?.value ?? [];
  }

  @ResolveField('provider')
  provider(@Parent() { held }: Node, @Context() { loaders }: RequestContext): Promise<KnownFacts> {
    return requireProvider(loaders, held.providerId);
  }

  @ResolveField('providers')
  providers(@Parent() { held }: Node, @Context() { loaders }: RequestContext): Promise<KnownFacts[]> {
    return Promise.all(held.providerIds.map((id) => requireProvider(loaders, id)));
  }

  @ResolveField('awarders')
  async awarders(@Parent() node: Node, @Context() { loaders }: RequestContext): Promise<KnownFacts[]> {
    const { providers, awarders } = await bodies(node, loaders);
    const views = effectiveAwarders({
      providers: providers.map((one) => one.view),
      awarders: awarders.map((one) => one.view),
    });
    return [...awarders, ...providers].filter(
      (one, index, all) => views.includes(one.view) && all.indexOf(one) === index,
    );
  }

  @ResolveField('awarderStated')
  awarderStated(@Parent() { held }: Node): boolean {
    return held.awarderIds.length > 0;
  }

  @ResolveField('ects')
  async ects(@Parent() node: Node, @Context() { loaders }: RequestContext): Promise<Quantity | null> {
    const { country } = await requireProvider(loaders, node.held.providerId);
    const ects = effectiveEcts(valuesOf(node.view), country);
    return ects && quantity(ects, (node.view.ects ?? node.view.hours)?.source ?? '');
  }

  @ResolveField('hours')
  hours(@Parent() { view }: Node): Quantity | null {
    return view.hours && quantity(view.hours.value, view.hours.source);
  }

  @ResolveField('eqfLevel')
  async eqfLevel(
    @Parent() { view, held }: Node,
    @Context() { loaders }: RequestContext,
  ): Promise<LevelValue | null> {
    const { country } = await requireProvider(loaders, held.providerId);
    const level = effectiveEqf(valuesOf(view), country);
    return level && { ...level, source: (view.eqfLevel ?? view.nqf)?.source ?? '' };
  }

  @ResolveField('nqf')
  nqf(@Parent() { view }: Node): NqfLevel | null {
    return view.nqf && { ...view.nqf.value, source: view.nqf.source };
  }

  @ResolveField('qfEheaCycle')
  async cycle(
    @Parent() { view, held }: Node,
    @Context() { loaders }: RequestContext,
  ): Promise<CycleValue | null> {
    const { country } = await requireProvider(loaders, held.providerId);
    const cycle = effectiveCycle(valuesOf(view), country);
    return cycle && { ...cycle, source: (view.cycle ?? view.nqf)?.source ?? '' };
  }

  @ResolveField('fields')
  fields(@Parent() { view }: Node): IscedField[] {
    return (view.fields?.value ?? []).map((code) => ({ code, label: iscedLabel(code) ?? code }));
  }

  @ResolveField('subjects')
  subjects(@Parent() { view }: Node): readonly LocalisedText[] {
    return view.subjects?.value ?? [];
  }

  @ResolveField('learningOutcomes')
  learningOutcomes(@Parent() { view }: Node) {
    return (view.learningOutcomes?.value ?? []).map((outcome) => ({
      ...outcome,
      text: ({ language }: { language?: string | null }) =>
        inLanguage(outcome.texts, language, view.languages?.value[0])?.value ?? outcome.skills[0] ?? '',
    }));
  }

  @ResolveField('assessment')
  assessment(@Parent() node: Node) {
    return (node.view.assessment?.value ?? []).map(({ type, texts }) => ({
      type,
      label: text(node, texts, null) ?? assessmentLabel(type),
    }));
  }

  @ResolveField('participation')
  participation(@Parent() { view }: Node) {
    return view.participation?.value ?? [];
  }

  @ResolveField('languages')
  languages(@Parent() { view }: Node) {
    return view.languages?.value ?? [];
  }

  @ResolveField('entryRequirements')
  entryRequirements(@Parent() node: Node, @Args('language') language: string | null): string | null {
    return text(node, node.view.entryRequirements?.value, language);
  }

  @ResolveField('supervision')
  supervision(@Parent() node: Node): string | null {
    return text(node, node.view.supervision?.value, null);
  }

  @ResolveField('grading')
  grading(@Parent() node: Node): string | null {
    return text(node, node.view.grading?.value, null);
  }

  @ResolveField('furtherInformation')
  furtherInformation(@Parent() node: Node): string | null {
    return text(node, node.view.furtherInformation?.value, null);
  }

  @ResolveField('qualityAssurance')
  qualityAssurance(@Parent() node: Node): string | null {
    return text(node, node.view.qualityAssurance?.value, null);
  }

  @ResolveField('credentialValidity')
  credentialValidity(@Parent() { view }: Node): string | null {
    return view.credentialValidity?.value ?? null;
  }

  @ResolveField('declared')
  declared(@Parent() { view }: Node) {
    return view.declared;
  }

  @ResolveField('stackKind')
  stackKind(@Parent() { view }: Node) {
    return view.stackKind?.value ?? null;
  }

  @ResolveField('stacksInto')
  async stacksInto(@Parent() { held }: Node, @Context() { loaders }: RequestContext): Promise<Pathway[]> {
    const targets = (await loaders.stackTargets.load(held.id)).filter((target) => target.kind === 'PART_OF');
    return Promise.all(
      targets.map(async (target) => {
        const known = target.targetId === null ? null : await loaders.microCredentials.load(target.targetId);
        const title = known ? text(known, known.view.titles?.value, null) : null;
        return {
          id: target.targetId ?? `${held.id}-${target.n}`,
          title: title ?? target.title ?? target.url ?? '',
          url: target.url ?? known?.view.url?.value ?? null,
          statedBy: target.source,
        };
      }),
    );
  }

  @ResolveField('offerings')
  offerings(@Parent() { view }: Node): OfferingNode[] {
    const today = this.platform.clock.today();
    return (view.offerings?.value ?? []).map((offering) => offeringNode(offering, today));
  }

  @ResolveField('nextOffering')
  nextOffering(@Parent() { view, filter }: Node): OfferingNode | null {
    return nextOffering(view.offerings?.value ?? [], filter, this.platform.clock.today());
  }

  @ResolveField('url')
  url(@Parent() { view }: Node): string | null {
    return view.url?.value ?? null;
  }

  @ResolveField('withdrawnOn')
  withdrawnOn(@Parent() { held }: Node): string | null {
    return held.withdrawnOn !== null && held.withdrawnOn <= this.platform.clock.today()
      ? held.withdrawnOn
      : null;
  }

  @ResolveField('quality')
  quality(
    @Parent() node: Node,
    @Args('on') on: string | null,
    @Args('knownOn') knownOn: string | null,
    @Context() { loaders }: RequestContext,
  ): Promise<QualityAnswer> {
    return microCredentialAnswer(node.held, { on: on ?? this.platform.clock.today(), knownOn }, loaders);
  }

  @ResolveField('completeness')
  async completeness(@Parent() node: Node, @Context() { loaders }: RequestContext): Promise<Completeness> {
    const { providers, awarders } = await bodies(node, loaders);
    const codes = await Promise.all(
      node.held.statements.map(({ source, key }) => loaders.issueCodes.load({ source, key })),
    );
    return completeness(node.view, await this.quality(node, null, null, { loaders }), {
      providers: providers.map((one) => one.view),
      awarders: awarders.map((one) => one.view),
      invalid: invalidElements(codes.flat().map((code) => ({ code }))),
    });
  }

  @ResolveField('facts')
  facts(@Parent() { view }: Node): Fact[] {
    return MERGED_FIELDS.flatMap((field) => {
      const stated: Stated<unknown> | null = view[field];
      return stated === null ? [] : [fact(field, stated)];
    });
  }

  @ResolveField('provenance')
  async provenance(@Parent() { held }: Node, @Context() { loaders }: RequestContext): Promise<Provenance[]> {
    const records = await Promise.all(
      held.statements.map(async ({ source, key, draft }) => ({
        record: await loaders.records.load({ source, key }),
        url: draft.url,
      })),
    );
    return records.flatMap(({ record, url }) =>
      record === null
        ? []
        : [{ ...record, recordKey: record.key, url, original: JSON.stringify(record.payload) }],
    );
  }
}

async function requireProvider(loaders: Loaders, id: string): Promise<KnownFacts> {
  const provider = await loaders.providers.load(id);
  if (!provider) throw new Error(`A micro-credential names provider ${id}, which the store does not hold.`);
  return provider;
}

async function bodies(
  { held }: Node,
  loaders: Loaders,
): Promise<{ providers: KnownFacts[]; awarders: KnownFacts[] }> {
  const [providers, awarders] = await Promise.all([
    Promise.all(held.providerIds.map((id) => requireProvider(loaders, id))),
    Promise.all(held.awarderIds.map((id) => requireProvider(loaders, id))),
  ]);
  return { providers, awarders };
}

/** The text for the reader; several in one language are paragraphs. */
function text(
  { view }: Pick<Node, 'view'>,
  texts: readonly LocalisedText[] | undefined,
  language: string | null,
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
