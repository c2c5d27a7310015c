import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  generateKeyPair,
  type JSONWebKeySet,
  jwtVerify,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { activeSigningKey, listSigningKeys, rotateSigningKey } from '#store';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { qualityCases } from './cases.js';
import { storeCase, storedId } from './store-case.js';

const QUESTION = '/api/v1/providers/code:P/quality';
const ISSUER = 'https://trellis.example';

describe('a signed statement', () => {
  let test: TestDatabase;
  let api: TestApi;
  beforeAll(async () => {
    test = await testDatabase();
    api = await testApi(test.url);
    const [plain] = qualityCases();
    if (!plain) throw new Error('There are cases.');
    await storeCase(test.database, plain);
  });
  afterAll(async () => {
    await api.close();
    await test.close();
  });

  const keySet = async () =>
    (await (await fetch(`${api.url}/.well-known/jwks.json`)).json()) as JSONWebKeySet;
  const statement = async (query = '?on=2026-11-22') =>
    (await fetch(`${api.url}${QUESTION}${query}`, { headers: { accept: 'application/jose' } })).text();
  const verify = async (text: string, keys: JSONWebKeySet): Promise<JWTPayload> => {
    // as docs/signed-statements.md tells it
    const options = { issuer: ISSUER, algorithms: ['ES256'], typ: 'trellis-quality-statement+jwt' };
    return (await jwtVerify(text, createLocalJWKSet(keys), options)).payload;
  };

  it('is made with one key by all who ask at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, () => activeSigningKey(test.database, '2026-11-22T10:00:00.000Z')),
    );
    expect(new Set(made.map(({ kid }) => kid)).size).toBe(1);
    expect(await listSigningKeys(test.database)).toHaveLength(1);
  });

  it('says who was asked about, how, for which day, the answer and its evidence, and by whom', async () => {
    const response = await fetch(`${api.url}${QUESTION}/statement?on=2026-11-22&eqfLevel=6&field=0613`);
    expect(response.headers.get('content-type')).toMatch(/^application\/jose/);
    const signed = await verify(await response.text(), await keySet());
    // asked again as known at the moment that the statement names
    const { knownAt } = signed['answer'] as { knownAt: string };
    const plain = (await (
      await fetch(`${api.url}${QUESTION}?on=2026-11-22&knownOn=${knownAt}&eqfLevel=6&field=0613`)
    ).json()) as Record<string, unknown>;
    const { provider, ...answer } = plain;
    expect(signed).toEqual({
      iss: ISSUER,
      sub: storedId('P'),
      iat: Date.parse('2026-11-22T10:00:00.000Z') / 1000,
      question: { provider: 'code:P', on: '2026-11-22', knownOn: null, eqfLevel: 6, field: '0613' },
      provider,
      answer,
    });
    expect(answer).toMatchObject({ status: 'CONFIRMED', evidence: [{ decides: true }] });
  });

  it('is refused when anything in it was changed', async () => {
    const keys = await keySet();
    const [header = '', payload = '', signature = ''] = (await statement()).split('.');
    const changed = Buffer.from(payload, 'base64url').toString().replace('"CONFIRMED"', '"NEGATIVE"');
    const tampered = [header, Buffer.from(changed).toString('base64url'), signature].join('.');
    await expect(verify(tampered, keys)).rejects.toThrow('signature verification failed');
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    await expect(verify([unsigned, payload, ''].join('.'), keys)).rejects.toThrow();
    // the same words, signed by somebody else in the name of our key
    const told = await statement();
    const { privateKey } = await generateKeyPair('ES256');
    const forged = await new SignJWT(decodeJwt(told))
      .setProtectedHeader({ ...decodeProtectedHeader(told), alg: 'ES256' })
      .sign(privateKey);
    await expect(verify(forged, keys)).rejects.toThrow('signature verification failed');
    await expect(verify(told.slice(0, -1), keys)).rejects.toThrow();
  });

  it('is verified by its retired key after a rotation, and that key signs no more', async () => {
    const before = await statement();
    const kept = await keySet();
    const next = await rotateSigningKey(test.database, '2026-11-23T00:00:00.000Z');
    const after = await statement();
    const keys = await keySet();
    expect(keys.keys.map(({ kid }) => kid)).toEqual([next, kept.keys[0]?.kid]);
    expect(await verify(before, keys)).toMatchObject({ answer: { status: 'CONFIRMED' } });
    expect(await verify(after, keys)).toMatchObject({ answer: { status: 'CONFIRMED' } });
    await expect(verify(after, kept)).rejects.toThrow('no applicable key');
    const held = await test.database.query<{ kid: string }>(
      'SELECT kid FROM signing_key WHERE private_jwk IS NOT NULL',
    );
    expect(held).toEqual([{ kid: next }]);
    expect(JSON.stringify(keys)).not.toContain('"d":');
  });

  it('is not made for what cannot be asked', async () => {
    expect((await fetch(`${api.url}/api/v1/providers/code:Z/quality/statement`)).status).toBe(404);
    expect((await fetch(`${api.url}${QUESTION}/statement?on=2026-02-30`)).status).toBe(400);
  });
});
