import { type Day, type Instant, standing } from '#domain';
import {
  delist,
  findHarvest,
  findMicroCredentials,
  holdIdentities,
  saveProgress,
  type Transaction,
  withdrawnKeys,
  withdrawRecords,
} from '#store';
import { addCounts } from './publish.js';
import { refreshMicroCredentials, refreshProviders } from './refresh.js';
import { Cancelled, type HarvestRun } from './tools.js';

const BATCH = 1_000;

/** What a complete listing no longer has is withdrawn, never erased: harvesting.md. Idempotent: it looks for what is left. */
export async function withdraw(run: HarvestRun): Promise<void> {
  const harvest = await findHarvest(run.tools.database, run.harvest);
  if (!harvest || harvest.checkpoint.notModified || !harvest.checkpoint.complete) return;
  let { counts } = harvest;
  for (;;) {
    const keys = await withdrawnKeys(run.tools.database, run.harvest, run.source.id, BATCH);
    if (keys.length === 0) return;
    counts = addCounts(counts, { withdrawn: keys.length });
    const cancel = await run.tools.database.transaction(async (transaction) => {
      await withdrawBatch(run, transaction, keys, harvest.startedAt ?? harvest.createdAt);
      return saveProgress(transaction, run.harvest, run.claim, { counts });
    });
    if (cancel || run.signal.aborted) throw new Cancelled();
  }
}

async function withdrawBatch(
  run: HarvestRun,
  transaction: Transaction,
  keys: readonly string[],
  now: Instant,
): Promise<void> {
  await holdIdentities(transaction);
  const records = await withdrawRecords(transaction, run.source.id, keys, now, run.source.lastCompleteAt);
  const ids = (entity: string): string[] =>
    records.flatMap((record) => (record.entity === entity ? (record.entityId ?? []) : []));
  const today = run.tools.clock.today();
  const providers = [
    ...(await delist(transaction, 'quality_decision', ids('quality_decision'), today, now)),
    ...(await delist(transaction, 'register_entry', ids('register_entry'), today, now)),
    ...(await withdrawStatements(
      transaction,
      'provider',
      ids('provider'),
      run.source.slug,
      new Set(keys),
      today,
      now,
    )),
  ];
  await withdrawStatements(transaction, 'agency', ids('agency'), run.source.slug, new Set(keys), today, now);
  await withdrawMicroCredentials(run, transaction, ids('micro_credential'), new Set(keys), today, now);
  await refreshProviders(run.tools, transaction, [...new Set(providers)]);
}

/** Marks what a source said under these keys as no longer said; providers and agencies themselves stay. */
async function withdrawStatements(
  transaction: Transaction,
  table: 'provider' | 'agency' | 'micro_credential',
  ids: readonly string[],
  source: string,
  keys: ReadonlySet<string>,
  today: Day,
  now: Instant,
): Promise<string[]> {
  if (ids.length === 0) return [];
  await transaction.query(
    `UPDATE ${table} AS held SET version = version + 1, recorded_at = $5, statements = (
       SELECT jsonb_agg(CASE WHEN statement ->> 'source' = $2 AND statement ->> 'key' = ANY($3)
         THEN statement || jsonb_build_object('withdrawnOn', $4::text) ELSE statement END ORDER BY n)
       FROM jsonb_array_elements(held.statements) WITH ORDINALITY AS element (statement, n))
     WHERE id = ANY($1)`,
    [ids, source, [...keys], today, now],
  );
  return [...ids];
}

/** A micro-credential is withdrawn when no source lists it any more. */
async function withdrawMicroCredentials(
  run: HarvestRun,
  transaction: Transaction,
  ids: readonly string[],
  keys: ReadonlySet<string>,
  today: Day,
  now: Instant,
): Promise<void> {
  await withdrawStatements(transaction, 'micro_credential', ids, run.source.slug, keys, today, now);
  const held = await findMicroCredentials(transaction, ids);
  const gone = held.filter((one) => standing(one.statements).every((statement) => statement.withdrawnOn));
  if (gone.length > 0) {
    await transaction.query(
      'UPDATE micro_credential SET withdrawn_on = coalesce(withdrawn_on, $2) WHERE id = ANY($1)',
      [gone.map((one) => one.id), today],
    );
  }
  await refreshMicroCredentials(run.tools, transaction, ids);
}
