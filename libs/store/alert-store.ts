import { randomBytes } from 'node:crypto';
import type { Instant } from '#domain';
import { hashOf } from './alert-requests.js';
import type { Sql } from './sql.js';

/** What a link in a mail is for. */
export type AlertPurpose = 'CONFIRM' | 'UNSUBSCRIBE';

/** A mail in a row that is refused for good so often means that nobody is there any more. */
const MOST_REFUSALS = 3;
/** No transaction that publishes takes so long: what was first seen before is visible by now, and none will be missed. */
const SETTLED = "interval '1 hour'";

/** An alert without its address, for those who hold a link of it. */
export interface LinkedAlert {
  readonly search: string;
  readonly confirmed: boolean;
}

/** An alert whose mail is to be sent now. */
export interface DueAlert {
  readonly id: string;
  readonly address: string;
  readonly search: string;
}

export interface DueDigest extends DueAlert {
  /** told until then */
  readonly toldUntil: Instant;
  /** to be told until then */
  readonly until: Instant;
}

/** Makes a link's secret. It is in the mail and nowhere else: the store keeps its hash. */
export async function issueAlertToken(sql: Sql, id: string, purpose: AlertPurpose): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  // erased meanwhile: the link leads nowhere, as it should
  await sql.query(
    'INSERT INTO alert_token (hash, alert_id, purpose) SELECT $1, id, $3 FROM alert WHERE id = $2',
    [hashOf(token), id, purpose],
  );
  return token;
}

/** The alert of a link; null: none, or no longer. */
export async function alertOfToken(
  sql: Sql,
  token: string,
  purpose: AlertPurpose,
  now: Instant,
): Promise<LinkedAlert | null> {
  const [found] = await sql.query<LinkedAlert>(
    `SELECT alert.search, alert.confirmed_at IS NOT NULL AS confirmed
     FROM alert_token AS token JOIN alert ON alert.id = token.alert_id
     WHERE token.hash = $1 AND token.purpose = $2 AND (alert.confirmed_at IS NOT NULL OR alert.expires_at > $3)`,
    [hashOf(token), purpose, now],
  );
  return found ?? null;
}

/** Confirms: from now on news are told, first in a week. Done twice it is done once. @returns null: no such link */
export async function confirmAlert(sql: Sql, token: string, now: Instant): Promise<LinkedAlert | null> {
  await sql.query(
    `UPDATE alert SET confirmed_at = $2, confirmation_due_at = NULL, due_at = $2::timestamptz + interval '7 days',
       told_until = $2::timestamptz - ${SETTLED}
     FROM alert_token AS token
     WHERE token.alert_id = alert.id AND token.hash = $1 AND token.purpose = 'CONFIRM'
       AND alert.confirmed_at IS NULL AND alert.expires_at > $2`,
    [hashOf(token), now],
  );
  return alertOfToken(sql, token, 'CONFIRM', now);
}

/** Ends the alert of this link and erases its address and every link of it. @returns whether there was one */
export async function eraseAlert(sql: Sql, token: string): Promise<boolean> {
  const rows = await sql.query(
    `DELETE FROM alert USING alert_token AS token
     WHERE token.alert_id = alert.id AND token.hash = $1 AND token.purpose = 'UNSUBSCRIBE' RETURNING alert.id`,
    [hashOf(token)],
  );
  return rows.length > 0;
}

/** Erases addresses that nobody has confirmed in time. @returns how many */
export async function eraseUnconfirmed(sql: Sql, now: Instant): Promise<number> {
  const rows = await sql.query(
    'DELETE FROM alert WHERE confirmed_at IS NULL AND expires_at <= $1 RETURNING id',
    [now],
  );
  return rows.length;
}

/** Whether any mail is to be sent. */
export async function isMailDue(sql: Sql, now: Instant): Promise<boolean> {
  const [row] = await sql.query<{ due: boolean }>(
    'SELECT EXISTS (SELECT FROM alert WHERE confirmation_due_at <= $1 OR due_at <= $1) AS due',
    [now],
  );
  return row?.due === true;
}

/** Takes up one mail that asks for confirmation. It is recorded as taken before it is sent: none goes out twice. */
export async function takeConfirmation(sql: Sql, now: Instant): Promise<DueAlert | null> {
  const [taken] = await sql.query<DueAlert>(
    `UPDATE alert SET confirmation_due_at = NULL WHERE id = (
       SELECT id FROM alert WHERE confirmation_due_at <= $1 AND confirmed_at IS NULL AND expires_at > $1
       ORDER BY confirmation_due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, address, search`,
    [now],
  );
  return taken ?? null;
}

/** It certainly did not go out. */
export async function postponeConfirmation(sql: Sql, id: string, until: Instant): Promise<void> {
  await sql.query('UPDATE alert SET confirmation_due_at = $2 WHERE id = $1 AND confirmed_at IS NULL', [
    id,
    until,
  ]);
}

/**
 * Takes up one digest that is due. The next is due in a week from now on, recorded before this one is sent: whatever
 * becomes of the process, it is not sent again. What it would have told stays untold until `digestTold` says that it
 * was sent, and is in the next one.
 */
export async function takeDigest(sql: Sql, now: Instant): Promise<DueDigest | null> {
  const [taken] = await sql.query<DueAlert & { toldUntil: Date; until: Date }>(
    `UPDATE alert SET due_at = due_at
       + interval '7 days' * (1 + floor(extract(epoch FROM $1::timestamptz - due_at) / 604800))
     WHERE id = (SELECT id FROM alert WHERE due_at <= $1 ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, address, search, told_until AS "toldUntil", $1::timestamptz - ${SETTLED} AS until`,
    [now],
  );
  if (!taken) return null;
  return { ...taken, toldUntil: taken.toldUntil.toISOString(), until: taken.until.toISOString() };
}

/** It was sent, or there was nothing to tell. */
export async function digestTold(sql: Sql, id: string, until: Instant): Promise<void> {
  await sql.query('UPDATE alert SET told_until = $2, refusals = 0 WHERE id = $1', [id, until]);
}

/** It certainly did not go out. */
export async function postponeDigest(sql: Sql, id: string, until: Instant): Promise<void> {
  await sql.query('UPDATE alert SET due_at = $2 WHERE id = $1', [id, until]);
}

/** The address's server wants no mail for it; after some weeks of that it is erased. @returns whether it was */
export async function digestRefused(sql: Sql, id: string): Promise<boolean> {
  await sql.query('UPDATE alert SET refusals = refusals + 1 WHERE id = $1', [id]);
  const rows = await sql.query('DELETE FROM alert WHERE id = $1 AND refusals >= $2 RETURNING id', [
    id,
    MOST_REFUSALS,
  ]);
  return rows.length > 0;
}
