import type { FactPartsFragment } from '../../generated/graphql.js';

type Stated = FactPartsFragment['others'][number];

/** Who states an identifier, once each; of a fact, who counts first and the others alike. */
export function sourcesStating(
  facts: readonly FactPartsFragment[],
  scheme: string,
  value: string,
): readonly Stated[] {
  const lists = facts
    .filter(({ field }) => field === 'identifiers')
    .flatMap((fact) => [fact, ...fact.others]);
  const stating = lists.filter((list) => holds(JSON.parse(list.value), scheme, value));
  return [...new Map(stating.map((list) => [list.source, list])).values()];
}

const holds = (list: unknown, scheme: string, value: string): boolean =>
  Array.isArray(list) &&
  list.some((one: Record<string, unknown>) => one['scheme'] === scheme && one['value'] === value);
