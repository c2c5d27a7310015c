/** A page of a list as GraphQL hands it out. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: PageInfo;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** A page of what was read with one more than its size, so that it is known whether there is more. */
export function connection<Node>(
  found: readonly Node[],
  size: number,
  cursorOf: (node: Node) => string,
): Connection<Node> {
  const edges = found.slice(0, size).map((node) => ({ cursor: cursorOf(node), node }));
  return { edges, pageInfo: pageInfo(edges, found.length > size) };
}

/** Where a list goes on behind what is shown of it; at its end there is no cursor to ask with. */
export function pageInfo(shown: readonly { readonly cursor: string }[], hasNextPage: boolean): PageInfo {
  return { hasNextPage, endCursor: hasNextPage ? (shown.at(-1)?.cursor ?? null) : null };
}
