import type { CatalogueQuery } from '../../generated/graphql.js';
import { ProviderNameDocument } from '../../generated/graphql.js';
import { useQueries } from '../../graphql/use-query.js';
import type { LabelOf } from './chip-labels.js';
import type { Counts } from './facet-counts.js';
import type { FindState } from './find-state.js';

/** Names for values: of the facets that are counted, of the sources, and of the providers that are asked for. */
export function useLabelOf(state: FindState, counts: Counts, catalogue: CatalogueQuery | undefined): LabelOf {
  const wanted = [...new Set([...state.choices.provider, ...state.choices.awarder])];
  const providers = useQueries(
    ProviderNameDocument,
    wanted.map((id) => ({ id })),
  );
  return (name, value) => {
    if (name === 'provider' || name === 'awarder')
      return providers.answers[wanted.indexOf(value)]?.provider?.name;
    if (name === 'source') return catalogue?.sources.find(({ slug }) => slug === value)?.title;
    return counts[name]?.find((bucket) => bucket.value === value)?.label;
  };
}
