import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi } from '../support/api.js';
import { ADDRESS, AlertSite, DAY, HOUR, post, START } from './alert-site.js';

let site: AlertSite;
beforeAll(async () => {
  site = await AlertSite.start();
});
afterAll(() => site.close());
afterEach(() => site.reset());

describe('asking for an alert', () => {
  it('is answered the same whether the address is known or not, and mails the known one nothing', async () => {
    await site.subscribe();
    const [known, unknown] = [
      await site.ask({ address: ADDRESS.toLowerCase(), q: 'data' }),
      await site.ask({ address: 'new@example.org', q: 'data' }),
    ];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    expect((await site.send()).map(({ to }) => to)).toEqual([['new@example.org']]);
  });

  it('mails a mailbox three times a day at most, whoever asks and however it is spelt', async () => {
    for (let n = 0; n < 6; n += 1)
      expect((await site.ask({ address: `victim+${n}@Example.org`, q: `data ${n}` })).status).toBe(202);
    expect(await site.send()).toHaveLength(3);
    site.time += DAY + 1;
    expect((await site.ask({ address: 'victim@example.org', q: 'data' })).status).toBe(202);
    expect(await site.send()).toHaveLength(1);
  });

  it('is refused to a sender who asks too often, on all addresses of its network', async () => {
    for (let n = 0; n < 10; n += 1)
      expect((await site.ask({ address: `a${n}@example.org` }, `2001:db8:1:2::${n}`)).status).toBe(202);
    const refused = await site.ask({ address: 'b@example.org' }, '2001:db8:1:2:ffff::1');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect(((await refused.json()) as { code: string }).code).toBe('TOO_MANY_REQUESTS');
    expect((await site.ask({ address: 'b@example.org' }, '2001:db8:1:3::1')).status).toBe(202);
    site.time += HOUR + 1;
    expect((await site.ask({ address: 'c@example.org' }, '2001:db8:1:2::1')).status).toBe(202);
  });

  it.each([
    [{ q: 'data' }, 'address is missing'],
    [{ address: 'nobody' }, 'address is not an e-mail address'],
    [{ address: 'a@example.org\r\nBcc: b@example.org' }, 'address is not an e-mail address'],
    [{ address: ADDRESS, level: '9' }, 'level "9"'],
    [{ address: ADDRESS, colour: 'red' }, 'colour'],
  ])('as %j is refused', async (body, named) => {
    const response = await site.ask(body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { detail: string }).detail).toContain(named);
    expect(await site.alerts()).toBe(0);
  });

  it('by form gets a page, also where it is refused', async () => {
    const response = await post(`${site.api.url}/api/v1/alerts`, 'address=%3Cb%3E');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('is not an e-mail address');
  });
});

describe('what is kept and told', () => {
  it('is no token, and no address in any log', async () => {
    await site.subscribe();
    const [{ row }] = (await site.test.database.query<{ row: string }>(
      `SELECT string_agg(row_to_json(alert_token)::text, '') AS row FROM alert_token`,
    )) as [{ row: string }];
    expect(row).toMatch(/\\x[0-9a-f]{64}/);
    await site.ask({ address: 'refused@example.org' });
    site.sink.manner = 'refuses-recipients';
    await site.send();
    expect(site.logged).toContain('a mail was not sent');
    expect(site.logged).not.toContain('@example.org');
    expect(site.logged).not.toMatch(/token/);
  });

  it('is a link that leads nowhere for a token that was made up', async () => {
    for (const path of ['confirm', 'unsubscribe'])
      for (const token of ['', 'x', 'A'.repeat(43)])
        expect((await fetch(`${site.api.url}/alerts/${path}?token=${token}`)).status).toBe(404);
  });
});

describe('without SMTP_URL', () => {
  it('there is neither form nor door, and the sentence says why; a link still erases', async () => {
    await site.subscribe();
    await site.seen(2, 'Data for all', 2 * DAY);
    site.time = START + 7 * DAY;
    const [digest] = await site.send();
    const bare = await testApi(site.test.url, site.clock);
    try {
      const asking = await fetch(`${bare.url}/api/v1/alerts`, { method: 'POST' });
      expect(asking.status).toBe(404);
      expect(((await asking.json()) as { detail: string }).detail).toContain('SMTP_URL');
      const form = await fetch(`${bare.url}/alerts?q=data`);
      expect([form.status, (await form.text()).includes('SMTP_URL')]).toEqual([404, true]);
      expect((await bare.ask('{ alertsByEmail }')).data).toEqual({ alertsByEmail: false });
      expect((await site.api.ask('{ alertsByEmail }')).data).toEqual({ alertsByEmail: true });
      await post(site.linkIn(digest, '/alerts/unsubscribe').replace(site.api.url, bare.url));
      expect(await site.alerts()).toBe(0);
    } finally {
      await bare.close();
    }
  });
});
