import type { ProviderReference } from '#domain';
import type { Followed } from '../elm-model/node.js';
import { nameless, NOTHING_STATED, references } from '../elm-model/organisations.js';
import type { SourceContext } from '../format.js';
import type { IssueCollector } from '../reading/issues.js';

/**
 * Who teaches: those that the opportunities name, in order, each once. Without any, the source's default provider; and
 * without that the awarding bodies, which is an issue, since ELM keeps the two apart.
 */
export function providersOf(
  stated: readonly Followed[],
  awarding: readonly Followed[],
  source: SourceContext,
  issues: IssueCollector,
): readonly ProviderReference[] {
  const providers = references(stated);
  if (providers.length > 0) return providers;
  if (source.provider !== null) return [defaultProvider(source.provider, source.country)];
  const awarders = references(awarding);
  if (awarders.length > 0) {
    issues.info(
      'provider-from-awarder',
      null,
      null,
      'No learning opportunity says who provides it, so its awarding body is taken for the provider: add providedBy.',
    );
    return awarders;
  }
  return [...stated, ...awarding].slice(0, 1).map(({ id }) => nameless(id));
}

function defaultProvider(name: string, country: string): ProviderReference {
  return {
    ...NOTHING_STATED,
    names: [{ language: 'und', value: name }],
    country: country === 'EU' ? null : country,
  };
}
