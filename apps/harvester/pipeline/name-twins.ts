import type { MicroCredentialDraft, RecordIssue } from '#domain';
import {
  appendIssues,
  type IssueToWrite,
  likelyTwins,
  type MicroCredentialToWrite,
  type SourceFlags,
} from '#store';
import type { Incoming, PublishContext } from './published.js';

/**
 * Says on both sides that two micro-credentials of different sources may be the same: here in `issues`, and on the other
 * side at once. A statement for each other source, however many twins it has.
 */
export async function nameTwins(
  { run, transaction }: PublishContext,
  items: readonly Incoming<MicroCredentialDraft>[],
  ids: ReadonlyMap<string, string>,
  written: readonly MicroCredentialToWrite[],
  flags: ReadonlyMap<string, SourceFlags>,
  issues: Map<string, RecordIssue[]>,
): Promise<void> {
  const added = new Set(written.filter((one) => one.version === 0).map((one) => one.id));
  const keyOf = new Map(items.map(({ record }) => [ids.get(record.key) ?? '', record.key]));
  const candidates = written.filter((one) => added.has(one.id) && one.titleKey !== '');
  const elsewhere = new Map<number, IssueToWrite[]>();
  for (const twin of await likelyTwins(transaction, candidates)) {
    const key = keyOf.get(twin.id);
    const other = flags.get(twin.twinSource)?.id;
    if (twin.twinSource === run.source.slug || key === undefined || other === undefined) continue;
    issues.get(key)?.push(twinIssue(twin.twinSource, twin.twinKey));
    const told = elsewhere.get(other) ?? [];
    elsewhere.set(other, told);
    told.push({ ...twinIssue(run.source.slug, key), key: twin.twinKey });
  }
  for (const [source, told] of elsewhere) await appendIssues(transaction, source, run.harvest, told, {});
}

const twinIssue = (source: string, key: string): RecordIssue => ({
  code: 'likely-same-micro-credential',
  severity: 'INFO',
  pointer: '/title',
  value: `${source} ${key}`,
  message: `Source ${source} lists a micro-credential of the same provider and title (${key}) under no common identifier: kept apart.`,
});
