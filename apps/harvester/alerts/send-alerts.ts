import type { Clock, Logger } from '#runtime';
import { newestOf, readListed, SEARCH_ADDRESS, searchOf, withLiveProviders } from '#search';
import {
  type Database,
  digestRefused,
  digestTold,
  type DueDigest,
  eraseUnconfirmed,
  isMailDue,
  issueAlertToken,
  postponeConfirmation,
  postponeDigest,
  takeConfirmation,
  takeDigest,
} from '#store';
import type { Mailer } from './mailer.js';
import { confirmationMail, digestMail, MOST_TOLD } from './mails.js';

/** What sending stands on. */
export interface AlertTools {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly baseUrl: string;
  /** null: there is no SMTP_URL */
  readonly mailer: Mailer | null;
}

const LATER_MS = { confirmation: 5 * 60_000, digest: 60 * 60_000 };

/**
 * Erases what nobody confirmed, then sends every mail that is due, one after the other. Ends early where the mail server
 * is not there, since the next would fare no better, and where the worker is to stop.
 */
export async function sendAlerts(tools: AlertTools, signal: AbortSignal): Promise<void> {
  const { database, clock, log, mailer } = tools;
  const erased = await eraseUnconfirmed(database, clock.now());
  if (erased > 0) log.info({ erased }, 'addresses erased that nobody confirmed');
  if (!mailer || !(await isMailDue(database, clock.now()))) return;
  // what is taken up while nobody takes mail would only have to be put back
  if (!(await mailer.isThere())) return;
  while (!signal.aborted && (await sendConfirmation(tools, mailer)));
  while (!signal.aborted && (await sendDigest(tools, mailer)));
}

/** @returns whether to go on */
async function sendConfirmation(tools: AlertTools, mailer: Mailer): Promise<boolean> {
  const { database, clock, baseUrl } = tools;
  const due = await takeConfirmation(database, clock.now());
  if (!due) return false;
  const token = await issueAlertToken(database, due.id, 'CONFIRM');
  const outcome = await mailer.send(
    confirmationMail({ to: due.address, baseUrl, search: due.search }, token),
  );
  if (outcome === 'NOT_SENT')
    await postponeConfirmation(database, due.id, later(clock, LATER_MS.confirmation));
  return outcome !== 'NOT_SENT';
}

async function sendDigest(tools: AlertTools, mailer: Mailer): Promise<boolean> {
  const { database, clock, baseUrl, log } = tools;
  const due = await takeDigest(database, clock.now());
  if (!due) return false;
  const listed = await newIn(tools, due);
  if (listed.length === 0) {
    await digestTold(database, due.id, due.until);
    return true;
  }
  const token = await issueAlertToken(database, due.id, 'UNSUBSCRIBE');
  const outcome = await mailer.send(
    digestMail({ to: due.address, baseUrl, search: due.search }, listed, token),
  );
  switch (outcome) {
    case 'SENT':
      await digestTold(database, due.id, due.until);
      break;
    case 'NOT_SENT':
      await postponeDigest(database, due.id, later(clock, LATER_MS.digest));
      break;
    case 'REFUSED':
      if (await digestRefused(database, due.id)) log.info('an address that is refused for good was erased');
      break;
    case 'UNKNOWN':
      // it may have arrived: what it told is in the next one again, rather than in none
      break;
  }
  return outcome !== 'NOT_SENT';
}

async function newIn({ database, clock }: AlertTools, { search, toldUntil, until }: DueDigest) {
  const parameters = SEARCH_ADDRESS.parse(Object.fromEntries(new URLSearchParams(search)));
  const { text, filter, language } = searchOf(parameters);
  const found = await newestOf(
    database,
    { text, filter: await withLiveProviders(database, filter), language, today: clock.today() },
    MOST_TOLD + 1,
    { after: toldUntil, until },
  );
  return readListed(database, found, language);
}

const later = (clock: Clock, milliseconds: number): string =>
  new Date(Date.parse(clock.now()) + milliseconds).toISOString();
