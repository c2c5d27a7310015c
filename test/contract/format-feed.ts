import type { AssembledRecord, Format, Part, RecordPart, SourceDocument } from '#formats/format.js';

/** @param chunk length of the chunks in which the bytes come; all at once without it */
export function documentIn(
  given: { readonly resource: string; readonly content: string | Uint8Array; readonly url?: string },
  chunk?: number,
): SourceDocument {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const all = Buffer.from(given.content);
    const size = chunk ?? Math.max(1, all.length);
    for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
  }
  return {
    resource: given.resource,
    url: given.url ?? `https://feed.example.org/${given.resource}`,
    charset: null,
    bytes: bytes(),
  };
}

/** Records of a feed as the pipeline assembles them: with `sameKey` repeat, one a listing. */
export function assembled(format: Format, parts: readonly Part[]): AssembledRecord[] {
  const shared = new Map<string, Part>();
  for (const part of parts) if (part.role === 'shared' && part.key !== null) shared.set(part.key, part);
  const listings = parts.filter((part) => part.role === 'record' && part.record !== null);
  const keys = [...new Set(listings.map(({ record }) => record))];
  const groups =
    format.sameKey === 'join'
      ? keys.map((key) => listings.filter(({ record }) => record === key))
      : listings.map((part) => [part]);
  return groups.map((group) => {
    const key = group[0]?.record ?? '';
    const pieces = parts.filter((part) => part.role === 'piece' && part.record === key);
    return { key, listings: group, pieces, shared: reachable([...group, ...pieces], shared) };
  });
}

function reachable(from: readonly Part[], shared: ReadonlyMap<string, Part>): Map<string, RecordPart> {
  const found = new Map<string, RecordPart>();
  const open = from.flatMap(({ refs }) => refs);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const part = shared.get(key);
    if (!part || found.has(key)) continue;
    found.set(key, part);
    open.push(...part.refs);
  }
  return found;
}
