import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { count } from '../support/harvesting.js';
import { qualityCases } from './cases.js';
import { storeCase, storedId } from './store-case.js';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly candidates?: readonly string[];
}
interface Batch {
  readonly results: readonly {
    asked: string;
    provider: { name: string } | null;
    answer: { status: string; evidence: unknown[] } | null;
    errorCode: string | null;
  }[];
}

const ON = '2026-11-22';
const INJECTIONS = [
  "'; DROP TABLE provider; --",
  "code:P' OR '1'='1",
  "code:P') OR true --",
  "code:x'; DELETE FROM provider_identifier; --",
  'code:P"} } query { sources { slug } } #',
  'ror:a\u0000b',
  '../../../../etc/passwd',
  '$1',
];

let test: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  const [plain] = qualityCases();
  if (!plain) throw new Error('There are cases.');
  await storeCase(test.database, plain);
  await test.database.query(
    `INSERT INTO provider_identifier (scheme, value, provider_id) VALUES
       ('deqar', 'DEQARINST0001', $1), ('deqar', 'DEQARINST0001', $2), ('iri', 'https://p.example/a?b=c', $1)`,
    [storedId('P'), storedId('Q')],
  );
});
afterAll(async () => {
  await api.close();
  await test.close();
});

const address = (provider: string, query = '') =>
  `${api.url}/api/v1/providers/${encodeURIComponent(provider)}/quality${query}`;

function postBatch(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${api.url}/api/v1/providers/quality`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function expectProblem(response: Response, status: number, code: string): Promise<Problem> {
  const problem = (await response.json()) as Problem;
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(problem).toMatchObject({ status: response.status, code });
  expect(response.status).toBe(status);
  expect(problem.detail).toMatch(/\.$/);
  return problem;
}

describe('GET /api/v1/providers/…', () => {
  const who = (provider: string) => fetch(`${api.url}/api/v1/providers/${encodeURIComponent(provider)}`);

  it('says who it is, by id and by identifier', async () => {
    for (const name of [storedId('P'), 'code:P'])
      expect(await (await who(name)).json()).toMatchObject({
        id: storedId('P'),
        name: 'Provider P',
        country: 'EE',
        identifiers: expect.arrayContaining(['code:P']),
        page: `https://trellis.example/providers/${storedId('P')}`,
      });
  });

  it('says why it is nobody, or several', async () => {
    await expectProblem(await who('code:Z'), 404, 'NOT_FOUND');
    await expectProblem(await who('ror:03prydq78'), 400, 'INVALID_IDENTIFIER');
    await expectProblem(await who('DEQARINST0001'), 409, 'AMBIGUOUS_IDENTIFIER');
  });
});

describe('GET /api/v1/providers/…/quality', () => {
  it('says who was asked, and answers by id, identifier and IRI alike', async () => {
    const answers = await Promise.all(
      [storedId('P'), storedId('P').toUpperCase(), 'code:P', 'https://p.example/a?b=c'].map(
        // each is of the moment of asking, and says the same
        async (provider) => ({
          ...((await (await fetch(address(provider, `?on=${ON}`))).json()) as object),
          knownAt: null,
        }),
      ),
    );
    expect(answers[0]).toMatchObject({
      provider: {
        id: storedId('P'),
        name: 'Provider P',
        country: 'EE',
        identifiers: [{ scheme: 'code', value: 'P' }],
      },
      status: 'CONFIRMED',
      evidence: [{ decides: true, decision: { agency: { name: 'Agency A' } } }],
    });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('answers 304 to its own tag, and another tag to another question', async () => {
    const first = await fetch(address('code:P', `?on=${ON}`));
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await fetch(address('code:P', `?on=${ON}`), { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await fetch(address('code:P', '?on=2031-01-01'), { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
    await test.database.query(`UPDATE quality_decision SET delisted_on = '2026-01-01'`);
    const changed = await fetch(address('code:P', `?on=${ON}`), { headers: { 'if-none-match': tag } });
    expect(changed.status).toBe(200);
    await test.database.query('UPDATE quality_decision SET delisted_on = NULL');
  });

  it.each([
    ['an impossible day', 'code:P', '?on=2026-02-30', 400, 'BAD_USER_INPUT'],
    ['two days', 'code:P', '?on=2026-01-01&on=2026-01-02', 400, 'BAD_USER_INPUT'],
    ['a level of the EQF that there is not', 'code:P', '?eqfLevel=9', 400, 'BAD_USER_INPUT'],
    ['a level that is no number', 'code:P', '?eqfLevel=6.0', 400, 'BAD_USER_INPUT'],
    ['a field that there is not', 'code:P', '?field=0699', 400, 'BAD_USER_INPUT'],
    ['what it does not know', 'code:P', '?level=6', 400, 'BAD_USER_INPUT'],
    ['what is no identifier', 'provider p', '', 400, 'BAD_USER_INPUT'],
    ['an unknown identifier', 'code:Z', '', 404, 'NOT_FOUND'],
    ['an unknown id', '00000000-0000-0000-0000-000000000000', '', 404, 'NOT_FOUND'],
    ['an ambiguous identifier', 'DEQARINST0001', '', 409, 'AMBIGUOUS_IDENTIFIER'],
  ])('refuses %s', async (_, provider, query, status, code) => {
    const problem = await expectProblem(await fetch(address(provider, query)), status, code);
    if (status === 409) expect(problem.candidates).toEqual([storedId('P'), storedId('Q')]);
  });

  it('refuses an address that there is not, as a problem', async () => {
    await expectProblem(await fetch(`${api.url}/api/v1/nothing`), 404, 'NOT_FOUND');
    await expectProblem(await fetch(`${api.url}/api/v1/providers/%E0%A4%A/quality`), 400, 'BAD_REQUEST');
  });
});

describe('POST /api/v1/providers/quality', () => {
  const asked = ['code:P', 'code:Z', 'deqar:DEQARINST0001', '=1+1', storedId('Q')];

  it('answers each in order, and one that is not found does not stop the others', async () => {
    const batch = (await (await postBatch({ providers: asked, on: ON })).json()) as Batch;
    expect(batch.results.map((one) => [one.asked, one.answer?.status ?? null, one.errorCode])).toEqual([
      ['code:P', 'CONFIRMED', null],
      ['code:Z', null, 'NOT_FOUND'],
      ['deqar:DEQARINST0001', null, 'AMBIGUOUS_IDENTIFIER'],
      ['=1+1', null, 'BAD_USER_INPUT'],
      [storedId('Q'), 'UNKNOWN', null],
    ]);
    expect(batch.results[0]?.answer?.evidence).toHaveLength(1);
  });

  it('answers as CSV, in which a spreadsheet runs nothing', async () => {
    const response = await postBatch({ providers: asked, on: ON }, { accept: 'text/csv' });
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^asked,provider_id,provider_name,country,status,/);
    expect(lines[1]).toMatch(/^code:P,[0-9a-f-]{36},Provider P,EE,CONFIRMED,PROVIDER,2026-11-22,/);
    expect(lines[4]).toMatch(/^'=1\+1,,,/);
  });

  it.each([
    [
      '1,001 providers',
      { providers: Array.from({ length: 1_001 }, () => 'code:P') },
      400,
      'TOO_MANY_PROVIDERS',
    ],
    ['an impossible day', { providers: ['code:P'], on: '2026-13-01' }, 400, 'BAD_USER_INPUT'],
    ['a provider that is no text', { providers: [7] }, 400, 'BAD_USER_INPUT'],
    ['no providers', {}, 400, 'BAD_USER_INPUT'],
    ['what it does not know', { providers: [], eqfLevel: 6 }, 400, 'BAD_USER_INPUT'],
    ['a list', ['code:P'], 400, 'BAD_USER_INPUT'],
    ['what is no JSON', '{"providers": [', 400, 'BAD_REQUEST'],
  ])('refuses %s', async (_, body, status, code) => {
    await expectProblem(await postBatch(body), status, code);
  });

  it('refuses what it cannot write', async () => {
    await expectProblem(await postBatch({ providers: [] }, { accept: 'image/png' }), 406, 'BAD_REQUEST');
  });

  it('runs as many statements for a thousand as for one', async () => {
    await postBatch({ providers: ['code:P'], on: ON });
    api.statements();
    await postBatch({ providers: ['code:P'], on: ON });
    const one = api.statements().length;
    const thousand = Array.from({ length: 1_000 }, (_, n) => ['code:P', storedId('Q'), 'code:R'][n % 3]);
    const batch = (await (await postBatch({ providers: thousand, on: ON })).json()) as Batch;
    expect(batch.results).toHaveLength(1_000);
    expect(api.statements()).toHaveLength(one);
    expect(one).toBeLessThanOrEqual(8);
  });
});

describe('GraphQL', () => {
  const BATCH = `query ($providers: [ID!]!, $on: Date) { qualityStatuses(providers: $providers, on: $on) {
    asked error errorCode provider { id name } answer { status reason evidence { decision { agency { name } } } } } }`;
  const code = async (query: string, variables = {}) =>
    (await api.ask(query, variables)).errors?.[0]?.extensions.code;

  it('runs as many statements for a thousand as for one, agencies included', async () => {
    await api.ask(BATCH, { providers: ['code:P'], on: ON });
    api.statements();
    await api.ask(BATCH, { providers: ['code:P'], on: ON });
    const one = api.statements().length;
    const providers = Array.from({ length: 1_000 }, (_, n) => (n % 2 ? 'code:P' : 'code:Z'));
    const told = await api.ask<{ qualityStatuses: { errorCode: string | null }[] }>(BATCH, {
      providers,
      on: ON,
    });
    expect(told.errors).toBeUndefined();
    expect(told.data.qualityStatuses.filter((each) => each.errorCode === 'NOT_FOUND')).toHaveLength(500);
    // like ones are looked for in one statement, however many are unknown
    expect(api.statements()).toHaveLength(one + 1);
  });

  it.each([
    ['a level of the EQF that there is not', '{ qualityStatus(provider: "code:P", eqfLevel: 0) { status } }'],
    ['a field that there is not', '{ qualityStatus(provider: "code:P", field: "6") { status } }'],
    ['an impossible day', '{ qualityStatuses(providers: ["code:P"], on: "2025-02-29") { asked } }'],
  ])('refuses %s', async (_, query) => {
    expect(await code(query)).toBe('BAD_USER_INPUT');
  });

  it('refuses 1,001 providers', async () => {
    const providers = Array.from({ length: 1_001 }, () => 'code:P');
    expect(await code(BATCH, { providers })).toBe('TOO_MANY_PROVIDERS');
  });
});

describe('an injection', () => {
  it.each(INJECTIONS)('%j finds nothing and changes nothing', async (injected) => {
    const told = await api.ask('query ($id: ID!) { qualityStatus(provider: $id) { status } }', {
      id: injected,
    });
    expect(['BAD_USER_INPUT', 'NOT_FOUND', 'INVALID_IDENTIFIER']).toContain(
      told.errors?.[0]?.extensions.code,
    );
    expect([400, 404]).toContain((await fetch(address(injected))).status);
    const batch = (await (await postBatch({ providers: [injected] })).json()) as Batch;
    expect(batch.results[0]).toMatchObject({ asked: injected, provider: null, answer: null });
    for (const name of ['on', 'eqfLevel', 'field'])
      expect((await fetch(address('code:P', `?${name}=${encodeURIComponent(injected)}`))).status).toBe(400);
    expect(await count(test.database, 'provider')).toBe(4);
    expect(await count(test.database, 'provider_identifier')).toBe(7);
  });

  it('of GraphQL into a literal is no GraphQL', async () => {
    const told = await api.ask(
      '{ qualityStatus(provider: "code:P") } } { sources { slug } } #") { status } }',
    );
    expect(told.errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });
});
