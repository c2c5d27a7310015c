import { readFileSync } from 'node:fs';
import { elmXml } from '#formats/elm-xml/index.js';
import type {
  AssembledRecord,
  Mapped,
  Parsed,
  Part,
  RecordPart,
  SourceContext,
  SourceDocument,
} from '#formats/format.js';

export const SOURCE: SourceContext = {
  slug: 'si-example',
  role: 'competent-authority',
  country: 'SI',
  declaresMicroCredentials: false,
  provider: null,
  mapping: {},
};

export function fixture(name: string): Uint8Array {
  return readFileSync(`test/fixtures/elm-xml/${name}`);
}

/** @param size of the chunks in bytes */
export function documentOf(bytes: Uint8Array, size = bytes.length): SourceDocument {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return { resource: '', url: 'https://example.org/loq.xml', charset: null, bytes: chunks() };
}

export async function parsedOf(document: SourceDocument): Promise<readonly Parsed[]> {
  const parsed: Parsed[] = [];
  for await (const each of elmXml.parse(document, SOURCE)) parsed.push(each);
  return parsed;
}

/** Joins parts to records as the pipeline does, shared parts that shared parts refer to included. */
export function recordsOf(parsed: readonly Parsed[]): readonly AssembledRecord[] {
  const parts = parsed.filter((each) => each.type === 'part');
  const shared = new Map(parts.filter(({ role }) => role === 'shared').map((part) => [part.key, part]));
  const keys = new Set(parts.filter(({ role }) => role === 'record').map(({ record }) => record ?? ''));
  return [...keys].map((key) => {
    const own = parts.filter(({ record }) => record === key);
    const reached = new Map<string, Part>();
    const reach = (refs: readonly string[]): void => {
      for (const ref of refs) {
        const part = shared.get(ref);
        if (!part || reached.has(ref)) continue;
        reached.set(ref, part);
        reach(part.refs);
      }
    };
    own.forEach(({ refs }) => reach(refs));
    return {
      key,
      listings: own.filter(({ role }) => role === 'record').map(stored),
      pieces: own.filter(({ role }) => role === 'piece').map(stored),
      shared: new Map([...reached].map(([ref, part]) => [ref, stored(part)])),
    };
  });
}

/** What comes back from a store: nothing that JSON does not keep. */
function stored({ kind, key, body, position }: Part): RecordPart {
  return JSON.parse(JSON.stringify({ kind, key, body, position })) as RecordPart;
}

export async function mapped(
  bytes: Uint8Array,
  source: SourceContext = SOURCE,
): Promise<ReadonlyMap<string, Mapped>> {
  const parsed = await parsedOf(documentOf(bytes));
  return new Map(recordsOf(parsed).map((record) => [record.key, elmXml.map(record, source)]));
}
