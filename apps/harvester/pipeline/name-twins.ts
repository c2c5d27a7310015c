import type { MicroCredentialDraft, RecordIssue } from '#domain';
import { likelyTwins, type MicroCredentialToWrite } from '#store';
import type { Incoming, PublishContext } from './published.js';

/** Says on both sides that two micro-credentials of different sources may be the same. */
export async function nameTwins(
  { run, transaction }: PublishContext,
  items: readonly Incoming<MicroCredentialDraft>[],
  ids: ReadonlyMap<string, string>,
  written: readonly MicroCredentialToWrite[],
  issues: Map<string, RecordIssue[]>,
): Promise<void> {
  const added = new Set(written.filter((one) => one.version === 0).map((one) => one.id));
  const keyOf = new Map(items.map(({ record }) => [ids.get(record.key) ?? '', record.key]));
  const candidates = written.filter((one) => added.has(one.id) && one.titleKey !== '');
  for (const twin of await likelyTwins(transaction, candidates)) {
    const key = keyOf.get(twin.id);
    if (twin.twinSource === run.source.slug || key === undefined) continue;
    issues.get(key)?.push(twinIssue(twin.twinSource, twin.twinKey));
    await transaction.query(
      `INSERT INTO record_issue (source_id, record_key, raised_by, of_feed, code, severity, pointer, value, message)
       SELECT id, $2, $3, false, $4, $5, $6, $7, $8 FROM source WHERE slug = $1`,
      [
        twin.twinSource,
        twin.twinKey,
        run.harvest,
        ...Object.values(orderedIssue(twinIssue(run.source.slug, key))),
      ],
    );
  }
}

const twinIssue = (source: string, key: string): RecordIssue => ({
  code: 'likely-same-micro-credential',
  severity: 'INFO',
  pointer: '/title',
  value: `${source} ${key}`,
  message: `Source ${source} lists a micro-credential of the same provider and title (${key}) under no common identifier: kept apart.`,
});

const orderedIssue = ({ code, severity, pointer, value, message }: RecordIssue) => ({
  code,
  severity,
  pointer,
  value,
  message,
});
