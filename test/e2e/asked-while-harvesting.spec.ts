import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { addSource, harvest, harvestTools, sourceOf } from '../support/harvesting.js';

const PROVIDERS = 200;
const DECISIONS_EACH = 5;
const CLIENTS = 50;

let test: TestDatabase;
let api: TestApi;
let folder: string;

const ids = Array.from({ length: PROVIDERS }, (_, n) => n);

/** The same register with another end of every decision, and another address of its report. */
async function writeRegister(edition: string, until: string): Promise<void> {
  const providers = ids.map((n) => `P-${n},en:University ${n},national-EE:${n},EE`);
  const decisions = ids.flatMap((n) =>
    Array.from({ length: DECISIONS_EACH }, (_, k) =>
      [
        `D-${n}-${k}`,
        `P-${n}`,
        `Agency ${k}`,
        'institutional,obligatory,positive',
        `2021-0${k + 1}-01`,
        until,
        `https://register.example/${edition}/${n}/${k}`,
      ].join(','),
    ),
  );
  await writeFile(
    path.join(folder, 'providers.csv'),
    ['provider_id,names,identifiers,country', ...providers].join('\n'),
  );
  await writeFile(
    path.join(folder, 'decisions.csv'),
    [
      'decision_id,provider_id,agency_name,level,mandate,outcome,valid_from,valid_to,report_url',
      ...decisions,
    ].join('\n'),
  );
}

beforeAll(async () => {
  test = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'trellis-asked-'));
  api = await testApi(test.url);
});
afterAll(async () => {
  await api.close();
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

interface Asked {
  readonly qualityStatus: {
    readonly status: string;
    readonly validUntil: string;
    readonly evidence: readonly { readonly url: string }[];
  };
}

const QUESTION = `query ($provider: ID!) {
  qualityStatus(provider: $provider) { status validUntil evidence { url } } }`;

it(`${CLIENTS} clients ask while a harvest changes ${PROVIDERS * DECISIONS_EACH} decisions: no error, no answer mixed of before and after`, async () => {
  const tools = harvestTools(test.database);
  await addSource(
    tools,
    sourceOf({
      slug: 'register',
      kind: 'register',
      format: 'register-csv',
      transport: { type: 'file', paths: { providers: 'providers.csv', decisions: 'decisions.csv' } },
      baseDir: folder,
      guard: { maxWithdrawn: 1, maxChanged: 1 },
    }),
  );
  await writeRegister('before', '2027-12-31');
  expect((await harvest(tools, 'register')).state).toBe('SUCCEEDED');
  await writeRegister('after', '2028-06-30');

  let over = false;
  const seen = new Map<string, number>();
  const client = async (n: number): Promise<void> => {
    for (let turn = n; !over; turn += 7) {
      const { data, errors } = await api.ask<Asked>(QUESTION, {
        provider: `national-EE:${turn % PROVIDERS}`,
      });
      expect(errors).toBeUndefined();
      const { status, validUntil, evidence } = data.qualityStatus;
      const editions = new Set(evidence.map(({ url }) => new URL(url).pathname.split('/')[1]));
      expect({ status, pieces: evidence.length, editions: editions.size }).toEqual({
        status: 'CONFIRMED',
        pieces: DECISIONS_EACH,
        editions: 1,
      });
      const [edition = ''] = editions;
      expect(validUntil).toBe(edition === 'before' ? '2027-12-31' : '2028-06-30');
      seen.set(edition, (seen.get(edition) ?? 0) + 1);
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, n) => client(n));
  const changed = await harvest(tools, 'register').finally(() => (over = true));
  await Promise.all(clients);

  expect(changed.counts).toMatchObject({ updated: PROVIDERS * DECISIONS_EACH, rejected: 0 });
  expect(seen.get('before')).toBeGreaterThan(CLIENTS);
});
