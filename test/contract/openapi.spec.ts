import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { decodeJwt } from 'jose';
import { openApiDocument } from '../../apps/api/openapi-document.js';
import { qualityCases } from '../quality/cases.js';
import { storeCase, storedId } from '../quality/store-case.js';
import { testApi, type TestApi } from '../support/api.js';
import { CatalogueWrites } from '../support/catalogue-writes.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

const document = JSON.parse(JSON.stringify(openApiDocument())) as Described;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** Open objects are for clients; a test is to notice a field that nobody describes. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in parts && !('additionalProperties' in parts)
    ? { ...parts, additionalProperties: false }
    : parts;
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema(closed(document) as object, 'api');

/** What is wrong with a body by the document's schema at that place; null: nothing. */
function faults(pointer: readonly string[], body: unknown): unknown {
  const steps = pointer.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')));
  const validate = ajv.compile({ $ref: `api#/${steps.join('/')}` });
  return validate(body) ? null : validate.errors;
}

let test: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url, undefined, { SMTP_URL: 'smtp://127.0.0.1:1' });
  const catalogue = await CatalogueWrites.add(test.database);
  await catalogue.write([{ n: 1, title: 'Data', seenAt: '2026-11-20T06:00:00.000Z' }]);
  // a decision by agency A, and one with a register entry beside it
  const rich = qualityCases().find(
    ({ facts }) => facts.entries.length > 0 && facts.decisions.some(({ agencyId }) => agencyId === 'A'),
  );
  if (!rich) throw new Error('There is a case with a decision and an entry.');
  await storeCase(test.database, rich);
  await test.database.query(
    `INSERT INTO provider_identifier (scheme, value, provider_id) VALUES
       ('deqar', 'DEQARINST0001', $1), ('deqar', 'DEQARINST0001', $2), ('ror', '03prydq77', $1)`,
    [storedId('P'), storedId('Q')],
  );
  await test.database.query(
    `UPDATE agency SET statements = jsonb_set(statements, '{0,draft,registrations}',
       '[{"from": "2015-01-01", "to": null}]') WHERE id = $1`,
    [storedId('A')],
  );
});
afterAll(async () => {
  await api.close();
  await test.close();
});

describe('the description of the API', () => {
  it('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate({ ...structuredClone(document) })).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    // and would notice
    const [path = ''] = Object.keys(document.paths);
    expect(await validator.validate({ ...document, paths: { [path]: { get: {} } } })).toEqual({
      valid: true,
    });
    expect(
      await validator.validate({ ...document, paths: { [path]: { get: { responses: [] } } } }),
    ).toMatchObject({ valid: false });
  });

  it('holds every address that a controller answers to programs', () => {
    const registered = api
      .routes()
      .filter((route) => /^\w+ \/(api|trqp|\.well-known|templates|health|ping)\b/.test(route))
      .map((route) => route.replaceAll(/:(\w+)/g, '{$1}'));
    const described = operations.map(({ method, path }) => `${method} ${path}`);
    expect(registered.length).toBeGreaterThan(8);
    expect([...described].sort()).toEqual([...registered].sort());
  });

  it('names each operation once', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is served as it is committed', async () => {
    expect(await (await fetch(`${api.url}/api/v1/openapi.json`)).json()).toEqual(document);
  });
});

const ask = {
  entity_id: 'code:P',
  authority_id: 'https://trellis.example',
  action: 'quality-assured',
  resource: 'provider',
  context: { time: '2026-11-22T10:00:00Z' },
};
const RECOGNITION = {
  ...ask,
  entity_id: 'Agency A',
  authority_id: 'EQAR',
  context: { time: '2018-06-01T00:00:00Z' },
};
const QUALITY = '/api/v1/providers/{identifier}/quality';
const BATCH = '/api/v1/providers/quality';

interface Asked {
  readonly path: string;
  readonly identifier?: string;
  readonly query?: string;
  readonly body?: unknown;
  readonly accept?: string;
}
const answers: readonly (readonly [number, Asked])[] = [
  [200, { path: QUALITY }],
  [200, { path: QUALITY, query: '?on=2010-01-01&eqfLevel=6&field=06' }],
  [200, { path: QUALITY, accept: 'application/jose' }],
  [200, { path: `${QUALITY}/statement` }],
  [200, { path: BATCH, body: { providers: ['code:P', 'code:Z', 'DEQARINST0001'] } }],
  [200, { path: BATCH, body: { providers: ['code:P'] }, accept: 'text/csv' }],
  [200, { path: '/api/v1/providers/{identifier}' }],
  [200, { path: '/api/v1/changes' }],
  [200, { path: '/api/v1/openapi.json' }],
  [200, { path: '/.well-known/jwks.json' }],
  [200, { path: '/trqp/authorization', body: ask }],
  [200, { path: '/trqp/recognition', body: RECOGNITION }],
  [200, { path: '/health' }],
  [200, { path: '/ping' }],
  [200, { path: '/templates/register-csv/{file}', identifier: 'providers.csv' }],
  [200, { path: '/api/v1/search', query: '?q=data' }],
  [200, { path: '/api/v1/search.csv', query: '?q=data' }],
  [200, { path: '/api/v1/search.ndjson', query: '?q=data' }],
  [200, { path: '/api/v1/search.atom' }],
  [200, { path: '/api/v1/search.feed.json', query: '?lang=en' }],
  [202, { path: '/api/v1/alerts', body: { address: 'somebody@reader.example', q: 'data' } }],
  [400, { path: '/api/v1/search', query: '?level=9' }],
  [400, { path: '/api/v1/alerts', body: { address: 'nobody' } }],
  [400, { path: QUALITY, query: '?on=2026-02-30' }],
  [400, { path: QUALITY, identifier: 'ror:03prydq78' }],
  [400, { path: BATCH, body: { providers: Array.from({ length: 1_001 }, () => 'code:P') } }],
  [400, { path: '/api/v1/changes', query: '?after=yesterday' }],
  [400, { path: '/trqp/authorization', body: {} }],
  [404, { path: QUALITY, identifier: 'ror:00f54p054' }],
  [404, { path: '/api/v1/providers/{identifier}', identifier: 'ror:00f54p054' }],
  [404, { path: '/trqp/recognition', body: { ...ask, authority_id: 'nobody' } }],
  [406, { path: QUALITY, accept: 'image/png' }],
  [409, { path: QUALITY, identifier: 'DEQARINST0001' }],
  [409, { path: '/trqp/authorization', body: { ...ask, entity_id: 'DEQARINST0001' } }],
  [413, { path: BATCH, body: { providers: ['x'.repeat(1_100_000)] } }],
];

async function answerTo({ path, identifier = 'code:P', query = '', body, accept }: Asked): Promise<Response> {
  const address = path.replace(/\{\w+\}/, encodeURIComponent(identifier));
  return fetch(`${api.url}${address}${query}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(accept === undefined ? {} : { accept }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

describe('what is answered is what is described', () => {
  it.each(answers.map((one) => [`${one[0]} ${JSON.stringify(one[1]).slice(0, 140)}`, ...one] as const))(
    '%s',
    async (_, status, asked) => {
      const response = await answerTo(asked);
      expect(response.status).toBe(status);
      const type = (response.headers.get('content-type') ?? '').replace(/;.*/, '');
      const method = asked.body === undefined ? 'get' : 'post';
      const described = document.paths[asked.path]?.[method]?.responses[String(status)]?.content ?? {};
      expect(Object.keys(described)).toContain(type);
      const text = await response.text();
      const body: unknown = /\bjson$/.test(type) ? JSON.parse(text) : text;
      const pointer = ['paths', asked.path, method, 'responses', String(status), 'content', type, 'schema'];
      expect(faults(pointer, body)).toBeNull();
    },
  );

  it('holds an answer with a decision, its agency and an entry, and would notice', async () => {
    const body = (await (await answerTo({ path: QUALITY })).json()) as { evidence: object[] };
    expect(JSON.stringify(body)).toMatch(/"agency":\{"id"/);
    expect(JSON.stringify(body)).toMatch(/"registerEntry":\{"id"/);
    const schema = ['components', 'schemas', 'ProviderQuality'];
    expect(faults(schema, { ...body, added: 1 })).not.toBeNull();
    expect(faults(schema, { ...body, status: 'MAYBE' })).not.toBeNull();
    expect(
      faults(schema, { ...body, evidence: body.evidence.map((one) => ({ ...one, more: 1 })) }),
    ).not.toBeNull();
  });

  it('holds what a statement says', async () => {
    const response = await answerTo({ path: `${QUALITY}/statement`, query: '?eqfLevel=6' });
    expect(faults(['components', 'schemas', 'StatementClaims'], decodeJwt(await response.text()))).toBeNull();
  });

  it('has a page of changes, which is not empty', async () => {
    const { changes } = (await (await answerTo({ path: '/api/v1/changes' })).json()) as {
      changes: unknown[];
    };
    expect(changes.length).toBeGreaterThan(0);
  });
});
