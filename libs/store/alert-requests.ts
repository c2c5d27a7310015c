import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Instant } from '#domain';
import type { Database } from './database.js';

/** Requests of one sender in an hour: a classroom behind one address, and no machine. */
const MOST_OF_SENDER = 10;
/** Mails to one mailbox in a day, whoever asks for them. */
const MOST_TO_MAILBOX = 3;
/** So long an address is kept that nobody has confirmed. */
export const DAYS_TO_CONFIRM = 3;

export interface AlertRequest {
  readonly address: string;
  /** the query of the search's address */
  readonly search: string;
  /** what stands for whoever asks: a network address, or as much of it as is one household's */
  readonly sender: string;
}

/**
 * Takes a request for an alert. What comes of it is the same to whoever asks, whether the address is known, has had
 * its mails of the day, or is new: otherwise the form would tell who reads Trellis.
 * @returns false: this sender has asked too often
 */
export async function requestAlert(
  database: Database,
  { address, search, sender }: AlertRequest,
  now: Instant,
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    // one at a time: of requests that come together each would count what the others have not yet written
    await transaction.query('SELECT pg_advisory_xact_lock(7351005)');
    await transaction.query(`DELETE FROM alert_request WHERE asked_at < $1::timestamptz - interval '1 day'`, [
      now,
    ]);
    const hashes = [hashOf(sender), hashOf(mailboxOf(address))];
    const [counts] = await transaction.query<{ asked: number; mailed: number }>(
      `SELECT count(*) FILTER (WHERE sender = $1 AND asked_at > $3::timestamptz - interval '1 hour')::int AS asked,
         count(*) FILTER (WHERE mailbox = $2 AND mailed)::int AS mailed
       FROM alert_request`,
      [...hashes, now],
    );
    if (!counts || counts.asked >= MOST_OF_SENDER) return false;
    const mayMail = counts.mailed < MOST_TO_MAILBOX;
    const mailed = mayMail
      ? await transaction.query(
          `INSERT INTO alert (id, address, search, created_at, expires_at, confirmation_due_at)
           VALUES ($1, $2, $3, $4, $4::timestamptz + interval '${DAYS_TO_CONFIRM} days', $4)
           ON CONFLICT (lower(address), search) DO UPDATE
             SET expires_at = excluded.expires_at, confirmation_due_at = excluded.confirmation_due_at
             WHERE alert.confirmed_at IS NULL
           RETURNING id`,
          [uuidv7(), address, search, now],
        )
      : [];
    await transaction.query(
      'INSERT INTO alert_request (asked_at, sender, mailbox, mailed) VALUES ($1, $2, $3, $4)',
      [now, ...hashes, mailed.length > 0],
    );
    return true;
  });
}

/** The box behind an address: what stands after a plus leads to the same one, and must not open it to more mails. */
function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const [name = ''] = address.slice(0, at).split('+');
  return `${name}${address.slice(at)}`.toLowerCase();
}

/** Enough to be counted by, and not to be read. */
export function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
