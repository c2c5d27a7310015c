import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { takeDigest } from '#store';
import { createMailer } from '../../apps/harvester/alerts/mailer.js';
import { sendAlerts } from '../../apps/harvester/alerts/send-alerts.js';
import { testApi, type TestApi } from '../support/api.js';
import { CatalogueWrites } from '../support/catalogue-writes.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { count } from '../support/harvesting.js';
import { idOf } from '../support/search-subject.js';
import { type ReceivedMail, SmtpSink } from '../support/smtp-sink.js';

const START = Date.parse('2026-11-22T10:00:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ADDRESS = 'Ada.Lovelace@example.org';

let time = START;
const clock = {
  now: () => new Date(time).toISOString(),
  today: () => new Date(time).toISOString().slice(0, 10),
};

let test: TestDatabase;
let api: TestApi;
let sink: SmtpSink;
let catalogue: CatalogueWrites;
let asked = 0;
let logged = '';
const log = pino({ level: 'trace' }, { write: (line: string) => void (logged += line) });

beforeAll(async () => {
  test = await testDatabase();
  sink = await SmtpSink.start();
  api = await testApi(test.url, clock, { SMTP_URL: sink.url });
  catalogue = await CatalogueWrites.add(test.database);
  await seen(1, 'Data for beginners', -10 * DAY);
});
afterAll(async () => {
  await api.close();
  await sink.close();
  await test.close();
});
afterEach(async () => {
  sink.manner = 'takes';
  sink.take();
  time = START;
  await test.database.query('TRUNCATE alert, alert_token, alert_request');
  for (const table of ['search_facet', 'search_document', 'search_text', 'micro_credential'])
    await test.database.query(`DELETE FROM ${table} WHERE id <> $1`, [idOf(1)]);
});

const seen = (n: number, title: string, after: number): Promise<void> =>
  catalogue.write([{ n, title, seenAt: new Date(START + after).toISOString() }]);

/** Each from an address of its own, unless a test is about one that asks often. */
function ask(body: Record<string, string>, from?: string): Promise<Response> {
  asked += 1;
  return fetch(`${api.url}/api/v1/alerts`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': from ?? `203.0.113.${asked % 250}`,
    },
    body: JSON.stringify(body),
  });
}

/** What the worker does every few seconds. */
async function send(url = sink.url): Promise<ReceivedMail[]> {
  const mailer = createMailer(url, 'trellis@trellis.example', log);
  const tools = { database: test.database, clock, log, baseUrl: 'https://trellis.example', mailer };
  await sendAlerts(tools, new AbortController().signal).finally(() => mailer.close());
  return sink.take();
}

function linkIn(mail: ReceivedMail | undefined, path: string): string {
  const [link] = new RegExp(`https://trellis\\.example${path}\\?token=[\\w-]+`).exec(mail?.text ?? '') ?? [];
  if (link === undefined) throw new Error(`No link to ${path} in ${mail?.text ?? 'no mail'}`);
  return link.replace('https://trellis.example', api.url);
}

const post = (link: string, body = ''): Promise<Response> =>
  fetch(link, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
    redirect: 'manual',
  });

/** An alert that was asked for and confirmed. */
async function subscribe(search: Record<string, string> = { q: 'data' }): Promise<void> {
  await ask({ address: ADDRESS, ...search });
  const [mail] = await send();
  expect((await post(linkIn(mail, '/alerts/confirm'))).status).toBe(200);
}

const alerts = (condition = 'true'): Promise<number> => count(test.database, `alert WHERE ${condition}`);

describe('an alert', () => {
  it('lives from the form to the click that erases it', async () => {
    const page = await (await fetch(`${api.url}/alerts?q=data&country=EE`)).text();
    expect(page).toContain('<input type="hidden" name="country" value="EE" />');
    const asking = await post(
      `${api.url}/api/v1/alerts`,
      'q=data&country=EE&address=Ada.Lovelace%40example.org',
    );
    expect(asking.status).toBe(202);
    expect(asking.headers.get('content-type')).toContain('text/html');

    const [confirmation, ...others] = await send();
    expect(others).toEqual([]);
    expect(confirmation?.to).toEqual([ADDRESS]);
    const link = linkIn(confirmation, '/alerts/confirm');
    expect(await (await fetch(link)).text()).toContain('Confirm</button>');
    expect(await alerts('confirmed_at IS NULL')).toBe(1);
    expect(await (await post(link)).text()).toContain('<h1>Confirmed</h1>');
    expect(await alerts('confirmed_at IS NOT NULL')).toBe(1);

    await seen(2, 'Data for all', 2 * DAY);
    await seen(3, 'Cooking for all', 2 * DAY);
    time = START + 7 * DAY - 60_000;
    expect(await send()).toEqual([]);
    time = START + 7 * DAY;
    const [digest, ...more] = await send();
    expect(more).toEqual([]);
    expect(digest?.headers['subject']).toBe('1 new micro-credential in your search');
    expect(digest?.text).toContain('Data for all\nExample University · source: Source catalogue');
    expect(digest?.text).not.toContain('beginners');
    expect(digest?.text).not.toContain('Cooking');
    expect(digest?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const unsubscribe = linkIn(digest, '/alerts/unsubscribe');
    expect(digest?.headers['list-unsubscribe']?.replace('https://trellis.example', api.url)).toBe(
      `<${unsubscribe}>`,
    );
    expect(await send()).toEqual([]);

    expect(await (await fetch(unsubscribe)).text()).toContain('End it, and erase my address</button>');
    expect(await alerts()).toBe(1);
    const ended = await post(unsubscribe, 'List-Unsubscribe=One-Click');
    expect(ended.status).toBe(200);
    expect(await alerts()).toBe(0);
    expect(await count(test.database, 'alert_token')).toBe(0);
    expect((await fetch(unsubscribe)).status).toBe(404);
    time = START + 30 * DAY;
    expect(await send()).toEqual([]);
  });

  it('sends nothing while there is nothing new', async () => {
    await subscribe();
    time = START + 7 * DAY;
    expect(await send()).toEqual([]);
    await seen(2, 'Data for all', 8 * DAY);
    time = START + 14 * DAY;
    expect(await send()).toHaveLength(1);
  });

  it('misses nothing that is published while a mail is being made', async () => {
    await subscribe();
    // taken up before, visible only after the mail of the first week
    time = START + 7 * DAY;
    expect(await send()).toEqual([]);
    await seen(2, 'Data that came late', 7 * DAY - HOUR / 2);
    time = START + 14 * DAY;
    expect((await send())[0]?.text).toContain('Data that came late');
  });

  it('tells of twenty, and that there are more', async () => {
    await subscribe({});
    await catalogue.writeMany(2, 25, (n) => ({
      title: `Course ${n}\r\nBcc: all@example.org`,
      seenAt: new Date(START + DAY).toISOString(),
    }));
    time = START + 7 * DAY;
    const [digest] = await send();
    expect(digest?.headers['subject']).toBe('More than 20 new micro-credentials in your search');
    expect(digest?.to).toEqual([ADDRESS]);
    expect(digest?.text.match(/Course \d+ Bcc: all@example.org/g)).toHaveLength(20);
  });

  it('is erased where nobody confirms it', async () => {
    await ask({ address: ADDRESS, q: 'data' });
    const [mail] = await send();
    time = START + 3 * DAY;
    expect((await post(linkIn(mail, '/alerts/confirm'))).status).toBe(404);
    await send();
    expect(await alerts()).toBe(0);
  });
});

describe('a mail goes out once', () => {
  it('also where the worker dies before it is sent; what it would have told comes a week later', async () => {
    await subscribe();
    await seen(2, 'Data for all', 2 * DAY);
    time = START + 7 * DAY;
    // as far as a worker comes that is killed then
    expect(await takeDigest(test.database, clock.now())).not.toBeNull();
    expect(await send()).toEqual([]);
    time = START + 14 * DAY;
    expect((await send())[0]?.text).toContain('Data for all');
  });

  it('also where the connection breaks when it may have arrived', async () => {
    await subscribe();
    await seen(2, 'Data for all', 2 * DAY);
    time = START + 7 * DAY;
    sink.manner = 'breaks-after-data';
    expect(await send()).toHaveLength(1);
    sink.manner = 'takes';
    time = START + 8 * DAY;
    expect(await send()).toEqual([]);
  });

  it('also where several workers send', async () => {
    for (const q of ['data', 'beginners', 'course']) await ask({ address: `${q}@example.org`, q });
    await Promise.all([send(), send(), send()]).then((all) =>
      expect(
        all
          .flat()
          .map(({ to }) => to[0])
          .sort(),
      ).toEqual(['beginners', 'course', 'data'].map((q) => `${q}@example.org`)),
    );
  });

  it('later, where the mail server is not there or busy', async () => {
    await ask({ address: ADDRESS, q: 'data' });
    expect(await send('smtp://127.0.0.1:1')).toEqual([]);
    sink.manner = 'is-busy';
    expect(await send()).toEqual([]);
    sink.manner = 'takes';
    expect(await send()).toEqual([]);
    time += 5 * 60_000;
    expect(await send()).toHaveLength(1);
  });

  it('and an address that is refused for good, three times, is erased', async () => {
    await subscribe();
    sink.manner = 'refuses-recipients';
    for (const week of [1, 2, 3]) {
      expect(await alerts()).toBe(1);
      await seen(week + 1, `Data ${week}`, (7 * week - 1) * DAY);
      time = START + 7 * week * DAY;
      expect(await send()).toEqual([]);
    }
    expect(await alerts()).toBe(0);
  });
});

describe('asking for an alert', () => {
  it('is answered the same whether the address is known or not, and mails the known one nothing', async () => {
    await subscribe();
    const [known, unknown] = [
      await ask({ address: ADDRESS.toLowerCase(), q: 'data' }),
      await ask({ address: 'new@example.org', q: 'data' }),
    ];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    expect((await send()).map(({ to }) => to)).toEqual([['new@example.org']]);
  });

  it('mails a mailbox three times a day at most, whoever asks and however it is spelt', async () => {
    for (let n = 0; n < 6; n += 1)
      expect((await ask({ address: `victim+${n}@Example.org`, q: `data ${n}` })).status).toBe(202);
    expect(await send()).toHaveLength(3);
    time += DAY + 1;
    expect((await ask({ address: 'victim@example.org', q: 'data' })).status).toBe(202);
    expect(await send()).toHaveLength(1);
  });

  it('is refused to a sender who asks too often, on all addresses of its network', async () => {
    for (let n = 0; n < 10; n += 1)
      expect((await ask({ address: `a${n}@example.org` }, `2001:db8:1:2::${n}`)).status).toBe(202);
    const refused = await ask({ address: 'b@example.org' }, '2001:db8:1:2:ffff::1');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect(((await refused.json()) as { code: string }).code).toBe('TOO_MANY_REQUESTS');
    expect((await ask({ address: 'b@example.org' }, '2001:db8:1:3::1')).status).toBe(202);
    time += HOUR + 1;
    expect((await ask({ address: 'c@example.org' }, '2001:db8:1:2::1')).status).toBe(202);
  });

  it.each([
    [{ q: 'data' }, 'address is missing'],
    [{ address: 'nobody' }, 'address is not an e-mail address'],
    [{ address: 'a@example.org\r\nBcc: b@example.org' }, 'address is not an e-mail address'],
    [{ address: ADDRESS, level: '9' }, 'level "9"'],
    [{ address: ADDRESS, colour: 'red' }, 'colour'],
  ])('as %j is refused', async (body, named) => {
    const response = await ask(body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { detail: string }).detail).toContain(named);
    expect(await alerts()).toBe(0);
  });

  it('by form gets a page, also where it is refused', async () => {
    const response = await post(`${api.url}/api/v1/alerts`, 'address=%3Cb%3E');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('is not an e-mail address');
  });
});

describe('what is kept and told', () => {
  it('is no token, and no address in any log', async () => {
    await subscribe();
    const [{ row }] = (await test.database.query<{ row: string }>(
      `SELECT string_agg(row_to_json(alert_token)::text, '') AS row FROM alert_token`,
    )) as [{ row: string }];
    expect(row).toMatch(/\\x[0-9a-f]{64}/);
    await ask({ address: 'refused@example.org' });
    sink.manner = 'refuses-recipients';
    await send();
    expect(logged).toContain('a mail was not sent');
    expect(logged).not.toContain('@example.org');
    expect(logged).not.toMatch(/token/);
  });

  it('is a link that leads nowhere for a token that was made up', async () => {
    for (const path of ['confirm', 'unsubscribe'])
      for (const token of ['', 'x', 'A'.repeat(43)])
        expect((await fetch(`${api.url}/alerts/${path}?token=${token}`)).status).toBe(404);
  });
});

describe('without SMTP_URL', () => {
  it('there is neither form nor door, and the sentence says why; a link still erases', async () => {
    await subscribe();
    await seen(2, 'Data for all', 2 * DAY);
    time = START + 7 * DAY;
    const [digest] = await send();
    const bare = await testApi(test.url, clock);
    try {
      const asking = await fetch(`${bare.url}/api/v1/alerts`, { method: 'POST' });
      expect(asking.status).toBe(404);
      expect(((await asking.json()) as { detail: string }).detail).toContain('SMTP_URL');
      const form = await fetch(`${bare.url}/alerts?q=data`);
      expect([form.status, (await form.text()).includes('SMTP_URL')]).toEqual([404, true]);
      expect((await bare.ask('{ alertsByEmail }')).data).toEqual({ alertsByEmail: false });
      expect((await api.ask('{ alertsByEmail }')).data).toEqual({ alertsByEmail: true });
      await post(linkIn(digest, '/alerts/unsubscribe').replace(api.url, bare.url));
      expect(await alerts()).toBe(0);
    } finally {
      await bare.close();
    }
  });
});
