import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  formatIdentifier,
  type Identifier,
  mergeAgency,
  parseIdentifier,
  type QualityDecision,
  registeredOn,
  registrationMismatches,
} from '#domain';
import {
  agenciesByIdentifier,
  type AgencyCounts,
  agencyDecisions,
  type HeldAgencyView,
  type ListedAgency,
  searchAgencies,
} from '#store';
import type {
  AgencyDecisionsArgs,
  LocalisedText,
  QueryAgenciesArgs,
  RegistrationInterval,
  RegistrationIssue,
} from '../generated/schema.js';
import { ownId, pageSize } from '../request/arguments.js';
import { type Connection, connection } from '../request/connection.js';
import { apiError } from '../request/errors.js';
import { readKeyset, writeKeyset } from '../request/keyset.js';
import type { RequestContext } from '../request/loaders.js';
import { Platform } from '../request/platform.js';

@Resolver('Agency')
export class AgencyResolver {
  constructor(private readonly platform: Platform) {}

  @Query('agencies')
  async agencies(
    @Args() args: QueryAgenciesArgs,
  ): Promise<Connection<ListedAgency> & { totalCount: number }> {
    const text = args.query?.trim() ?? '';
    const size = pageSize(args.first ?? 20);
    const { total, agencies } = await searchAgencies(this.platform.database, {
      text: text === '' ? null : text,
      identifier: parseIdentifier(text),
      country: args.country ?? [],
      first: size + 1,
      after: args.after ? readKeyset(args.after) : null,
    });
    return {
      totalCount: total,
      ...connection(agencies, size, ({ sortName, id }) => writeKeyset({ name: sortName, id })),
    };
  }

  /** @throws AMBIGUOUS_IDENTIFIER with the candidates */
  @Query('agency')
  async agency(
    @Args('id') id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<HeldAgencyView | null> {
    const own = ownId(id);
    if (own !== null) return loaders.agencies.load(own);
    const identifier = parseIdentifier(id);
    const [first, ...others] = identifier
      ? await agenciesByIdentifier(this.platform.database, identifier)
      : [];
    if (first === undefined || identifier === null) return null;
    if (others.length === 0) return loaders.agencies.load(first);
    throw apiError(
      'AMBIGUOUS_IDENTIFIER',
      `${formatIdentifier(identifier)} is borne by ${others.length + 1} agencies: ask by one of their ids.`,
      { candidates: [first, ...others] },
    );
  }

  @ResolveField('names')
  names(@Parent() { statements }: HeldAgencyView): readonly LocalisedText[] {
    return mergeAgency(statements).names;
  }

  @ResolveField('website')
  website(@Parent() { statements }: HeldAgencyView): string | null {
    return mergeAgency(statements).website;
  }

  @ResolveField('identifiers')
  identifiers(@Parent() { statements }: HeldAgencyView): readonly Identifier[] {
    return mergeAgency(statements).identifiers;
  }

  @ResolveField('registrations')
  registrations(@Parent() { statements }: HeldAgencyView): readonly RegistrationInterval[] {
    return mergeAgency(statements).registrations;
  }

  @ResolveField('registeredOn')
  registeredOn(@Parent() { statements }: HeldAgencyView, @Args('on') on: string | null): boolean | null {
    const today = this.platform.clock.today();
    return registeredOn(statements, on ?? today, today);
  }

  @ResolveField('registrationIssues')
  registrationIssues(@Parent() { statements }: HeldAgencyView): RegistrationIssue[] {
    return registrationMismatches(statements, this.platform.clock.today()).map((issue) => ({
      code: 'registration-mismatch',
      ...issue,
    }));
  }

  @ResolveField('counts')
  counts(@Parent() { id }: HeldAgencyView, @Context() { loaders }: RequestContext): Promise<AgencyCounts> {
    return loaders.agencyCounts.load(id);
  }

  @ResolveField('decisions')
  async decisions(
    @Parent() agency: HeldAgencyView,
    @Args() { first, after }: AgencyDecisionsArgs,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<QualityDecision> & { totalCount: number }> {
    const size = pageSize(first ?? 20);
    const [found, counts] = await Promise.all([
      agencyDecisions(this.platform.database, agency, {
        first: size + 1,
        after: after ? readKeyset(after) : null,
      }),
      loaders.agencyCounts.load(agency.id),
    ]);
    return {
      totalCount: counts.decisions + counts.annulled,
      ...connection(found, size, ({ validFrom, id }) => writeKeyset({ name: validFrom ?? '', id })),
    };
  }
}
