import { distinctBy, type Draft, identifierIssues, type RecordIssue, uniteDrafts } from '#domain';
import type { AssembledRecord, Format, JsonObject, SourceContext } from '#formats';
import type { StagedOutcome, StagedRecord } from '#store';

/** A record as the source gave it, kept as the payload of its source record: enough to map it again without the source. */
interface StoredPart {
  readonly kind: string;
  readonly key: string | null;
  readonly position: string;
  readonly body: JsonObject;
}
interface StoredPayload {
  readonly listings: readonly StoredPart[];
  readonly pieces: readonly StoredPart[];
  readonly shared: readonly StoredPart[];
}

export interface MappedRecord {
  readonly n: number;
  readonly key: string;
  readonly hash: Buffer;
  readonly outcome: StagedOutcome;
  /** null: the same as held */
  readonly payload: string | null;
  /** null: rejected */
  readonly draft: Draft | null;
  readonly issues: readonly RecordIssue[];
}

/**
 * Makes a draft of a staged record.
 * @param held payload of the record as it is held, for one that is mapped again without having been read
 */
export function mapRecord(
  format: Format,
  source: SourceContext,
  record: StagedRecord,
  held: unknown,
): MappedRecord {
  const { payload } = record;
  const assembled = assemble(record.key, (payload === null ? held : JSON.parse(payload)) as StoredPayload);
  const { draft, issues: found } = mapAssembled(format, source, assembled);
  const issues = draft ? [...found, ...identifierIssues(draft)] : found;
  return { n: record.n, key: record.key, hash: record.hash, outcome: record.outcome, payload, draft, issues };
}

function assemble(key: string, payload: StoredPayload): AssembledRecord {
  return {
    key,
    listings: payload.listings,
    pieces: payload.pieces,
    shared: new Map(payload.shared.map((part) => [part.key ?? '', part])),
  };
}

function mapAssembled(
  format: Format,
  source: SourceContext,
  record: AssembledRecord,
): { draft: Draft | null; issues: readonly RecordIssue[] } {
  if (format.sameKey === 'join' || record.listings.length === 1) return format.map(record, source);
  // bodies were written in canonical order: equal ones have equal text
  const distinct = distinctBy(record.listings, (listing) => JSON.stringify(listing.body));
  const mapped = distinct.map((listing) => ({
    position: listing.position,
    ...format.map({ ...record, listings: [listing] }, source),
  }));
  const drafts = mapped.flatMap(({ draft, position }) =>
    draft?.type === 'micro-credential' ? [{ draft, position }] : [],
  );
  const issues = distinctBy(
    mapped.flatMap((one) => one.issues),
    (issue) => JSON.stringify(issue),
  );
  if (drafts.length === 0) return { draft: mapped[0]?.draft ?? null, issues };
  const united = uniteDrafts(drafts);
  return { draft: united.draft, issues: [...issues, ...united.issues] };
}
