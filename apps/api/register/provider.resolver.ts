import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type EvidenceOverTime,
  evidenceOverTime,
  notYetKnown,
  providerQuality,
  type QualityAnswer,
  type QualityDecision,
  type RegisterEntry,
  type RelationType,
} from '#domain';
import { askProviders, type HeldDecision, type KnownFacts, providerRelations, searchProviders } from '#store';
import { parseIdentifier } from '#domain';
import type { Fact, Provenance, ProviderRelation, QueryProvidersArgs } from '../generated/schema.js';
import { pageSize } from '../request/arguments.js';
import { faultError } from '../request/errors.js';
import { readKeyset, writeKeyset } from '../request/keyset.js';
import type { RequestContext } from '../request/loaders.js';
import { Platform } from '../request/platform.js';
import { findResult, type SearchResultNode } from '../request/search-result.js';
import { type HistoryPage, historyPage } from './history-page.js';
import { providerFacts } from './provider-facts.js';

@Resolver('Provider')
export class ProviderResolver {
  constructor(private readonly platform: Platform) {}

  @Query('provider')
  async provider(@Args('id') id: string): Promise<KnownFacts | null> {
    const [found] = await askProviders(this.platform.database, [id]);
    // one that nobody bears is null; one that several bear, or that cannot be one, is a question that cannot be answered
    if (found?.fault && UNANSWERABLE.has(found.fault.code)) throw faultError(found.fault);
    return found?.facts ?? null;
  }

  @Query('providers')
  async providers(@Args() args: QueryProvidersArgs) {
    const text = args.query?.trim() ?? '';
    const { total, providers } = await searchProviders(this.platform.database, {
      text: text === '' ? null : text,
      identifier: parseIdentifier(text),
      country: args.country ?? [],
      kind: args.kind ?? null,
      status: args.quality ?? [],
      first: pageSize(args.first ?? 20) + 1,
      after: args.after ? readKeyset(args.after) : null,
    });
    const page = providers.slice(0, args.first ?? 20);
    const edges = page.map((provider) => ({
      cursor: writeKeyset({ name: provider.sortName, id: provider.id }),
      id: provider.id,
    }));
    const hasNextPage = providers.length > page.length;
    return {
      totalCount: total,
      edges,
      pageInfo: { hasNextPage, endCursor: hasNextPage ? (edges.at(-1)?.cursor ?? null) : null },
    };
  }

  @ResolveField('relations')
  async relations(
    @Parent() { providerId }: KnownFacts,
    @Context() { loaders }: RequestContext,
  ): Promise<(Omit<ProviderRelation, 'other'> & { other: KnownFacts | null })[]> {
    const rows = await providerRelations(this.platform.database, providerId);
    const others = await Promise.all(
      rows.map(async (row) => (row.otherId === null ? null : loaders.providers.load(row.otherId))),
    );
    return rows.map((row, index) => ({
      relation: (row.reversed ? REVERSED : SAID)[row.type],
      other: others[index] ?? null,
      otherName: others[index]?.view.name ?? row.otherName,
      from: row.from,
      to: row.to,
      source: row.source,
    }));
  }

  @ResolveField('quality')
  async quality(
    @Parent() { providerId }: Pick<KnownFacts, 'providerId'>,
    @Args('on') on: string | null,
    @Args('knownOn') knownOn: string | null,
    @Context() { loaders }: RequestContext,
  ): Promise<QualityAnswer> {
    const day = on ?? this.platform.clock.today();
    const loader = knownOn ? loaders.providersKnownOn(knownOn) : loaders.providers;
    const facts = await loader.load(providerId);
    if (facts) return providerQuality(facts, { on: day, now: facts.knownAt });
    if (knownOn) return notYetKnown('the provider', { on: day, now: knownOn });
    throw new Error(`Provider ${providerId} was found and is gone.`);
  }

  @ResolveField('evidenceOverTime')
  async evidenceOverTime(
    @Parent() facts: KnownFacts,
    @Args('knownOn') knownOn: string | null,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly EvidenceOverTime[]> {
    const known = knownOn ? await loaders.providersKnownOn(knownOn).load(facts.providerId) : facts;
    return known ? evidenceOverTime(known) : [];
  }

  @ResolveField('decisions')
  decisions(@Parent() { decisions, providerId }: KnownFacts): QualityDecision[] {
    return decisions.filter((decision) => decision.providerIds.includes(providerId)).sort(byStart);
  }

  @ResolveField('registerEntries')
  registerEntries(@Parent() { entries, providerId }: KnownFacts): RegisterEntry[] {
    return entries.filter((entry) => entry.providerId === providerId).sort(byStart);
  }

  @ResolveField('history')
  history(
    @Parent() { providerId }: KnownFacts,
    @Args('first') first: number,
    @Args('after') after: string | null,
  ): Promise<HistoryPage> {
    return historyPage(this.platform.database, providerId, { first: pageSize(first), after: after ?? null });
  }

  @ResolveField('microCredentials')
  microCredentials(
    @Parent() { providerId }: KnownFacts,
    @Args('first') first: number,
    @Args('after') after: string | null,
  ): Promise<SearchResultNode> {
    return findResult(this.platform, {
      text: null,
      filter: { provider: [providerId] },
      facets: [],
      sort: 'NEWEST',
      language: null,
      first: pageSize(first),
      after: after ?? null,
    });
  }

  @ResolveField('facts')
  facts(@Parent() facts: KnownFacts): Fact[] {
    return providerFacts(facts.statements);
  }

  @ResolveField('provenance')
  async provenance(
    @Parent() { statements }: KnownFacts,
    @Context() { loaders }: RequestContext,
  ): Promise<Provenance[]> {
    const records = await Promise.all(
      statements.map(({ source, key }) => loaders.records.load({ source, key })),
    );
    return records.flatMap((record) =>
      record === null
        ? []
        : [{ ...record, recordKey: record.key, url: null, original: JSON.stringify(record.payload) }],
    );
  }
}

@Resolver('ProviderEdge')
export class ProviderEdgeResolver {
  @ResolveField('node')
  async node(@Parent() { id }: { id: string }, @Context() { loaders }: RequestContext): Promise<KnownFacts> {
    const provider = await loaders.providers.load(id);
    if (!provider) throw new Error(`Provider ${id} was found and is gone.`);
    return provider;
  }
}

@Resolver('QualityDecision')
export class QualityDecisionResolver {
  @ResolveField('agency')
  agency(@Parent() { heldAgency }: HeldDecision): HeldDecision['heldAgency'] {
    return heldAgency;
  }

  @ResolveField('contributingAgencies')
  contributingAgencies(@Parent() { heldContributors }: HeldDecision): HeldDecision['heldContributors'] {
    return heldContributors;
  }

  @ResolveField('providers')
  async providers(
    @Parent() { providerIds }: QualityDecision,
    @Context() { loaders }: RequestContext,
  ): Promise<KnownFacts[]> {
    const providers = await Promise.all(providerIds.map((id) => loaders.providers.load(id)));
    return providers.filter((provider) => provider !== null);
  }
}

const UNANSWERABLE: ReadonlySet<string> = new Set(['AMBIGUOUS_IDENTIFIER', 'INVALID_IDENTIFIER']);

/** Newest first; without a start last. */
function byStart(
  a: { readonly validFrom: string | null; readonly id: string },
  b: { readonly validFrom: string | null; readonly id: string },
): number {
  return (b.validFrom ?? '').localeCompare(a.validFrom ?? '') || a.id.localeCompare(b.id);
}

const SAID: Readonly<Record<RelationType, string>> = {
  SUCCEEDED: 'succeeded',
  SUCCEEDED_BY: 'was succeeded by',
  ABSORBED: 'absorbed',
  ABSORBED_BY: 'was absorbed by',
  SPUN_OFF_FROM: 'was spun off from',
  SPUN_OFF: 'spun off',
  UNIT_OF: 'is a unit of',
  MEMBER_OF: 'is a member of',
  PART_OF: 'is part of',
  ON_PLATFORM: 'teaches on the platform',
};

/** The same relation, read from the other end. */
const REVERSED: Readonly<Record<RelationType, string>> = {
  SUCCEEDED: 'was succeeded by',
  SUCCEEDED_BY: 'succeeded',
  ABSORBED: 'was absorbed by',
  ABSORBED_BY: 'absorbed',
  SPUN_OFF_FROM: 'spun off',
  SPUN_OFF: 'was spun off from',
  UNIT_OF: 'has the unit',
  MEMBER_OF: 'has the member',
  PART_OF: 'comprises',
  ON_PLATFORM: 'is the platform of',
};
