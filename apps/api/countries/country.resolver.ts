import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type CountryFact,
  type CountryFramework,
  EHEA_MEMBERS,
  ENIC_NARIC_CENTRES,
  frameworksOf,
  registersCovering,
  sourcesCovering,
} from '#domain';
import {
  agencyIdsByCountry,
  countProvidersByStatus,
  type HeldAgencyView,
  type Source,
  sourceStandings,
  type StatusCount,
} from '#store';
import { countryCode } from '../request/country-code.js';
import type { RequestContext } from '../request/loaders.js';
import { Platform } from '../request/platform.js';

/** A country before its fields are read, with what all countries of the same question share. */
interface CountryNode {
  readonly code: string;
  readonly shared: SharedReads;
}

/** Each read once a question, and only if it is selected: 49 countries cost as many statements as one. */
class SharedReads {
  private providers: ReturnType<typeof countProvidersByStatus> | null = null;
  private agencies: ReturnType<typeof agencyIdsByCountry> | null = null;
  private standings: ReturnType<typeof sourceStandings> | null = null;

  constructor(private readonly platform: Platform) {}

  providersByCountry() {
    return (this.providers ??= countProvidersByStatus(this.platform.database));
  }

  agenciesByCountry() {
    return (this.agencies ??= agencyIdsByCountry(this.platform.database));
  }

  sourceStandings() {
    return (this.standings ??= sourceStandings(this.platform.database));
  }
}

@Resolver('CountryProfile')
export class CountryResolver {
  constructor(private readonly platform: Platform) {}

  @Query('countries')
  countries(): CountryNode[] {
    const shared = new SharedReads(this.platform);
    return EHEA_MEMBERS.map((code) => ({ code, shared }));
  }

  @Query('country')
  country(@Args('code') code: string): CountryNode | null {
    const known = countryCode(code);
    return known === null ? null : { code: known, shared: new SharedReads(this.platform) };
  }

  @ResolveField('ehea')
  ehea(@Parent() { code }: CountryNode): boolean {
    return EHEA_MEMBERS.includes(code);
  }

  @ResolveField('competentAuthorities')
  async competentAuthorities(
    @Parent() { code }: CountryNode,
    @Context() { loaders }: RequestContext,
  ): Promise<CountryFact[]> {
    const stating = [...(await loaders.sources()).values()].filter(
      ({ role, country }) => role === 'competent-authority' && country === code,
    );
    const byName = new Map(stating.map((source) => [source.authority, source]));
    return [...byName.values()].map(({ authority, slug }) => ({ name: authority, url: null, source: slug }));
  }

  @ResolveField('enicNaric')
  enicNaric(@Parent() { code }: CountryNode): CountryFact | null {
    return ENIC_NARIC_CENTRES.get(code) ?? null;
  }

  @ResolveField('frameworks')
  frameworks(@Parent() { code }: CountryNode): readonly CountryFramework[] {
    return frameworksOf(code);
  }

  @ResolveField('covered')
  async covered(@Parent() { code, shared }: CountryNode): Promise<boolean> {
    return registersCovering(code, await shared.sourceStandings()).length > 0;
  }

  @ResolveField('sources')
  async sources(
    @Parent() { code }: CountryNode,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly Source[]> {
    const known = [...(await loaders.sources()).values()];
    return sourcesCovering(
      code,
      known.map((source) => ({ ...source, rank: source.id })),
    );
  }

  @ResolveField('agencies')
  async agencies(
    @Parent() { code, shared }: CountryNode,
    @Context() { loaders }: RequestContext,
  ): Promise<HeldAgencyView[]> {
    const ids = (await shared.agenciesByCountry()).get(code) ?? [];
    const agencies = await Promise.all(ids.map((id) => loaders.agencies.load(id)));
    return agencies.filter((agency) => agency !== null);
  }

  @ResolveField('providers')
  async providers(@Parent() { code, shared }: CountryNode): Promise<readonly StatusCount[]> {
    return (await shared.providersByCountry()).get(code) ?? [];
  }
}
