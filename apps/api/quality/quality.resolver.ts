import { Args, Query, Resolver } from '@nestjs/graphql';
import type { QualityAnswer } from '#domain';
import type { AskedQuality, ProviderFacts } from '#store';
import type { QueryQualityStatusArgs, QueryQualityStatusesArgs } from '../generated/schema.js';
import { Platform } from '../request/platform.js';
import { askAll, askOne } from './ask.js';

interface ProviderQualityNode {
  readonly asked: string;
  readonly provider: ProviderFacts | null;
  readonly answer: QualityAnswer | null;
  readonly error: string | null;
  readonly errorCode: string | null;
}

@Resolver()
export class QualityResolver {
  constructor(private readonly platform: Platform) {}

  @Query('qualityStatus')
  async qualityStatus(@Args() { provider, ...question }: QueryQualityStatusArgs): Promise<QualityAnswer> {
    return (await askOne(this.platform, provider, question)).answer;
  }

  @Query('qualityStatuses')
  async qualityStatuses(
    @Args() { providers, ...question }: QueryQualityStatusesArgs,
  ): Promise<Iterable<ProviderQualityNode>> {
    return nodesOf(await askAll(this.platform, providers, question));
  }
}

function* nodesOf(results: Iterable<AskedQuality>): Generator<ProviderQualityNode> {
  for (const { asked, facts, answer, fault } of results)
    yield {
      asked,
      provider: facts,
      answer,
      error: fault?.message ?? null,
      errorCode: fault?.code ?? null,
    };
}
