import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { takeDigest } from '#store';
import { count } from '../support/harvesting.js';
import { ADDRESS, AlertSite, DAY, HOUR, post, START } from './alert-site.js';

let site: AlertSite;
beforeAll(async () => {
  site = await AlertSite.start();
});
afterAll(() => site.close());
afterEach(() => site.reset());

describe('an alert', () => {
  it('lives from the form to the click that erases it', async () => {
    const page = await (await fetch(`${site.api.url}/alerts?q=data&country=EE`)).text();
    expect(page).toContain('<input type="hidden" name="country" value="EE" />');
    const asking = await post(
      `${site.api.url}/api/v1/alerts`,
      'q=data&country=EE&address=Ada.Lovelace%40example.org',
    );
    expect(asking.status).toBe(202);
    expect(asking.headers.get('content-type')).toContain('text/html');

    const [confirmation, ...others] = await site.send();
    expect(others).toEqual([]);
    expect(confirmation?.to).toEqual([ADDRESS]);
    const link = site.linkIn(confirmation, '/alerts/confirm');
    expect(await (await fetch(link)).text()).toContain('Confirm</button>');
    expect(await site.alerts('confirmed_at IS NULL')).toBe(1);
    expect(await (await post(link)).text()).toContain('<h1>Confirmed</h1>');
    expect(await site.alerts('confirmed_at IS NOT NULL')).toBe(1);

    await site.seen(2, 'Data for all', 2 * DAY);
    await site.seen(3, 'Cooking for all', 2 * DAY);
    site.time = START + 7 * DAY - 60_000;
    expect(await site.send()).toEqual([]);
    site.time = START + 7 * DAY;
    const [digest, ...more] = await site.send();
    expect(more).toEqual([]);
    expect(digest?.headers['subject']).toBe('1 new micro-credential in your search');
    expect(digest?.text).toContain('Data for all\nExample University · source: Source catalogue');
    expect(digest?.text).not.toContain('beginners');
    expect(digest?.text).not.toContain('Cooking');
    expect(digest?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const unsubscribe = site.linkIn(digest, '/alerts/unsubscribe');
    expect(digest?.headers['list-unsubscribe']?.replace('https://trellis.example', site.api.url)).toBe(
      `<${unsubscribe}>`,
    );
    expect(await site.send()).toEqual([]);

    expect(await (await fetch(unsubscribe)).text()).toContain('End it, and erase my address</button>');
    expect(await site.alerts()).toBe(1);
    const ended = await post(unsubscribe, 'List-Unsubscribe=One-Click');
    expect(ended.status).toBe(200);
    expect(await site.alerts()).toBe(0);
    expect(await count(site.test.database, 'alert_token')).toBe(0);
    expect((await fetch(unsubscribe)).status).toBe(404);
    site.time = START + 30 * DAY;
    expect(await site.send()).toEqual([]);
  });

  it('sends nothing while there is nothing new', async () => {
    await site.subscribe();
    site.time = START + 7 * DAY;
    expect(await site.send()).toEqual([]);
    await site.seen(2, 'Data for all', 8 * DAY);
    site.time = START + 14 * DAY;
    expect(await site.send()).toHaveLength(1);
  });

  it('misses nothing that is published while a mail is being made', async () => {
    await site.subscribe();
    // taken up before, visible only after the mail of the first week
    site.time = START + 7 * DAY;
    expect(await site.send()).toEqual([]);
    await site.seen(2, 'Data that came late', 7 * DAY - HOUR / 2);
    site.time = START + 14 * DAY;
    expect((await site.send())[0]?.text).toContain('Data that came late');
  });

  it('tells of twenty, and that there are more', async () => {
    await site.subscribe({});
    await site.catalogue.writeMany(2, 25, (n) => ({
      title: `Course ${n}\r\nBcc: all@example.org`,
      seenAt: new Date(START + DAY).toISOString(),
    }));
    site.time = START + 7 * DAY;
    const [digest] = await site.send();
    expect(digest?.headers['subject']).toBe('More than 20 new micro-credentials in your search');
    expect(digest?.to).toEqual([ADDRESS]);
    expect(digest?.text.match(/Course \d+ Bcc: all@example.org/g)).toHaveLength(20);
  });

  it('is erased where nobody confirms it', async () => {
    await site.ask({ address: ADDRESS, q: 'data' });
    const [mail] = await site.send();
    site.time = START + 3 * DAY;
    expect((await post(site.linkIn(mail, '/alerts/confirm'))).status).toBe(404);
    await site.send();
    expect(await site.alerts()).toBe(0);
  });
});

describe('a mail goes out once', () => {
  it('also where the worker dies before it is sent; what it would have told comes a week later', async () => {
    await site.subscribe();
    await site.seen(2, 'Data for all', 2 * DAY);
    site.time = START + 7 * DAY;
    // as far as a worker comes that is killed then
    expect(await takeDigest(site.test.database, site.clock.now())).not.toBeNull();
    expect(await site.send()).toEqual([]);
    site.time = START + 14 * DAY;
    expect((await site.send())[0]?.text).toContain('Data for all');
  });

  it('also where the connection breaks when it may have arrived', async () => {
    await site.subscribe();
    await site.seen(2, 'Data for all', 2 * DAY);
    site.time = START + 7 * DAY;
    site.sink.manner = 'breaks-after-data';
    expect(await site.send()).toHaveLength(1);
    site.sink.manner = 'takes';
    site.time = START + 8 * DAY;
    expect(await site.send()).toEqual([]);
  });

  it('also where several workers send', async () => {
    for (const q of ['data', 'beginners', 'course']) await site.ask({ address: `${q}@example.org`, q });
    await Promise.all([site.send(), site.send(), site.send()]).then((all) =>
      expect(
        all
          .flat()
          .map(({ to }) => to[0])
          .sort(),
      ).toEqual(['beginners', 'course', 'data'].map((q) => `${q}@example.org`)),
    );
  });

  it('later, where the mail server is not there or busy', async () => {
    await site.ask({ address: ADDRESS, q: 'data' });
    expect(await site.send('smtp://127.0.0.1:1')).toEqual([]);
    site.sink.manner = 'is-busy';
    expect(await site.send()).toEqual([]);
    site.sink.manner = 'takes';
    expect(await site.send()).toEqual([]);
    site.time += 5 * 60_000;
    expect(await site.send()).toHaveLength(1);
  });

  it('and an address that is refused for good, three times, is erased', async () => {
    await site.subscribe();
    site.sink.manner = 'refuses-recipients';
    for (const week of [1, 2, 3]) {
      expect(await site.alerts()).toBe(1);
      await site.seen(week + 1, `Data ${week}`, (7 * week - 1) * DAY);
      site.time = START + 7 * week * DAY;
      expect(await site.send()).toEqual([]);
    }
    expect(await site.alerts()).toBe(0);
  });
});
