import type { Draft, RecordIssue } from '#domain';
import { type AssembledRecord, type ParseIssue, type Part, type RecordPart } from '#formats';
import type { Source, SourceDefinition } from '#store';
import { openTransport, readTransport, TransportError } from '../transports/index.js';
import { contextOf, type HarvestTools } from './tools.js';

/** Parts read at the most: pieces and shared parts of the first records may stand further down. */
const READ_LIMIT = 20_000;

export interface Preview {
  readonly records: readonly {
    readonly key: string;
    readonly draft: Draft | null;
    readonly issues: readonly RecordIssue[];
  }[];
  /** issues of the feed itself */
  readonly issues: readonly RecordIssue[];
  /** the feed holds more than was read */
  readonly cutOff: boolean;
}

/**
 * Reads the first records of a source and maps them; writes nothing, checks nothing against what is held.
 * @throws TransportError, UnreadableDocument
 */
export async function previewSource(
  tools: HarvestTools,
  definition: SourceDefinition,
  limit: number,
): Promise<Preview> {
  const format = tools.formats.get(definition.format);
  if (!format)
    throw new TransportError('unknown-format', `Trellis cannot read the format "${definition.format}" yet.`);
  const source = contextOf(definition as Source);
  const stop = new AbortController();
  const transport = openTransport(
    {
      config: readTransport(definition.transport),
      resources: format.resources,
      entry: format.entry ?? [],
      baseDir: definition.baseDir,
      validators: new Map(),
      done: new Set(),
      credential: tools.credential,
      signal: stop.signal,
    },
    { allowHosts: tools.allowHosts },
  );
  const parts: Part[] = [];
  const issues: ParseIssue[] = [];
  let cutOff = false;
  reading: for await (const delivery of transport.documents()) {
    for await (const parsed of format.parse(delivery, source)) {
      if (parsed.type === 'part') parts.push(parsed);
      if (parsed.type === 'issue') issues.push(parsed);
      cutOff = parts.length + issues.length >= READ_LIMIT;
      if (cutOff) break reading;
    }
  }
  stop.abort();
  const records = join(parts).slice(0, limit);
  return {
    records: records.map((record) => ({ key: record.key, ...format.map(record, source) })),
    issues: issues.map(({ code, severity, pointer, value, message }) => ({
      code,
      severity,
      pointer,
      value,
      message,
    })),
    cutOff,
  };
}

/** As the staging tables do, but in memory: a preview is small. */
function join(parts: readonly Part[]): AssembledRecord[] {
  const shared = new Map(
    parts.filter((part) => part.role === 'shared').map((part) => [part.key ?? '', part]),
  );
  const keys = [
    ...new Set(
      parts.flatMap((part) => (part.role === 'record' && part.record !== null ? [part.record] : [])),
    ),
  ];
  return keys.map((key) => {
    const own = parts.filter((part) => part.record === key);
    return {
      key,
      listings: own.filter((part) => part.role === 'record').map(recordPart),
      pieces: own.filter((part) => part.role === 'piece').map(recordPart),
      shared: needed(own, shared),
    };
  });
}

function needed(own: readonly Part[], shared: ReadonlyMap<string, Part>): ReadonlyMap<string, RecordPart> {
  const found = new Map<string, RecordPart>();
  const open = own.flatMap((part) => part.refs);
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    const part = shared.get(ref);
    if (!part || found.has(ref)) continue;
    found.set(ref, recordPart(part));
    open.push(...part.refs);
  }
  return found;
}

const recordPart = ({ kind, key, body, position }: Part): RecordPart => ({ kind, key, body, position });
