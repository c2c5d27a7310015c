import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  answerDocument,
  type AnswerDocument,
  microCredentialQuality,
  providerQuality,
  QUALITY_STATUSES,
  type QualityAnswer,
} from '#domain';
import { runCommandLine } from '../../apps/harvester/commands/command-line.js';
import type { Session } from '../../apps/harvester/session.js';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { harvestTools } from '../support/harvesting.js';
import { type QualityCase, qualityCases } from './cases.js';
import { microCredentialId, storeCase, storedId, writtenIds } from './store-case.js';

/** Every field of an answer, as REST writes it and `trellis check --json` prints it. */
const EVIDENCE = `decides counts whyNot via url source validFrom validTo endDateAssumed
  decision { id agency { id name acronym registrations { from to } country }
    contributingAgencies { id name acronym registrations { from to } country } level activity scheme mandate outcome
    validFrom validTo programmes { name qualification cycle } reportUrl source recordKey }
  registerEntry { id listedAs validFrom validTo url source recordKey }`;
const ANSWER = `{ status basis on knownAt reason endDateAssumed stale validUntil nextChange
  evidence { ${EVIDENCE} } conflicting { ${EVIDENCE} } }`;

/** The table that is published: status and what TRQP says of it. */
const PUBLISHED = new Map(
  [...readFileSync('docs/trqp.md', 'utf8').matchAll(/^\| ([A-Z_]+) +\| (true|false|not found) +\|/gm)].map(
    ([, status = '', said = '']) => [status, said],
  ),
);

const cases = qualityCases();
let test: TestDatabase;
let api: TestApi;
let now = '';
const clock = { now: () => now, today: () => now.slice(0, 10) };

beforeAll(async () => {
  test = await testDatabase();
  api = await testApi(test.url, clock);
});
afterEach(() => void jest.restoreAllMocks());
afterAll(async () => {
  await api.close();
  await test.close();
});

describe('one answer through every door', () => {
  it('publishes what TRQP says of each status', () => {
    expect([...PUBLISHED.keys()]).toEqual([...QUALITY_STATUSES]);
  });

  it.each(cases.map((one) => [`rule ${one.rule}: ${one.name}`, one] as const))('%s', async (_, one) => {
    now = one.question.now;
    await storeCase(test.database, one);
    const expected = expectedOf(providerQuality(one.facts, one.question), one);
    // where the case is about the provider, it is also what the case says
    if (!one.microCredential) expect(expected.status).toBe(one.expected.status);
    expect(await throughGraphql(one)).toEqual(expected);
    expect(await throughGraphqlBatch(one)).toEqual(plain(one) ? expected : expect.anything());
    expect(await throughRest(one)).toEqual(expected);
    expect(await throughCommandLine(one)).toEqual(expected);
    await expectTrqp(one, expected);
  });
});

describe('one answer about a micro-credential', () => {
  // the catalogue's records name the programme that they are part of by title, never by an identifier
  const fitting = cases.filter(
    ({ microCredential }) => microCredential?.programmes.every(({ name }) => name !== null) ?? false,
  );
  it('has cases', () => expect(fitting.length).toBeGreaterThan(15));
  it.each(fitting.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    now = one.question.now;
    await storeCase(test.database, one);
    if (!one.microCredential) throw new Error('A case of a micro-credential has one.');
    const answer = microCredentialQuality(one.microCredential, one.question);
    expect(answer.status).toBe(one.expected.status);
    const told = await api.ask<{ microCredential: { quality: object } }>(
      `query ($id: ID!, $on: Date, $knownOn: DateTime) { microCredential(id: $id) { quality(on: $on, knownOn: $knownOn) ${ANSWER} } }`,
      { id: microCredentialId, on: one.question.on, knownOn: now },
    );
    expect(inWrittenIds(told.data.microCredential.quality)).toEqual(expectedOf(answer, one));
    await expectTrqp(one, answer, `micro-credential:${microCredentialId}`);
  });
});

/** Asked without level or field, which a batch does not take. */
function plain({ question }: QualityCase): boolean {
  return question.eqfLevel === null && question.field === null;
}

/** What the domain function says, written out; the store knows of agencies' countries, and the cases state none. */
function expectedOf(answer: QualityAnswer, { facts }: QualityCase): AnswerDocument {
  const agencies = [...facts.agencies].map(([id, agency]) => [id, { ...agency, country: null }] as const);
  return inWrittenIds(answerDocument(answer, new Map(agencies)));
}

async function throughGraphql({ question }: QualityCase): Promise<unknown> {
  const { on, eqfLevel, field } = question;
  const told = await api.ask<{ qualityStatus: object }>(
    `query ($provider: ID!, $on: Date, $knownOn: DateTime, $eqfLevel: Int, $field: String) {
       qualityStatus(provider: $provider, on: $on, knownOn: $knownOn, eqfLevel: $eqfLevel, field: $field) ${ANSWER} }`,
    { provider: storedId('P'), on, knownOn: now, eqfLevel, field },
  );
  expect(told.errors).toBeUndefined();
  return inWrittenIds(told.data.qualityStatus);
}

async function throughGraphqlBatch({ question }: QualityCase): Promise<unknown> {
  const told = await api.ask<{ qualityStatuses: { answer: object }[] }>(
    `query ($providers: [ID!]!, $on: Date, $knownOn: DateTime) {
       qualityStatuses(providers: $providers, on: $on, knownOn: $knownOn) { asked error answer ${ANSWER} } }`,
    { providers: ['code:Q', 'code:P'], on: question.on, knownOn: now },
  );
  return inWrittenIds(told.data.qualityStatuses[1]?.answer ?? {});
}

async function throughRest({ question }: QualityCase): Promise<unknown> {
  const query = new URLSearchParams({ on: question.on, knownOn: now });
  if (question.eqfLevel != null) query.set('eqfLevel', String(question.eqfLevel));
  if (question.field != null) query.set('field', question.field);
  const address = `${api.url}/api/v1/providers/code:P/quality?${query.toString()}`;
  const { provider, ...answer } = (await (await fetch(address)).json()) as { provider: { name: string } };
  expect(provider.name).toBe('Provider P');
  return inWrittenIds(answer);
}

/** TRQP says what the table in docs/trqp.md says of the status; it takes a level or a field, not both. */
async function expectTrqp(
  { question }: QualityCase,
  { status, reason }: Pick<AnswerDocument, 'status' | 'reason'>,
  resource?: string,
): Promise<void> {
  const { on, eqfLevel, field } = question;
  if (eqfLevel != null && field != null) return;
  const response = await fetch(`${api.url}/trqp/authorization`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      entity_id: 'code:P',
      authority_id: 'https://trellis.example',
      action: 'quality-assured',
      resource:
        resource ?? (eqfLevel != null ? `eqf:${eqfLevel}` : field != null ? `isced-f:${field}` : 'provider'),
      context: { time: `${on}T12:00:00Z` },
    }),
  });
  const told = (await response.json()) as { authorized?: boolean; message?: string; detail?: string };
  expect(told.authorized === undefined ? 'not found' : String(told.authorized)).toBe(PUBLISHED.get(status));
  expect(response.status).toBe(told.authorized === undefined ? 404 : 200);
  expect(told.message ?? told.detail).toBe(reason);
}

async function throughCommandLine({ question }: QualityCase): Promise<unknown> {
  const printed: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  const code = await runCommandLine(
    [
      ...['check', 'code:P', '--json', '--on', question.on, '--known-on', now],
      ...(question.eqfLevel == null ? [] : ['--eqf-level', String(question.eqfLevel)]),
      ...(question.field == null ? [] : ['--field', question.field]),
    ],
    { LOG_LEVEL: 'silent' },
    (configuration): Promise<Session> =>
      Promise.resolve({
        configuration,
        database: test.database,
        clock,
        log: harvestTools(test.database).log,
        tools: harvestTools(test.database, clock),
        queueAddress: { databaseUrl: test.url, redisUrl: null },
        queue: () => Promise.reject(new Error('A question needs no queue.')),
        close: () => Promise.resolve(),
      }),
  );
  stdout.mockRestore();
  expect(code).toBe(0);
  return inWrittenIds(JSON.parse(printed.join('')) as object);
}

function inWrittenIds<T extends object>(value: T): T {
  return JSON.parse(writtenIds(JSON.stringify(value))) as T;
}
