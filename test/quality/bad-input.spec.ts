import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { trellisHere } from '../support/command-process.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { count } from '../support/harvesting.js';
import { qualityCases } from './cases.js';
import { storeCase, storedId } from './store-case.js';

/** What a door says to a question that it cannot answer. */
interface Refusal {
  readonly code: string;
  readonly said: string;
}
interface Problem {
  readonly code: string;
  readonly detail: string;
}
interface Result {
  readonly error: string;
  readonly errorCode: string;
}

const ON = '2026-11-22';
let test: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  const [plain] = qualityCases();
  if (!plain) throw new Error('There are cases.');
  await storeCase(test.database, plain);
  await test.database.query(
    `INSERT INTO provider_identifier (scheme, value, provider_id)
     VALUES ('deqar', 'DEQARINST0001', $1), ('deqar', 'DEQARINST0001', $2), ('eter', 'EE0076', $1)`,
    [storedId('P'), storedId('Q')],
  );
  await test.database.query(`INSERT INTO provider_name (folded, provider_id) VALUES ('provider p', $1)`, [
    storedId('P'),
  ]);
});
afterAll(async () => {
  await api.close();
  await test.close();
});

function post(address: string, body: object): Promise<Response> {
  return fetch(`${api.url}${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function problemOf(response: Response): Promise<Refusal> {
  const { code, detail } = (await response.json()) as Problem;
  expect(response.status).toBeGreaterThanOrEqual(400);
  return { code, said: detail };
}

async function errorOf(query: string, variables: Record<string, unknown>): Promise<Refusal> {
  const [error] = (await api.ask(query, variables)).errors ?? [];
  return { code: error?.extensions.code ?? 'NONE', said: error?.message ?? '' };
}

const quality = (provider: string, on: string, more = '') =>
  fetch(`${api.url}/api/v1/providers/${encodeURIComponent(provider)}/quality${more}?on=${on}`);

/** Every way of asking about one provider, and how it refuses. */
const DOORS: readonly (readonly [name: string, ask: (provider: string, on: string) => Promise<Refusal>])[] = [
  [
    'GraphQL',
    (provider, on) =>
      errorOf('query ($p: ID!, $on: Date) { qualityStatus(provider: $p, on: $on) { status } }', {
        p: provider,
        on,
      }),
  ],
  ['REST', async (provider, on) => problemOf(await quality(provider, on))],
  ['a signed statement', async (provider, on) => problemOf(await quality(provider, on, '/statement'))],
  [
    'TRQP',
    async (provider, on) =>
      problemOf(
        await post('/trqp/authorization', {
          entity_id: provider,
          authority_id: 'https://trellis.example',
          action: 'quality-assured',
          resource: 'provider',
          context: { time: `${on}T00:00:00Z` },
        }),
      ),
  ],
  [
    'the command line',
    async (provider, on) => {
      const { code, stdout, stderr } = await trellisHere(test.url, 'check', provider, '--on', on, '--json');
      expect([1, 2]).toContain(code);
      expect(stdout).toBe('');
      const [, said = '', sentence = ''] = /^(?:([A-Z_]+): )?(.*)\n$/s.exec(stderr) ?? [];
      // a question that cannot be asked is wrong usage, and has no code beside it
      return { code: said === '' && code === 2 ? 'BAD_USER_INPUT' : said, said: sentence };
    },
  ],
];

/** Lists answer the others all the same, and say of this one what a single question says. */
const LISTS: readonly (readonly [name: string, ask: (provider: string) => Promise<Refusal>])[] = [
  [
    'a list over GraphQL',
    async (provider) => {
      const { data } = await api.ask<{ qualityStatuses: Result[] }>(
        'query ($p: [ID!]!) { qualityStatuses(providers: $p) { error errorCode } }',
        { p: ['code:P', provider] },
      );
      return refusalOf(data.qualityStatuses);
    },
  ],
  [
    'a list over REST',
    async (provider) => {
      const response = await post('/api/v1/providers/quality', { providers: ['code:P', provider] });
      return refusalOf(((await response.json()) as { results: Result[] }).results);
    },
  ],
];

function refusalOf([good, bad]: readonly Result[]): Refusal {
  expect(good?.error).toBeNull();
  return { code: bad?.errorCode ?? 'NONE', said: bad?.error ?? '' };
}

const FAULTS: readonly (readonly [what: string, provider: string, code: string, said: RegExp])[] = [
  [
    'an ambiguous identifier',
    'DEQARINST0001',
    'AMBIGUOUS_IDENTIFIER',
    /borne by 2 providers: ask by one of their ids/,
  ],
  ['a wrong check digit', 'ror:03prydq78', 'INVALID_IDENTIFIER', /its check digits would be 77, not 78/],
  ['a wrong pattern', 'pic:12', 'INVALID_IDENTIFIER', /pic:12/],
  ['an unknown identifier with a near one', 'eter:EE0077', 'NOT_FOUND', /Provider P \(eter:EE0076\)/],
  ['a name', 'Provider P', 'BAD_USER_INPUT', /Was one of these meant\? Provider P/],
  [
    'an unknown id of ours',
    '00000000-0000-7000-8000-000000000000',
    'NOT_FOUND',
    /says nothing of its quality/,
  ],
  ['SQL in an identifier', "code:P'; DELETE FROM provider_identifier; --", 'NOT_FOUND', /No provider bears/],
  ['SQL alone', "' OR '1'='1", 'BAD_USER_INPUT', /neither an id of ours nor SCHEME:VALUE/],
  [
    'GraphQL in an identifier',
    'code:P") { status } } { sources { slug } } #',
    'NOT_FOUND',
    /No provider bears/,
  ],
];

describe('what cannot be answered is refused alike through every door', () => {
  it.each(FAULTS)('%s', async (_, provider, code, said) => {
    const first = await DOORS[0]?.[1](provider, ON);
    expect(first).toEqual({ code, said: expect.stringMatching(said) });
    for (const [door, ask] of DOORS.slice(1)) expect([door, await ask(provider, ON)]).toEqual([door, first]);
    for (const [door, ask] of LISTS) expect([door, await ask(provider)]).toEqual([door, first]);
    expect(await count(test.database, 'provider_identifier')).toBe(7);
  });

  it.each(['2026-02-30', '2026-13-01', "2026-11-22'; DROP TABLE provider; --"])('the day %s', async (on) => {
    for (const [door, ask] of DOORS) {
      const { code, said } = await ask('code:P', on);
      expect([door, code]).toEqual([door, 'BAD_USER_INPUT']);
      expect(said).toContain(on);
    }
    expect(await count(test.database, 'provider')).toBe(4);
  });

  it('1,001 providers, in a list over GraphQL and over REST', async () => {
    const providers = Array.from({ length: 1_001 }, () => 'code:P');
    const first = await errorOf('query ($p: [ID!]!) { qualityStatuses(providers: $p) { asked } }', {
      p: providers,
    });
    expect(first).toEqual({
      code: 'TOO_MANY_PROVIDERS',
      said: expect.stringMatching(/1001 .* at most 1000/),
    });
    expect(await problemOf(await post('/api/v1/providers/quality', { providers }))).toEqual(first);
  });
});
