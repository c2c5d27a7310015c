import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  namedLike,
  suggest,
  type SearchFacet,
  type SearchFilter,
  type Suggestion,
  withLiveProviders,
} from '#search';
import type {
  FacetBucket,
  FacetCounts,
  QueryFacetValuesArgs,
  QuerySearchArgs,
  QuerySuggestionsArgs,
  SearchFilter as FilterInput,
} from '../generated/schema.js';
import { pageSize } from '../request/arguments.js';
import type { RequestContext } from '../request/loaders.js';
import { Platform } from '../request/platform.js';
import { findResult, type SearchEdgeNode, type SearchResultNode } from '../request/search-result.js';
import { labelled } from './facet-labels.js';
import type { MicroCredentialNode } from './micro-credential-fields.js';
import { readAhead } from './read-ahead.js';

@Resolver('SearchResult')
export class SearchResolver {
  constructor(private readonly platform: Platform) {}

  @Query('search')
  async search(
    @Args() args: QuerySearchArgs,
    @Context() { loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchResultNode> {
    const query = {
      text: args.query ?? null,
      filter: await this.filterOf(args.filter),
      facets: args.facets ?? [],
      sort: args.sort ?? null,
      language: args.language ?? null,
      first: pageSize(args.first ?? 20),
      after: args.after ?? null,
    };
    return findResult(this.platform, query, readAhead(loaders, info));
  }

  @Query('suggestions')
  suggestions(@Args() { query, language, first }: QuerySuggestionsArgs): Promise<readonly Suggestion[]> {
    const typed = { text: query, language: language ?? null, today: this.platform.clock.today() };
    return suggest(this.platform.database, typed, pageSize(first ?? 8));
  }

  @Query('facetValues')
  async facetValues(
    @Args() args: QueryFacetValuesArgs,
    @Context() { loaders }: RequestContext,
  ): Promise<FacetBucket[]> {
    const first = pageSize(args.first ?? 20);
    const counts = await this.platform.engine.facetCounts(
      {
        text: args.search ?? null,
        filter: await this.filterOf(args.filter),
        language: args.language ?? null,
        today: this.platform.clock.today(),
      },
      args.facet,
    );
    const buckets = await labelled(args.facet, counts, args.language ?? null, loaders);
    return namedLike(buckets, args.query ?? '').slice(0, first);
  }

  private filterOf(input: FilterInput | null | undefined): Promise<SearchFilter> {
    return withLiveProviders(this.platform.database, withoutNulls(input));
  }

  @ResolveField('facets')
  facets(@Parent() result: SearchResultNode, @Context() { loaders }: RequestContext): Promise<FacetCounts[]> {
    return Promise.all(
      result.asked.map(async (facet: SearchFacet) => ({
        facet,
        buckets: await labelled(facet, result.counts.get(facet) ?? [], result.language, loaders),
      })),
    );
  }
}

@Resolver('SearchEdge')
export class SearchEdgeResolver {
  @ResolveField('node')
  async node(
    @Parent() edge: SearchEdgeNode,
    @Context() { loaders }: RequestContext,
  ): Promise<MicroCredentialNode> {
    const loaded = await loaders.microCredentials.load(edge.id);
    if (!loaded) throw new Error(`The search found ${edge.id}, which the store does not hold.`);
    return { ...loaded, filter: edge.filter };
  }
}

/** GraphQL's null is the engine's "no filter". */
function withoutNulls(input: FilterInput | null | undefined): SearchFilter {
  return Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => (value as unknown) !== null));
}
