import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { OnHits, SearchHit } from '#search';
import type { Loaders } from '../request/loaders.js';

/**
 * Reads what a page shows of its hits while they are still being counted: nearly every page shows providers and their
 * quality. What fails is told where it is shown.
 * @param info of the field that is a `SearchResult`
 */
export function readAhead(
  loaders: Pick<Loaders, 'microCredentials' | 'providers'>,
  { fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>,
): OnHits {
  const shows = (field: string): boolean =>
    fieldNodes.some(({ selectionSet }) => maySelect(selectionSet, ['edges', field]));
  const node = async ({ id, bodies = [] }: SearchHit): Promise<void> => {
    const [loaded] = await Promise.all([
      loaders.microCredentials.load(id),
      loaders.providers.loadMany(bodies),
    ]);
    if (loaded) await loaders.providers.loadMany([loaded.held.providerId, ...loaded.held.awarderIds]);
  };
  const nodes = shows('node');
  const highlights = shows('highlight');
  return (hits) => {
    if (nodes) void Promise.allSettled(hits.map(node));
    if (highlights) void Promise.allSettled(hits.map((hit) => hit.highlight()));
  };
}

/** Whether a path of fields is selected, or there are fragments, in which it may be. */
function maySelect(selected: SelectionSetNode | undefined, [name, ...below]: readonly string[]): boolean {
  if (name === undefined || !selected) return true;
  return selected.selections.some(
    (one) => one.kind !== Kind.FIELD || (one.name.value === name && maySelect(one.selectionSet, below)),
  );
}
