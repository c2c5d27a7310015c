import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type EvidenceOverTime,
  evidenceOverTime,
  notYetKnown,
  parseIdentifier,
  providerQuality,
  type QualityAnswer,
  type QualityDecision,
  type RegisterEntry,
} from '#domain';
import { askProviders, type KnownFacts, providerRelations, searchProviders } from '#store';
import type { Fact, Provenance, ProviderRelation, QueryProvidersArgs } from '../generated/schema.js';
import { pageSize } from '../request/arguments.js';
import { connection } from '../request/connection.js';
import { faultError } from '../request/errors.js';
import { readKeyset, writeKeyset } from '../request/keyset.js';
import type { RequestContext } from '../request/loaders.js';
import { Platform } from '../request/platform.js';
import { findResult, type SearchResultNode } from '../request/search-result.js';
import { type HistoryPage, historyPage } from './history-page.js';
import { providerFacts } from './provider-facts.js';
import { relationWords } from './relation-words.js';

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
    const size = pageSize(args.first ?? 20);
    const { total, providers } = await searchProviders(this.platform.database, {
      text: text === '' ? null : text,
      identifier: parseIdentifier(text),
      country: args.country ?? [],
      kind: args.kind ?? null,
      status: args.quality ?? [],
      first: size + 1,
      after: args.after ? readKeyset(args.after) : null,
    });
    const page = connection(providers, size, ({ sortName, id }) => writeKeyset({ name: sortName, id }));
    return { totalCount: total, ...page };
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
      relation: relationWords(row.type, row.reversed),
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
  async node(
    @Parent() { node: { id } }: { readonly node: { readonly id: string } },
    @Context() { loaders }: RequestContext,
  ): Promise<KnownFacts> {
    const provider = await loaders.providers.load(id);
    if (!provider) throw new Error(`Provider ${id} was found and is gone.`);
    return provider;
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
