import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Completeness, completeness, effectiveAwarders, invalidElements } from '#domain';
import type { KnownFacts } from '#store';
import type { Pathway, Provenance } from '../generated/schema.js';
import { ownId } from '../request/arguments.js';
import type { Loaders, RequestContext } from '../request/loaders.js';
import { microCredentialAnswer } from '../request/micro-credential-answer.js';
import { Platform } from '../request/platform.js';
import { type MicroCredentialNode as Node, requireProvider, text } from './micro-credential-fields.js';

/** How micro-credentials are found, and the fields that read more than a page of results asks for. */
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

  @ResolveField('completeness')
  async completeness(@Parent() node: Node, @Context() { loaders }: RequestContext): Promise<Completeness> {
    const { providers, awarders } = await bodies(node, loaders);
    const codes = await Promise.all(
      node.held.statements.map(({ source, key }) => loaders.issueCodes.load({ source, key })),
    );
    return completeness(
      node.view,
      await microCredentialAnswer(node, { on: this.platform.clock.today(), knownOn: null }, loaders),
      {
        providers: providers.map((one) => one.view),
        awarders: awarders.map((one) => one.view),
        invalid: invalidElements(codes.flat().map((code) => ({ code }))),
      },
    );
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
