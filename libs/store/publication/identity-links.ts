import type { DecisionDraft, Instant, ProviderReference, RegisterEntryDraft } from '#domain';
import type { Moved } from '../identity-store.js';
import type { Transaction } from '../sql.js';

/** Gives what is said about one provider to another: decisions, entries, source records. @returns what was moved */
export async function joinLinks(
  transaction: Transaction,
  kept: string,
  other: string,
  now: Instant,
): Promise<Pick<Moved, 'decisions' | 'entries'>> {
  const decisions = await transaction.query<Moved['decisions'][number]>(
    `SELECT id, md5(statement::text) AS hash,
       EXISTS (SELECT FROM decision_provider WHERE decision_id = id AND provider_id = $2) AS both
     FROM quality_decision JOIN decision_provider ON decision_id = id WHERE provider_id = $1 ORDER BY id`,
    [other, kept],
  );
  const entries = await transaction.query<Moved['entries'][number]>(
    'SELECT id, md5(statement::text) AS hash FROM register_entry WHERE provider_id = $1 ORDER BY id',
    [other],
  );
  await linkDecisions(
    transaction,
    decisions.map(({ id }) => ({ id, from: other, to: kept, stays: false })),
    now,
  );
  await linkEntries(
    transaction,
    entries.map(({ id }) => id),
    kept,
    now,
  );
  await transaction.query(
    `UPDATE source_record SET entity_id = $2 WHERE entity = 'provider' AND entity_id = $1`,
    [other, kept],
  );
  return { decisions, entries };
}

/** A decision that is about another provider than it was thought to be. */
export interface RelinkedDecision {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** it is about the first as well */
  readonly stays: boolean;
}

export async function linkDecisions(
  transaction: Transaction,
  decisions: readonly RelinkedDecision[],
  now: Instant,
): Promise<void> {
  if (decisions.length === 0) return;
  const ids = decisions.map((decision) => decision.id);
  await transaction.query(
    'UPDATE quality_decision SET version = version + 1, recorded_at = $2 WHERE id = ANY($1)',
    [ids, now],
  );
  const gone = decisions.filter((decision) => !decision.stays);
  await transaction.query(
    `DELETE FROM decision_provider USING unnest($1::uuid[], $2::uuid[]) AS gone (decision, provider)
     WHERE decision_id = gone.decision AND provider_id = gone.provider`,
    [gone.map((one) => one.id), gone.map((one) => one.from)],
  );
  await transaction.query(
    `INSERT INTO decision_provider (decision_id, provider_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])
     ON CONFLICT DO NOTHING`,
    [ids, decisions.map((one) => one.to)],
  );
}

export async function linkEntries(
  transaction: Transaction,
  ids: readonly string[],
  to: string,
  now: Instant,
): Promise<void> {
  if (ids.length === 0) return;
  await transaction.query(
    'UPDATE register_entry SET provider_id = $2, version = version + 1, recorded_at = $3 WHERE id = ANY($1)',
    [ids, to, now],
  );
}

/** Gives provider records back to the provider that they are of. */
export async function linkRecords(
  transaction: Transaction,
  records: readonly { readonly source: string; readonly key: string }[],
  to: string,
): Promise<void> {
  await transaction.query(
    `UPDATE source_record AS record SET entity_id = $3
     FROM unnest($1::text[], $2::text[]) AS wanted (slug, key) JOIN source USING (slug)
     WHERE record.source_id = source.id AND record.key = wanted.key AND record.entity = 'provider'`,
    [records.map((record) => record.source), records.map((record) => record.key), to],
  );
}

/** What is said about a provider, with whom each statement names. */
export interface StatedAbout {
  readonly table: 'quality_decision' | 'register_entry';
  readonly id: string;
  readonly hash: string;
  readonly source: string;
  readonly references: readonly ProviderReference[];
}

export async function statedAbout(transaction: Transaction, provider: string): Promise<StatedAbout[]> {
  const decisions = await transaction.query<Omit<StatedAbout, 'references'> & { statement: DecisionDraft }>(
    `SELECT 'quality_decision' AS table, decision.id, md5(statement::text) AS hash, slug AS source, statement
     FROM quality_decision AS decision JOIN source ON source.id = source_id
     WHERE decision.id IN (SELECT decision_id FROM decision_provider WHERE provider_id = $1) ORDER BY decision.id`,
    [provider],
  );
  const entries = await transaction.query<
    Omit<StatedAbout, 'references'> & { statement: RegisterEntryDraft }
  >(
    `SELECT 'register_entry' AS table, entry.id, md5(statement::text) AS hash, slug AS source, statement
     FROM register_entry AS entry JOIN source ON source.id = source_id WHERE provider_id = $1 ORDER BY entry.id`,
    [provider],
  );
  return [
    ...decisions.map(({ statement, ...row }) => ({ ...row, references: statement.providers })),
    ...entries.map(({ statement, ...row }) => ({ ...row, references: [statement.provider] })),
  ];
}

/** Leaves a provider without statements, names and identifiers: it was joined into another, and its id leads there. */
export async function closeProvider(
  transaction: Transaction,
  id: string,
  into: string,
  now: Instant,
): Promise<void> {
  await transaction.query(
    `UPDATE provider SET statements = '[]', joined_into = $2, version = version + 1, recorded_at = $3 WHERE id = $1`,
    [id, into, now],
  );
  await transaction.query('DELETE FROM provider_name WHERE provider_id = $1', [id]);
  await transaction.query('DELETE FROM provider_identifier WHERE provider_id = $1', [id]);
}

/** Makes a joined provider one of its own again. */
export async function reopenProvider(transaction: Transaction, id: string): Promise<void> {
  await transaction.query('UPDATE provider SET joined_into = NULL WHERE id = $1', [id]);
}
