import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isStale } from '#domain';
import { formatOf } from '#formats';
import {
  addressOf,
  commonestIssues,
  countRecords,
  findHarvest,
  type Harvest,
  harvestIssues,
  type HeldIssue,
  recentHarvests,
  type Source,
} from '#store';
import type { HarvestIssuesArgs, IssueCount } from '../generated/schema.js';
import { pageSize } from '../request/arguments.js';
import { type Connection, connection } from '../request/connection.js';
import { apiError } from '../request/errors.js';
import type { RequestContext } from '../request/loaders.js';
import { Platform } from '../request/platform.js';

const COMMONEST = 10;

@Resolver('Source')
export class SourceResolver {
  constructor(private readonly platform: Platform) {}

  @Query('sources')
  async sources(@Context() { loaders }: RequestContext): Promise<Source[]> {
    return [...(await loaders.sources()).values()];
  }

  @Query('source')
  async source(@Args('slug') slug: string, @Context() { loaders }: RequestContext): Promise<Source | null> {
    return (await loaders.sources()).get(slug) ?? null;
  }

  @ResolveField('id')
  id(@Parent() { slug }: Source): string {
    return slug;
  }

  @ResolveField('formatAvailable')
  formatAvailable(@Parent() { format }: Source): boolean {
    return formatOf(format) !== null;
  }

  @ResolveField('address')
  address(@Parent() source: Source): string {
    return addressOf(source);
  }

  @ResolveField('stale')
  stale(@Parent() source: Source): boolean {
    return isStale(source, this.platform.clock.now());
  }

  @ResolveField('lastHarvest')
  async lastHarvest(@Parent() { id }: Source): Promise<Harvest | null> {
    return (await recentHarvests(this.platform.database, [id], 1))[0] ?? null;
  }

  @ResolveField('harvests')
  harvests(@Parent() { id }: Source, @Args('first') first: number): Promise<Harvest[]> {
    return recentHarvests(this.platform.database, [id], pageSize(first));
  }

  @ResolveField('liveRecords')
  async liveRecords(@Parent() { id }: Source): Promise<number> {
    return (await countRecords(this.platform.database, [id])).get(id)?.live ?? 0;
  }

  @ResolveField('withdrawnRecords')
  async withdrawnRecords(@Parent() { id }: Source): Promise<number> {
    return (await countRecords(this.platform.database, [id])).get(id)?.withdrawn ?? 0;
  }

  @ResolveField('commonestIssues')
  commonestIssues(@Parent() { id }: Source): Promise<IssueCount[]> {
    return commonestIssues(this.platform.database, id, COMMONEST);
  }
}

@Resolver('Harvest')
export class HarvestResolver {
  constructor(private readonly platform: Platform) {}

  @Query('harvest')
  harvest(@Args('id') id: string): Promise<Harvest | null> | null {
    return /^\d{1,15}$/.test(id) ? findHarvest(this.platform.database, Number(id)) : null;
  }

  @ResolveField('issues')
  async issues(
    @Parent() harvest: Harvest,
    @Args() { first, after, code }: HarvestIssuesArgs,
  ): Promise<Connection<HeldIssue> & { totalCount: number }> {
    const size = pageSize(first ?? 20);
    if (after && !/^\d{1,18}$/.test(after))
      throw apiError('BAD_CURSOR', 'after: this is not a cursor of this list.');
    const { total, issues } = await harvestIssues(this.platform.database, harvest, {
      first: size + 1,
      after: after ?? null,
      code: code ?? null,
    });
    return { totalCount: total, ...connection(issues, size, ({ id }) => id) };
  }
}
