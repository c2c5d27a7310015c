import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { QualityDecision } from '#domain';
import type { HeldDecision, KnownFacts } from '#store';
import type { RequestContext } from '../request/loaders.js';

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
