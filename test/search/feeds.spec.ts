import { once } from 'node:events';
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { testApi, type TestApi } from '../support/api.js';
import { CatalogueWrites } from '../support/catalogue-writes.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { idOf } from '../support/search-subject.js';
import { ATOM_SCHEMA, jsonFeedProblems } from './feed-specifications.js';

let test: TestDatabase;
let api: TestApi;
let catalogue: CatalogueWrites;
const seenAt = (minute: number): string => `2026-11-02T08:${String(minute).padStart(2, '0')}:00.000Z`;

beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  catalogue = await CatalogueWrites.add(test.database);
  for (let n = 1; n <= 55; n += 1) {
    await catalogue.write([
      { n, title: n === 55 ? 'Ends & <begins>\u0001 "now" 😀' : `Course ${n}`, seenAt: seenAt(n) },
    ]);
  }
}, 60_000);
afterAll(async () => {
  await api.close();
  await test.close();
});

const fetched = async (path: string) => {
  const response = await fetch(`${api.url}${path}`);
  return { response, body: await response.text() };
};
const idsIn = (xml: string): string[] =>
  [...xml.matchAll(/<entry>\s*<id>([^<]*)<\/id>/g)].map(([, id]) => id ?? '');
const pageOf = (n: number): string => `https://trellis.example/micro-credentials/${idOf(n)}`;

/** As a reader that holds it asks; fetch would add that it wants no kept answer. */
async function statusWith(tag: string): Promise<number | undefined> {
  const request = http.get(`${api.url}/api/v1/search.feed.json`, { headers: { 'if-none-match': tag } });
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  response.resume();
  return response.statusCode;
}

async function atomProblems(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: xml }],
    schema: [ATOM_SCHEMA],
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}

interface JsonFeed {
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly items: readonly { id: string; title: string; date_modified: string; date_published: string }[];
}
const json = async (query = ''): Promise<JsonFeed> =>
  JSON.parse((await fetched(`/api/v1/search.feed.json${query}`)).body) as JsonFeed;

describe('the Atom feed of a search', () => {
  it('is Atom, whatever titles hold', async () => {
    const { response, body } = await fetched('/api/v1/search.atom?q=&lang=en');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(await atomProblems(body)).toEqual([]);
    expect(body).toContain('<title>Ends &amp; &lt;begins&gt; "now" 😀</title>');
  });

  it('would not pass with an entry that has no id', async () => {
    const { body } = await fetched('/api/v1/search.atom');
    expect(await atomProblems(body.replace(/<entry>\s*<id>[^<]*<\/id>/, '<entry>'))).not.toEqual([]);
  });

  it('holds the newest, the newest first, under their pages as ids', async () => {
    const { body } = await fetched('/api/v1/search.atom');
    expect(idsIn(body)).toEqual(Array.from({ length: 50 }, (_, n) => pageOf(55 - n)));
  });

  it('is one feed, however its address is spelt', async () => {
    const [one, other] = await Promise.all([
      fetched('/api/v1/search.atom?country=EE,LV&q=course&page=3&sort=newest'),
      fetched('/api/v1/search.atom?q=course&country=LV,EE'),
    ]);
    expect(one.body).toBe(other.body);
    expect(one.body).toContain(
      '<id>https://trellis.example/api/v1/search.atom?q=course&amp;country=EE,LV</id>',
    );
  });

  it('is Atom where nothing is found, and the same at every poll', async () => {
    const { body } = await fetched('/api/v1/search.atom?country=FR');
    expect(idsIn(body)).toEqual([]);
    expect(await atomProblems(body)).toEqual([]);
    expect((await fetched('/api/v1/search.atom?country=FR')).body).toBe(body);
  });
});

describe('the JSON feed of a search', () => {
  it('is JSON Feed 1.1 with what the Atom feed holds', async () => {
    const { response } = await fetched('/api/v1/search.feed.json?q=course&lang=en');
    expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const feed = await json('?q=course&lang=en');
    expect(jsonFeedProblems(feed)).toEqual([]);
    expect(feed.feed_url).toBe('https://trellis.example/api/v1/search.feed.json?q=course&lang=en');
    expect(feed.home_page_url).toBe('https://trellis.example/?q=course&lang=en');
    const atom = await fetched('/api/v1/search.atom?q=course&lang=en');
    expect(feed.items.map(({ id }) => id)).toEqual(idsIn(atom.body));
  });

  it('keeps id and place of what changes, and says when it changed', async () => {
    const before = await json();
    await catalogue.write([{ n: 50, title: 'Another title', seenAt: '2026-11-20T08:00:00.000Z' }]);
    const after = await json();
    expect(after.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
    expect(after.items[5]).toMatchObject({
      id: pageOf(50),
      title: 'Another title',
      date_published: seenAt(50),
      date_modified: '2026-11-20T08:00:00.000Z',
    });
    const { body } = await fetched('/api/v1/search.atom');
    expect(body).toContain('<updated>2026-11-20T08:00:00.000Z</updated>');
  });

  it('is not sent again to a reader that holds it', async () => {
    const { response } = await fetched('/api/v1/search.feed.json');
    const tag = response.headers.get('etag') ?? '';
    expect(await statusWith(tag)).toBe(304);
    await catalogue.write([{ n: 56, title: 'News', seenAt: '2026-11-21T08:00:00.000Z' }]);
    expect(await statusWith(tag)).toBe(200);
  });
});
