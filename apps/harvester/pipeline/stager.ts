import { createHash, type Hash } from 'node:crypto';
import type { Link, Parsed, ParseIssue } from '#formats';
import { type Checkpoint, saveProgress, type StagedDocument, type StagedPart, stageParts } from '#store';
import { canonicalJson, hashOf } from './canonical.js';
import { Cancelled, type HarvestRun } from './tools.js';

/** Parts a transaction: large enough for COPY to pay, small enough to be lost without regret. */
const BATCH_PARTS = 2_000;
/** Parts may be large (the formats allow megabytes each): what waits in memory is bounded by size as well. */
const BATCH_CHARACTERS = 8_000_000;
/** Pages of few parts are committed together, but a kill should cost no more than this many requests. */
const BATCH_DOCUMENTS = 50;

/** Collects parts and writes them to staging in batches, each with the checkpoint that belongs to it. */
export class Stager {
  private parts: StagedPart[] = [];
  private documents: StagedDocument[] = [];
  private size = 0;
  private seq: number;
  private current: Checkpoint['current'] = null;
  /** parts of the current document that an interrupted run has staged already */
  private skip = 0;
  private page: Hash = createHash('sha256');

  constructor(
    private readonly run: HarvestRun,
    private checkpoint: Checkpoint,
  ) {
    this.seq = checkpoint.seq;
  }

  /** @param staged parts of it that are staged already */
  begin(document: { number: number; url: string; version: string | null }, staged: number): void {
    this.current = { ...document, parts: 0 };
    this.skip = staged;
    this.page = createHash('sha256');
  }

  async add(parsed: Exclude<Parsed, Link>): Promise<void> {
    if (!this.current) throw new Error('A part was parsed outside of a document.');
    this.current = { ...this.current, parts: this.current.parts + 1 };
    const part = toStaged(parsed, this.seq + 1, this.current.number);
    this.page.update(part.hash);
    if (this.current.parts <= this.skip) return;
    this.seq += 1;
    this.parts.push(part);
    this.size += part.body.length;
    if (this.parts.length >= BATCH_PARTS || this.size >= BATCH_CHARACTERS) await this.flush();
  }

  /** @returns a fingerprint of all that the document held */
  async end(document: Omit<StagedDocument, 'number'>): Promise<string> {
    if (!this.current) throw new Error('A document ended that had not begun.');
    this.documents.push({ ...document, number: this.current.number });
    this.current = null;
    if (this.documents.length >= BATCH_DOCUMENTS) await this.flush();
    return this.page.digest('hex');
  }

  /** Issues that belong to no document. */
  addIssues(issues: readonly ParseIssue[], document: number): void {
    for (const issue of issues) this.parts.push(toStaged(issue, (this.seq += 1), document));
  }

  /** Writes what is collected. @throws Cancelled, LostClaim */
  async flush(changes: Partial<Checkpoint> = {}): Promise<Checkpoint> {
    const [parts, documents] = [this.parts, this.documents];
    this.parts = [];
    this.documents = [];
    this.size = 0;
    this.checkpoint = { ...this.checkpoint, ...changes, seq: this.seq, current: this.current };
    const cancel = await this.run.tools.database.transaction(async (transaction) => {
      await stageParts(transaction, this.run.harvest, parts, documents);
      return saveProgress(transaction, this.run.harvest, this.run.claim, {
        checkpoint: this.checkpoint,
        // what is being read, for the progress shown; the comparison will count properly
        counts: { ...NOTHING, read: this.seq },
      });
    });
    if (cancel || this.run.signal.aborted) throw new Cancelled();
    return this.checkpoint;
  }
}

const NOTHING = { created: 0, updated: 0, unchanged: 0, repeated: 0, rejected: 0, withdrawn: 0 };

function toStaged(parsed: Exclude<Parsed, Link>, seq: number, document: number): StagedPart {
  if (parsed.type === 'issue') {
    const { code, severity, pointer, value, message, record, rejected } = parsed;
    const body = JSON.stringify({ code, severity, pointer, value, message });
    const role = rejected ? 'rejected' : 'issue';
    return {
      seq,
      role,
      kind: code,
      key: null,
      recordKey: record,
      refs: [],
      body,
      hash: hashOf(body),
      document,
      position: pointer ?? '',
    };
  }
  const { role, kind, key, record, refs, position } = parsed;
  if (role === 'record' && record === null) return toStaged(withoutKey(kind, position), seq, document);
  const body = canonicalJson(parsed.body);
  return {
    seq,
    role,
    kind,
    key,
    recordKey: record,
    refs,
    body,
    hash: hashOf(`${kind} ${body}`),
    document,
    position,
  };
}

/** A listing that cannot be found again is read and rejected. */
function withoutKey(kind: string, position: string): ParseIssue {
  return {
    type: 'issue',
    code: 'no-key',
    severity: 'ERROR',
    pointer: position,
    value: null,
    message: `This ${kind} has no usable identifier, so that it could not be found again.`,
    record: null,
    rejected: true,
  };
}
