import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLoaders } from '../../apps/api/request/loaders.js';
import { microCredentialAnswer } from '../../apps/api/request/micro-credential-answer.js';
import { checkProvider } from '../../apps/harvester/commands/check.js';
import { EMPTY_MICRO_CREDENTIAL } from '#domain';
import { knowledgeTime, RememberedFacts } from '#store';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { fixedClock } from '../support/harvesting.js';
import { RegisterWrites } from '../support/register-writes.js';

const ANSWER = `status basis on knownAt reason stale validUntil nextChange conflicting { source }
  evidence { decides counts whyNot source decision { id outcome agency { name acronym country } } }`;

interface Asked {
  readonly qualityStatus: { readonly status: string; readonly knownAt: string; readonly reason: string };
  readonly provider: { readonly evidenceOverTime: readonly object[] };
}

let test: TestDatabase;
let api: TestApi;
let register: RegisterWrites;
beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url);
  register = await RegisterWrites.add(test.database);
});
afterAll(async () => {
  await api.close();
  await test.close();
});

const ask = (id: string, knownOn: string | null = null) =>
  api.ask<Asked>(
    `query ($id: ID!, $knownOn: DateTime) {
       qualityStatus(provider: $id, on: "2026-11-22", knownOn: $knownOn) { ${ANSWER} }
       provider(id: $id) { quality(on: "2026-11-22", knownOn: $knownOn) { status knownAt }
         evidenceOverTime(knownOn: $knownOn) { decision { outcome } } } }`,
    { id, knownOn },
  );

async function agency(name: string): Promise<string> {
  const id = '018f0000-0000-7000-8000-000000000001';
  await test.database.query(
    `INSERT INTO agency (id, name, acronym, country, statements, version, recorded_at)
     VALUES ($1, $2, 'AQ', 'EE', '[]', 1, now()) ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
    [id, name],
  );
  return id;
}

describe('as known at a time, through the doors', () => {
  it('gives what was given, agency and all, and refuses what cannot be known', async () => {
    const { database } = test;
    const start = await knowledgeTime(database);
    const agencyId = await agency('Agency of Quality');
    const [id, decision] = await database.transaction(async (transaction) => {
      const made = await register.provider(transaction, 'College');
      return [made, await register.decision(transaction, 'r-1', [made])] as const;
    });
    await database.query('UPDATE quality_decision SET agency_id = $1 WHERE id = $2', [agencyId, decision]);
    const before = await ask(id);
    expect(before.data.qualityStatus).toMatchObject({
      status: 'CONFIRMED',
      evidence: [{ decision: { agency: { name: 'Agency of Quality' } } }],
    });
    await agency('Agency renamed');
    await database.transaction((transaction) =>
      register.decision(transaction, 'r-1', [id], { id: decision, outcome: 'NEGATIVE' }),
    );
    expect((await ask(id)).data.qualityStatus.status).toBe('NEGATIVE');
    const { knownAt } = before.data.qualityStatus;
    expect((await ask(id, knownAt)).data.qualityStatus).toEqual(before.data.qualityStatus);

    const session = { database, clock: fixedClock() };
    const { json } = await checkProvider(session, id, { on: '2026-11-22', knownOn: knownAt });
    expect(json).toMatchObject({ status: 'CONFIRMED', knownAt, reason: before.data.qualityStatus.reason });

    const outcomes = async (knownOn: string | null) =>
      (await ask(id, knownOn)).data.provider.evidenceOverTime;
    expect(await outcomes(knownAt)).toEqual([{ decision: { outcome: 'POSITIVE' } }]);
    expect(await outcomes(null)).toEqual([{ decision: { outcome: 'NEGATIVE' } }]);
    expect(await outcomes(start)).toEqual([]);
    const unheard = (await ask(id, start)).data.qualityStatus;
    expect(unheard).toMatchObject({ status: 'UNKNOWN', knownAt: start });
    expect(unheard.reason).toMatch(
      /^On \d+ \w+ \d{4} at \d\d:\d\d UTC Trellis had not yet been told of the provider/,
    );

    const future = await ask(id, '2999-01-01T00:00:00Z');
    expect(future.errors?.[0]).toMatchObject({
      message: expect.stringContaining('lies in the future'),
      extensions: { code: 'KNOWN_ON_IN_FUTURE' },
    });
    expect((await ask(id, '2026-11-22T10:00:00')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    await expect(checkProvider(session, id, { knownOn: '2999-01-01T00:00:00.000Z' })).rejects.toThrow(
      /future/,
    );
  });

  it('gives a micro-credential’s answer again after its level was corrected', async () => {
    const { database } = test;
    const id = '018f0000-0000-7000-8000-000000000002';
    const provider = await database.transaction(async (transaction) => {
      const made = await register.provider(transaction, 'Limited College');
      await register.decision(transaction, 'r-2', [made], { scope: { eqfLevels: [6], fields: [] } });
      return made;
    });
    const microCredentialAt = (value: number) => ({
      source: register.slug,
      key: 'm-1',
      role: 'register',
      rank: register.id,
      harvestedAt: '2026-11-22T10:00:00.000Z',
      draft: { ...EMPTY_MICRO_CREDENTIAL, eqfLevel: { value, origin: 'STATED' } },
    });
    const write = (eqf: number) =>
      database.query(
        `INSERT INTO micro_credential (id, kind, provider_id, provider_ids, awarder_ids, statements, title_key, first_seen_at, version, recorded_at)
         VALUES ($1, 'MICRO_CREDENTIAL', $2, ARRAY[$2]::uuid[], '{}', $3, 'x', now(), 1, now())
         ON CONFLICT (id) DO UPDATE SET statements = excluded.statements`,
        [id, provider, JSON.stringify([microCredentialAt(eqf)])],
      );
    const askIt = (knownOn: string | null = null) =>
      api.ask<{ microCredential: { quality: { status: string; knownAt: string } } }>(
        `query ($id: ID!, $knownOn: DateTime) { microCredential(id: $id) { quality(on: "2026-11-22", knownOn: $knownOn) { ${ANSWER} } } }`,
        { id, knownOn },
      );
    await write(6);
    const before = (await askIt()).data.microCredential.quality;
    expect(before.status).toBe('CONFIRMED');
    await write(7);
    expect((await askIt()).data.microCredential.quality.status).not.toBe('CONFIRMED');
    expect((await askIt(before.knownAt)).data.microCredential.quality).toEqual(before);
  });

  it('rests on one state where a correction comes between reading a micro-credential and its provider', async () => {
    const { database } = test;
    const id = '018f0000-0000-7000-8000-000000000003';
    const [first, second] = await database.transaction(async (transaction) => {
      const provider = await register.provider(transaction, 'Old College');
      const awarder = await register.provider(transaction, 'New College');
      await register.decision(transaction, 'r-3', [awarder]);
      return [provider, awarder] as const;
    });
    const statement = {
      source: register.slug,
      key: 'm-2',
      role: 'register',
      rank: register.id,
      harvestedAt: '2026-11-22T10:00:00.000Z',
      draft: EMPTY_MICRO_CREDENTIAL,
    };
    await database.query(
      `INSERT INTO micro_credential (id, kind, provider_id, provider_ids, awarder_ids, statements, title_key, first_seen_at, version, recorded_at)
       VALUES ($1, 'MICRO_CREDENTIAL', $2, ARRAY[$2]::uuid[], '{}', $3, 'x', now(), 1, now())`,
      [id, first, JSON.stringify([statement])],
    );
    const facts = new RememberedFacts(database);
    const loaders = createLoaders({ database, facts });
    const loaded = await loaders.microCredentials.load(id);
    if (!loaded) throw new Error('It was written.');
    await database.query('UPDATE micro_credential SET awarder_ids = ARRAY[$2]::uuid[] WHERE id = $1', [
      id,
      second,
    ]);
    const asked = { on: '2026-11-22', knownOn: null };
    const given = await microCredentialAnswer(loaded, asked, loaders);
    expect(given).toMatchObject({ status: 'CONFIRMED', basis: 'AWARDER' });
    const again = { ...asked, knownOn: given.knownAt };
    expect(await microCredentialAnswer(loaded, again, createLoaders({ database, facts }))).toEqual(given);
  });
});
