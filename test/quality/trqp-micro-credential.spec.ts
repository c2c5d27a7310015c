import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { qualityCases } from './cases.js';
import { microCredentialId, storeCase, storedId } from './store-case.js';

const QUESTION = {
  entity_id: 'code:P',
  authority_id: 'https://trellis.example',
  action: 'quality-assured',
  resource: `micro-credential:${microCredentialId}`,
  context: { time: '2026-11-22T10:00:00Z' },
};

let test: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
});
afterAll(async () => {
  await api.close();
  await test.close();
});

async function store(name: string): Promise<void> {
  const found = qualityCases().find((one) => one.name === name);
  if (!found) throw new Error(`There is no case "${name}".`);
  await storeCase(test.database, found);
  await test.database.query(`INSERT INTO micro_credential_identifier VALUES ('code', 'MC1', $1)`, [
    microCredentialId,
  ]);
}

async function ask(changed: object): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${api.url}/trqp/authorization`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...QUESTION, ...changed }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('TRQP about one micro-credential', () => {
  // an assured provider whose one micro-credential was refused, by the same agency
  beforeAll(() => store('a refusal of the micro-credential by an assured provider'));

  it('answers of it, and not of its provider', async () => {
    const { context } = QUESTION;
    const no = {
      status: 200,
      body: { authorized: false, message: expect.stringContaining('the micro-credential') },
    };
    for (const asked of [
      {},
      { resource: 'micro-credential:code:MC1' },
      { resource: 'micro-credential', context: { ...context, locator: microCredentialId } },
      { resource: 'micro-credential', context: { ...context, locator: 'code:MC1' } },
    ])
      expect(await ask(asked)).toMatchObject(no);
    for (const resource of ['provider', 'micro-credential'])
      expect(await ask({ resource })).toMatchObject({ status: 200, body: { authorized: true } });
  });

  it('answers by what one agency states', async () => {
    expect(await ask({ authority_id: 'Agency A' })).toMatchObject({ body: { authorized: false } });
    expect(await ask({ authority_id: 'Agency B' })).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
  });

  it.each([
    ['of a body that has nothing to do with it', { entity_id: 'code:Q' }],
    ['that nobody holds', { resource: 'micro-credential:code:MC9' }],
    ['of an id that nobody has', { resource: 'micro-credential:00000000-0000-0000-0000-000000000000' }],
    ['named by an injection', { resource: "micro-credential:code:MC1' OR '1'='1" }],
    ['named by what the database cannot hold', { resource: 'micro-credential:code:a\u0000b' }],
  ])('does not know of one %s', async (_, changed) => {
    const { status, body } = await ask(changed);
    expect([status, body['code']]).toEqual([404, 'NOT_FOUND']);
    expect(body).not.toHaveProperty('authorized');
  });

  it('names what to ask by where two of the provider bear the identifier', async () => {
    const [copy] = await test.database.query<{ id: string }>(
      `INSERT INTO micro_credential (id, kind, provider_id, provider_ids, awarder_ids, statements, title_key, first_seen_at, version, recorded_at)
       SELECT gen_random_uuid(), kind, provider_id, provider_ids, awarder_ids, statements, title_key, first_seen_at, version, recorded_at
       FROM micro_credential RETURNING id`,
    );
    await test.database.query(`INSERT INTO micro_credential_identifier VALUES ('code', 'MC1', $1)`, [
      copy?.id,
    ]);
    const { status, body } = await ask({ resource: 'micro-credential:code:MC1' });
    expect([status, body['code']]).toEqual([409, 'AMBIGUOUS_IDENTIFIER']);
    expect(new Set(body['candidates'] as string[])).toEqual(new Set([microCredentialId, copy?.id]));
  });
});

describe('TRQP about a micro-credential that another awards', () => {
  beforeAll(() => store('the awarder before the provider'));

  it('is asked of the one who teaches it, or of the one who awards it', async () => {
    for (const entity_id of ['code:P', 'code:Q', storedId('Q')])
      expect(await ask({ entity_id })).toMatchObject({ status: 200, body: { authorized: true, entity_id } });
    expect((await ask({ entity_id: 'code:R' })).status).toBe(404);
  });
});
