import { expect } from '@jest/globals';
import { pino } from 'pino';
import { createMailer } from '../../apps/harvester/alerts/mailer.js';
import { sendAlerts } from '../../apps/harvester/alerts/send-alerts.js';
import { testApi, type TestApi } from '../support/api.js';
import { CatalogueWrites } from '../support/catalogue-writes.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { count } from '../support/harvesting.js';
import { idOf } from '../support/search-subject.js';
import { type ReceivedMail, SmtpSink } from '../support/smtp-sink.js';

export const START = Date.parse('2026-11-22T10:00:00.000Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const ADDRESS = 'Ada.Lovelace@example.org';

/** The API, a worker's sending and a mail server, all at one time that the test moves. */
export class AlertSite {
  time = START;
  logged = '';
  readonly clock = {
    now: () => new Date(this.time).toISOString(),
    today: () => new Date(this.time).toISOString().slice(0, 10),
  };
  private asked = 0;
  private readonly log = pino({ level: 'trace' }, { write: (line: string) => void (this.logged += line) });

  private constructor(
    readonly test: TestDatabase,
    readonly sink: SmtpSink,
    readonly catalogue: CatalogueWrites,
  ) {}

  api!: TestApi;

  static async start(): Promise<AlertSite> {
    const test = await testDatabase();
    const site = new AlertSite(test, await SmtpSink.start(), await CatalogueWrites.add(test.database));
    site.api = await testApi(test.url, site.clock, { SMTP_URL: site.sink.url });
    await site.seen(1, 'Data for beginners', -10 * DAY);
    return site;
  }

  /** As after the start. */
  async reset(): Promise<void> {
    this.sink.manner = 'takes';
    this.sink.take();
    this.time = START;
    await this.test.database.query('TRUNCATE alert, alert_token, alert_request');
    for (const table of ['search_facet', 'search_document', 'search_text', 'micro_credential'])
      await this.test.database.query(`DELETE FROM ${table} WHERE id <> $1`, [idOf(1)]);
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.sink.close();
    await this.test.close();
  }

  /** A record that Trellis sees for the first time so long after the start. */
  seen(n: number, title: string, after: number): Promise<void> {
    return this.catalogue.write([{ n, title, seenAt: new Date(START + after).toISOString() }]);
  }

  /** Each from an address of its own, unless a test is about one that asks often. */
  ask(body: Record<string, string>, from?: string): Promise<Response> {
    this.asked += 1;
    return fetch(`${this.api.url}/api/v1/alerts`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': from ?? `203.0.113.${this.asked % 250}`,
      },
      body: JSON.stringify(body),
    });
  }

  /** What the worker does every few seconds. @returns what came to the mail server */
  async send(url = this.sink.url): Promise<ReceivedMail[]> {
    const mailer = createMailer(url, 'trellis@trellis.example', this.log);
    const { test, clock, log } = this;
    const tools = { database: test.database, clock, log, baseUrl: 'https://trellis.example', mailer };
    await sendAlerts(tools, new AbortController().signal).finally(() => mailer.close());
    return this.sink.take();
  }

  /** The link of a mail, at the API under test. */
  linkIn(mail: ReceivedMail | undefined, path: string): string {
    const [link] =
      new RegExp(`https://trellis\\.example${path}\\?token=[\\w-]+`).exec(mail?.text ?? '') ?? [];
    if (link === undefined) throw new Error(`No link to ${path} in ${mail?.text ?? 'no mail'}`);
    return link.replace('https://trellis.example', this.api.url);
  }

  /** An alert that was asked for and confirmed. */
  async subscribe(search: Record<string, string> = { q: 'data' }): Promise<void> {
    await this.ask({ address: ADDRESS, ...search });
    const [mail] = await this.send();
    expect((await post(this.linkIn(mail, '/alerts/confirm'))).status).toBe(200);
  }

  alerts(condition = 'true'): Promise<number> {
    return count(this.test.database, `alert WHERE ${condition}`);
  }
}

/** As a browser posts a form, and a program of mail its button. */
export function post(link: string, body = ''): Promise<Response> {
  return fetch(link, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
    redirect: 'manual',
  });
}
