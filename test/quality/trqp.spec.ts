import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { samples } from '../support/samples.js';
import { qualityCases } from './cases.js';
import { storeCase, storedId } from './store-case.js';

const QUESTION = {
  entity_id: 'code:P',
  authority_id: 'https://trellis.example',
  action: 'quality-assured',
  resource: 'provider',
  context: { time: '2026-11-22T10:00:00Z' },
};
const OF_AGENCY = { ...QUESTION, entity_id: 'Agency A', authority_id: 'EQAR', resource: 'agency' };
const DURING = '2018-06-01T00:00:00Z';
const schemas = samples('elm/trqp');

let test: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  // d1 by agency A in force, on the provider P
  const [plain] = qualityCases();
  if (!plain) throw new Error('There are cases.');
  await storeCase(test.database, plain);
  await test.database.query(
    `UPDATE agency SET acronym = 'AA', statements = jsonb_set(statements, '{0,draft}', statements #> '{0,draft}' ||
       '{"registrations": [{"from": "2015-01-01", "to": "2020-12-31"}], "website": "https://www.agency-a.example/",
         "acronym": "AAEN", "names": [{"language": "et", "value": "Agentuur A"}]}') WHERE id = $1`,
    [storedId('A')],
  );
  await test.database.query(
    "INSERT INTO agency_identifier VALUES ('deqar-agency', '14', $1), ('iri', 'https://data.example/agency/a', $1)",
    [storedId('A')],
  );
  await test.database.query("UPDATE agency SET acronym = 'TWICE' WHERE id <> $1", [storedId('A')]);
});
afterAll(async () => {
  await api.close();
  await test.close();
});

async function ask(
  door: 'authorization' | 'recognition',
  question: object,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${api.url}/trqp/${door}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('TRQP authorization', () => {
  it('repeats the question and says yes with the reason', async () => {
    expect(await ask('authorization', QUESTION)).toEqual({
      status: 200,
      body: {
        ...QUESTION,
        authorized: true,
        time_requested: '2026-11-22T10:00:00Z',
        time_evaluated: '2026-11-22T10:00:00.000Z',
        message: expect.stringContaining('an institutional review by Agency A') as unknown,
      },
    });
  });

  it.each([
    ['an agency by id', storedId('A'), 200],
    ['by identifier', 'deqar-agency:14', 200],
    ['by IRI', 'https://data.example/agency/a', 200],
    ['by web address', 'http://agency-a.example', 200],
    ['by another web address', 'https://agency-a.example/other', 404],
    ['by name', 'Agency A', 200],
    ['by its name in its own language', 'Agentuur A', 200],
    ['by part of its name', 'Agency', 404],
    ['by acronym', 'AA', 200],
    ['by the acronym that a source gives', 'AAEN', 200],
    ['that said nothing', 'Agency B', 404],
    ['an authority that holds it', 'Authority', 200],
    ['by a source of its own', 'source:deqar', 200],
    ['by a source that is not held', 'source:none', 404],
    ['this Trellis, with a slash at the end', 'https://trellis.example/', 200],
    ['whose acronym two bear', 'TWICE', 409],
    ['that is not held', 'https://other.example', 404],
  ])('asks %s', async (_, authority, status) => {
    const answer = await ask('authorization', { ...QUESTION, authority_id: authority });
    expect(answer.status).toBe(status);
    // what Agency B has not said is told in the words of the answer
    if (status !== 200 && authority !== 'Agency B')
      expect(answer.body['detail']).toContain(`authority_id: "${authority}"`);
  });

  it('names what to ask by where an agency and an authority bear one name', async () => {
    const name = 'Authority';
    await test.database.query('UPDATE agency SET acronym = $1 WHERE id = $2', [name, storedId('A')]);
    const { status, body } = await ask('authorization', { ...QUESTION, authority_id: name });
    expect([status, body['code']]).toEqual([409, 'AMBIGUOUS_IDENTIFIER']);
    const candidates = body['candidates'] as string[];
    expect(candidates).toEqual([storedId('A'), expect.stringMatching(/^source:/)]);
    for (const authority_id of candidates)
      expect((await ask('authorization', { ...QUESTION, authority_id })).status).toBe(200);
    // registrations are of agencies alone
    expect(
      (await ask('recognition', { ...OF_AGENCY, entity_id: name, context: { time: DURING } })).status,
    ).toBe(200);
    await test.database.query("UPDATE agency SET acronym = 'AA' WHERE id = $1", [storedId('A')]);
  });

  it.each([
    ['another action', { action: 'issue' }, 404, 'NOT_FOUND'],
    ['another resource', { resource: 'course' }, 404, 'NOT_FOUND'],
    ['an unknown entity', { entity_id: 'code:Z' }, 404, 'NOT_FOUND'],
    ['a level that there is not', { resource: 'eqf:9' }, 400, 'BAD_USER_INPUT'],
    ['a field that there is not', { resource: 'isced-f:0699' }, 400, 'BAD_USER_INPUT'],
    ['an impossible day', { context: { time: '2026-02-30T00:00:00Z' } }, 400, 'BAD_USER_INPUT'],
    ['a time that is not UTC', { context: { time: '2026-02-03T00:00:00+01:00' } }, 400, 'BAD_USER_INPUT'],
    ['a context that is no text', { context: { other: 1 } }, 400, 'BAD_USER_INPUT'],
    ['no entity', { entity_id: undefined }, 400, 'BAD_USER_INPUT'],
    ['an injection', { authority_id: "x' OR '1'='1" }, 404, 'NOT_FOUND'],
  ])('refuses %s', async (_, changed, status, code) => {
    const answer = await ask('authorization', { ...QUESTION, ...changed });
    expect(answer).toMatchObject({ status, body: { status, code } });
    expect(answer.body).not.toHaveProperty('authorized');
  });
});

describe('TRQP recognition', () => {
  it('finds the agency by all that names it', async () => {
    for (const entity_id of ['deqar-agency:14', 'https://agency-a.example/', 'Agentuur A', storedId('A')])
      expect(await ask('recognition', { ...OF_AGENCY, entity_id, context: { time: DURING } })).toMatchObject({
        status: 200,
        body: { entity_id, recognized: true },
      });
  });

  it.each([
    ['within its registration', '2018-06-01', { recognized: true }],
    ['on its last day', '2020-12-31', { recognized: true }],
    ['after it', '2021-01-01', { recognized: false }],
    ['before what is known', '2014-12-31', { status: 404 }],
    ['ahead of today', '2030-01-01', { status: 404 }],
  ])('%s', async (_, day, expected) => {
    const question = { ...OF_AGENCY, context: { time: `${day}T00:00:00Z` } };
    expect((await ask('recognition', question)).body).toMatchObject(expected);
  });

  it('does not know of what is not held', async () => {
    expect((await ask('recognition', { ...OF_AGENCY, entity_id: 'Agency B' })).status).toBe(404);
    expect((await ask('recognition', { ...OF_AGENCY, entity_id: 'code:P' })).status).toBe(404);
    expect((await ask('recognition', { ...OF_AGENCY, authority_id: 'Agency B' })).status).toBe(404);
  });
});

(schemas === null ? describe.skip : describe)('the official schemas', () => {
  const validator = (name: string): ValidateFunction => {
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const file = path.join(schemas ?? '', `trqp_${name}.schema.json`);
    return ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  };

  it.each([
    ['authorization', QUESTION],
    ['authorization', { ...QUESTION, context: undefined }],
    ['recognition', { ...OF_AGENCY, context: { time: '2018-06-01T00:00:00Z' } }],
  ] as const)('of %s take our questions and answers', async (door, question) => {
    const sent = JSON.parse(JSON.stringify(question)) as object;
    const request = validator(`${door}_request`);
    request(sent);
    expect(request.errors).toBeNull();
    const { status, body } = await ask(door, sent);
    expect(status).toBe(200);
    const response = validator(`${door}_response`);
    response(body);
    expect(response.errors).toBeNull();
    // and would notice
    expect(response({ ...body, time_evaluated: 'today' })).toBe(false);
  });
});
