import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Instant } from '#domain';
import type { Database } from './database.js';
import type { Sql } from './sql.js';

/** ECDSA on P-256: what wallets, browsers and every JOSE library verify. */
export const SIGNING_ALGORITHM = 'ES256';

export interface SigningKey {
  /** thumbprint of the public key (RFC 7638): equal keys have equal names everywhere */
  readonly kid: string;
  readonly publicJwk: JWK;
  readonly createdAt: Instant;
  /** null: it is the one that signs */
  readonly retiredAt: Instant | null;
}

interface NewKey {
  readonly kid: string;
  readonly publicJwk: JWK;
  readonly privateJwk: JWK;
}

/** Keys, newest first. Retired ones stay: what they signed is to be verified for as long as somebody keeps it. */
export async function listSigningKeys(sql: Sql): Promise<SigningKey[]> {
  const rows = await sql.query<
    Omit<SigningKey, 'createdAt' | 'retiredAt'> & { createdAt: Date; retiredAt: Date | null }
  >(
    `SELECT kid, public_jwk AS "publicJwk", created_at AS "createdAt", retired_at AS "retiredAt"
     FROM signing_key ORDER BY retired_at IS NOT NULL, created_at DESC, kid`,
  );
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    retiredAt: row.retiredAt?.toISOString() ?? null,
  }));
}

/** The key that signs now; made where there is none. Several processes that ask at once get the same one. */
export async function activeSigningKey(
  sql: Sql,
  now: Instant,
): Promise<{ readonly kid: string; readonly privateJwk: JWK }> {
  const held = await findActive(sql);
  if (held) return held;
  await insertKey(sql, await newKey(), now);
  const made = await findActive(sql);
  if (!made) throw new Error('A signing key was made and is gone.');
  return made;
}

/** Retires the key that signs and makes another. @returns the new one's name */
export async function rotateSigningKey(database: Database, now: Instant): Promise<string> {
  const key = await newKey();
  return database.transaction(async (transaction) => {
    // a process that makes the first key, or another rotation, waits until this one is through
    await transaction.query('LOCK TABLE signing_key IN SHARE ROW EXCLUSIVE MODE');
    await transaction.query(
      'UPDATE signing_key SET retired_at = $1, private_jwk = NULL WHERE retired_at IS NULL',
      [now],
    );
    await insertKey(transaction, key, now);
    return key.kid;
  });
}

async function findActive(sql: Sql): Promise<{ kid: string; privateJwk: JWK } | null> {
  const [row] = await sql.query<{ kid: string; privateJwk: JWK }>(
    'SELECT kid, private_jwk AS "privateJwk" FROM signing_key WHERE retired_at IS NULL',
  );
  return row ?? null;
}

/** Where another process was quicker, its key stands. */
async function insertKey(sql: Sql, key: NewKey, now: Instant): Promise<void> {
  await sql.query(
    `INSERT INTO signing_key (kid, public_jwk, private_jwk, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [key.kid, JSON.stringify(key.publicJwk), JSON.stringify(key.privateJwk), now],
  );
}

async function newKey(): Promise<NewKey> {
  const pair = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const publicJwk = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(publicJwk);
  return {
    kid,
    publicJwk: { ...publicJwk, kid, alg: SIGNING_ALGORITHM, use: 'sig' },
    privateJwk: await exportJWK(pair.privateKey),
  };
}
