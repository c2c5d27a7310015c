import { readFileSync } from 'node:fs';
import type {
  AssembledRecord,
  Format,
  Mapped,
  ParseIssue,
  Part,
  RecordPart,
  SourceContext,
  SourceDocument,
} from '#formats/format.js';

export interface ReadFeed {
  readonly parts: readonly Part[];
  /** what parse says outside of records */
  readonly parseIssues: readonly ParseIssue[];
  /** by record key, in order of the feed */
  readonly records: ReadonlyMap<string, Mapped>;
}

/** A source of one register that says nothing special. */
export const PLAIN_SOURCE: SourceContext = {
  slug: 'test-source',
  role: 'register',
  country: 'EU',
  declaresMicroCredentials: false,
  provider: null,
  mapping: {},
};

/** A document whose bytes are given, as one chunk. */
export function documentOf(resource: string, content: string | Uint8Array): SourceDocument {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield typeof content === 'string' ? Buffer.from(content) : content;
  }
  return { resource, url: `file:///${resource}`, charset: null, bytes: bytes() };
}

/** A document from a file, for tests. */
export function fileDocument(resource: string, path: string): SourceDocument {
  return documentOf(resource, readFileSync(path));
}

/** Parses documents, joins parts to records as the pipeline does, and maps them. */
export async function readFeed(
  format: Format,
  documents: readonly SourceDocument[],
  source: SourceContext = PLAIN_SOURCE,
): Promise<ReadFeed> {
  const parts: Part[] = [];
  const parseIssues: ParseIssue[] = [];
  for (const document of documents) {
    for await (const item of format.parse(document, source)) {
      if (item.type === 'part') parts.push(item);
      else if (item.type === 'issue') parseIssues.push(item);
    }
  }
  const shared = new Map(
    parts.flatMap((part) => (part.role === 'shared' && part.key ? [[part.key, part]] : [])),
  );
  const keys = new Set(parts.flatMap((part) => (part.role === 'record' && part.record ? [part.record] : [])));
  const records = new Map<string, Mapped>();
  for (const key of keys) {
    const own = parts.filter((part) => part.record === key);
    const record: AssembledRecord = {
      key,
      listings: own.filter((part) => part.role === 'record'),
      pieces: own.filter((part) => part.role === 'piece'),
      shared: reached(own, shared),
    };
    records.set(key, format.map(record, source));
  }
  return { parts, parseIssues, records };
}

/** What parts refer to, and what that refers to. */
function reached(from: readonly Part[], shared: ReadonlyMap<string, Part>): Map<string, RecordPart> {
  const found = new Map<string, RecordPart>();
  const pending = from.flatMap((part) => part.refs);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const part = shared.get(name);
    if (!part || found.has(name)) continue;
    found.set(name, part);
    pending.push(...part.refs);
  }
  return found;
}
