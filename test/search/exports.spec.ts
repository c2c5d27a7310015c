import http from 'node:http';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { testApi, type TestApi } from '../support/api.js';
import { CatalogueWrites, LICENCE } from '../support/catalogue-writes.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { idOf } from '../support/search-subject.js';

const HELD = 10_500;
const SEEN_AT = '2026-11-02T08:00:00.000Z';
/** So that a whole result fits into no buffer between the store and its reader. */
const DESCRIPTION = 'What is learnt, at some length. '.repeat(160);

let test: TestDatabase;
let api: TestApi;
let catalogue: CatalogueWrites;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  catalogue = await CatalogueWrites.add(test.database);
  await catalogue.writeMany(1, HELD, (n) => ({
    title: n === 7 ? '=HYPERLINK("https://evil.example","Õpe")' : `Course ${n}`,
    seenAt: SEEN_AT,
    descriptions: [{ language: 'en', value: DESCRIPTION }],
    fields: n % 3 === 0 ? ['0611'] : ['0912'],
    ects: { min: 3, max: 5, origin: 'STATED' },
    eqfLevel: { value: 6, origin: 'STATED' },
    url: `https://example.org/${n}`,
  }));
}, 240_000);
afterAll(async () => {
  await api.close();
  await test.close();
});

interface Line {
  readonly id: string;
  readonly quality: string;
  readonly sources: readonly { source: string; licence: string }[];
}
const lines = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** Without compression, so that nothing is taken from the store before it is read. */
async function open(path: string): Promise<http.IncomingMessage> {
  const request = http.get(`${api.url}${path}`);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  return response;
}

async function text(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

describe('an export', () => {
  it('is complete while writes go on, each record once, with its source and licence', async () => {
    const response = await open('/api/v1/search.ndjson');
    // half of it is changed, and more comes, while it is read
    const writing = (async () => {
      await catalogue.writeMany(1, 3_000, (n) => ({ title: `Changed ${n}`, seenAt: SEEN_AT }));
      await catalogue.writeMany(HELD + 1, 500, (n) => ({ title: `New ${n}`, seenAt: SEEN_AT }));
    })();
    const all = lines(await text(response));
    await writing;
    const wanted = Array.from({ length: HELD }, (_, n) => idOf(n + 1));
    expect(all.map(({ id }) => id)).toEqual(wanted);
    expect(all.every(({ sources }) => sources[0]?.source === 'catalogue')).toBe(true);
    expect(all.every(({ sources }) => sources[0]?.licence === LICENCE)).toBe(true);
    expect(new Set(all.map(({ quality }) => quality))).toEqual(new Set(['UNKNOWN']));
  }, 120_000);

  it('takes from the store no more than its reader reads', async () => {
    api.statements();
    const response = await open('/api/v1/search.ndjson');
    response.pause();
    let before = -1;
    let asked = 0;
    while (asked !== before) {
      before = asked;
      await wait(400);
      asked += api.statements().length;
    }
    await text(response);
    const rest = api.statements().length;
    // three statements for 500 records; how many the connection holds on its way depends on the version of Node
    expect(rest).toBeGreaterThan(3);
    expect(asked + rest).toBeLessThan(100);
  }, 60_000);

  it('is cut, not ended, where the store fails half-way', async () => {
    const response = await open('/api/v1/search.ndjson');
    expect(response.statusCode).toBe(200);
    response.pause();
    await wait(300);
    await test.database.query('ALTER TABLE micro_credential RENAME TO away');
    try {
      await expect(text(response)).rejects.toThrow('aborted');
      expect(response.complete).toBe(false);
    } finally {
      await test.database.query('ALTER TABLE away RENAME TO micro_credential');
    }
  }, 60_000);

  it('is a CSV that spreadsheets read as UTF-8 and run nothing of', async () => {
    const response = await fetch(`${api.url}/api/v1/search.csv?q=%C3%95pe`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true });
    expect(rows).toEqual([]);
    // number 7 was changed above: its title comes back
    await catalogue.write([{ n: 7, title: '=HYPERLINK("https://evil.example","Õpe")', seenAt: SEEN_AT }]);
    const again = await fetch(`${api.url}/api/v1/search.csv?q=%C3%95pe`);
    const [row] = parse<Record<string, string>>(Buffer.from(await again.arrayBuffer()), {
      bom: true,
      columns: true,
    });
    expect(row).toMatchObject({
      id: idOf(7),
      title: `'=HYPERLINK("https://evil.example","Õpe")`,
      provider: 'Example University',
      country: 'EE',
      status: 'UNKNOWN',
      sources: 'catalogue',
      licences: LICENCE,
      page: `https://trellis.example/micro-credentials/${idOf(7)}`,
    });
  });

  it('holds what its filter asks, as many as the search counts', async () => {
    const address = 'field=06&level=6&ects=4-4';
    const page = (await (await fetch(`${api.url}/api/v1/search?${address}&first=1`)).json()) as {
      totalCount: number;
    };
    const all = lines(await (await fetch(`${api.url}/api/v1/search.ndjson?${address}`)).text());
    // of the changed ones the field is no longer stated
    expect(all).toHaveLength((HELD - 3_000) / 3);
    expect(page.totalCount).toBe(all.length);
  });

  it('of nothing is empty', async () => {
    expect(await (await fetch(`${api.url}/api/v1/search.ndjson?country=FR`)).text()).toBe('');
    const csv = await (await fetch(`${api.url}/api/v1/search.csv?country=FR`)).text();
    expect(csv.trimEnd().split('\n')).toHaveLength(1);
  });
});
