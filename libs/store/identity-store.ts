import { type Identifier, identityKeys, type Instant, mergeProvider } from '#domain';
import type { HeldProvider } from './publication/providers.js';
import { replaceChildren } from './publication/write.js';
import type { Sql, Transaction } from './sql.js';

const LOCK = 7351004;

/**
 * Until the transaction ends no providers are joined or separated: what a publication has found of them stays true.
 * To be taken before any other lock.
 */
export async function holdIdentities(transaction: Transaction): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock_shared(${LOCK})`);
}

/** Waits for the publications under way: providers are going to be joined or separated. */
export async function lockIdentities(transaction: Transaction): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
}

/** Number of the last decision: what was found before it may mean another provider now. 0: none yet. */
export async function lastIdentityDecision(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ last: number }>(
    'SELECT coalesce(max(id), 0)::int AS last FROM identity_decision',
  );
  return row?.last ?? 0;
}

/** Writes what these providers are compared by. A provider without statements was joined into another and has none. */
export async function writeIdentityKeys(
  transaction: Transaction,
  providers: readonly HeldProvider[],
): Promise<void> {
  if (providers.length === 0) return;
  await replaceChildren(
    transaction,
    'identity_key',
    'provider_id',
    providers.map((provider) => provider.id),
    ['kind', 'value', 'provider_id'],
    providers.flatMap(({ id, statements }) =>
      statements.length === 0
        ? []
        : identityKeys(mergeProvider(statements)).map(({ kind, value }) => [kind, value, id]),
    ),
  );
}

/** Providers that have never been compared with others: stored by a version that did not do so yet. */
export async function neverCompared(sql: Sql, limit: number): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT id FROM provider
     WHERE joined_into IS NULL AND NOT EXISTS (SELECT FROM identity_key WHERE provider_id = provider.id)
     ORDER BY id LIMIT $1`,
    [limit],
  );
  return rows.map((row) => row.id);
}

export type IdentityVerdict = 'JOIN' | 'SEPARATE';

/** What a person has decided about two providers. */
export interface IdentityDecision {
  readonly verdict: IdentityVerdict;
  readonly keptId: string;
  readonly otherId: string;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
  readonly note: string | null;
}

/** What belonged to a provider when it was joined into another. */
export interface Moved {
  /** its statements; `as`: the key under which the other has them */
  readonly statements: readonly { readonly source: string; readonly key: string; readonly as: string }[];
  /** what the other stated itself: all else came after the joining */
  readonly kept: readonly { readonly source: string; readonly key: string }[];
  /** `hash` of the statement: one that was changed since is judged anew; `both`: it was about the other as well */
  readonly decisions: readonly { readonly id: string; readonly hash: string; readonly both: boolean }[];
  readonly entries: readonly { readonly id: string; readonly hash: string }[];
  readonly microCredentials: readonly {
    readonly id: string;
    readonly source: string;
    readonly key: string;
    readonly harvestedAt: Instant;
    readonly providerIds: readonly string[];
    readonly awarderIds: readonly string[];
  }[];
  /** relations that others state to it */
  readonly pointing: readonly PointingRelation[];
}

export interface PointingRelation {
  readonly providerId: string;
  readonly sourceId: number;
  readonly type: string;
  readonly otherName: string;
}

/** Keeps a decision, and closes the pair's place in the review list. */
export async function saveIdentityDecision(
  transaction: Transaction,
  decision: IdentityDecision,
  moved: Moved | null,
): Promise<void> {
  const { verdict, keptId, otherId, decidedBy, decidedAt, note } = decision;
  await transaction.query(
    `INSERT INTO identity_decision (verdict, kept_id, other_id, decided_by, decided_at, note, moved)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [verdict, keptId, otherId, decidedBy, decidedAt, note, moved === null ? null : JSON.stringify(moved)],
  );
  await transaction.query(
    `INSERT INTO identity_review (first_id, second_id, score, reasons, state, first_seen_at)
     VALUES (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), 0, '{}', $3, $4)
     ON CONFLICT (first_id, second_id) DO UPDATE SET state = excluded.state`,
    [keptId, otherId, verdict === 'JOIN' ? 'JOINED' : 'SEPARATED', decidedAt],
  );
}

/** What was moved when this provider was joined into another, the last time. */
export async function lastJoining(sql: Sql, other: string): Promise<{ keptId: string; moved: Moved } | null> {
  const [row] = await sql.query<{ keptId: string; moved: Moved }>(
    `SELECT kept_id AS "keptId", moved FROM identity_decision
     WHERE other_id = $1 AND verdict = 'JOIN' ORDER BY id DESC LIMIT 1`,
    [other],
  );
  return row ?? null;
}

/** Two providers that may be one, or that a person has decided about. */
export interface ReviewPair {
  readonly first: ReviewedProvider;
  readonly second: ReviewedProvider;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly state: 'OPEN' | 'JOINED' | 'SEPARATED';
  readonly firstSeenAt: Instant;
  /** null: nobody has decided yet */
  readonly decision: Pick<IdentityDecision, 'verdict' | 'decidedBy' | 'decidedAt' | 'note'> | null;
}

export interface ReviewedProvider {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly identifiers: readonly Identifier[];
}

/** The review list, likeliest first. */
export async function listReviewPairs(sql: Sql, all: boolean): Promise<ReviewPair[]> {
  const side = (name: string): string =>
    `jsonb_build_object('id', ${name}.id, 'name', ${name}.name, 'country', ${name}.country, 'identifiers',
       (SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', scheme, 'value', value) ORDER BY scheme, value), '[]')
        FROM provider_identifier WHERE provider_id = ${name}.id))`;
  return sql.query<ReviewPair>(
    `SELECT ${side('a')} AS first, ${side('b')} AS second, review.score, review.reasons, review.state,
       to_char(review.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "firstSeenAt", last.decision
     FROM identity_review AS review
     JOIN provider AS a ON a.id = review.first_id JOIN provider AS b ON b.id = review.second_id
     LEFT JOIN LATERAL (
       SELECT jsonb_build_object('verdict', verdict, 'decidedBy', decided_by, 'decidedAt',
         to_char(decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'note', note) AS decision
       FROM identity_decision
       WHERE (kept_id, other_id) IN ((a.id, b.id), (b.id, a.id)) ORDER BY id DESC LIMIT 1) AS last ON true
     WHERE $1 OR review.state = 'OPEN'
     ORDER BY review.score DESC, review.first_seen_at, review.first_id, review.second_id`,
    [all],
  );
}
