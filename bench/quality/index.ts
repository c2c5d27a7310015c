import { addDays } from '#domain';
import { Database } from '#store';
import type { BuiltApi } from '../built-api.js';
import { startBuiltApi } from '../built-api.js';
import type { Emit } from '../emit.js';
import { Random } from '../generator/random.js';
import { Register } from '../generator/register.js';
import { inTurn, quantiles } from '../timing.js';
import { fillRegister } from './fill-register.js';

const TODAY = '2026-11-22';
const SINGLE = 200;
const BATCH = 1_000;
const ROUNDS = 3;
const BATCH_ROUNDS = 4;

/** Status, reason and all evidence: what an officer files. */
const ANSWER = `
  status basis reason on knownAt validUntil nextChange endDateAssumed stale
  evidence { counts whyNot via url source decision { id level outcome mandate scheme validFrom validTo } }
  conflicting { source }`;
const STATUS = `query ($provider: ID!, $on: Date) { qualityStatus(provider: $provider, on: $on) { ${ANSWER} } }`;
const STATUSES = `query ($providers: [ID!]!, $on: Date) {
  qualityStatuses(providers: $providers, on: $on) { asked error answer { ${ANSWER} } } }`;

interface Question {
  readonly provider: string;
  readonly on: string;
}

/**
 * Questions about single providers and about 1,000 at once, over GraphQL and REST, beside the least that the same door
 * does: `{ __typename }`, and a row read by its primary key.
 * @param providers how many; fifteen decisions each, and three relations for ten of them
 */
export async function benchQuality(server: string, providers: number, emit: Emit): Promise<void> {
  const register = new Register(TODAY, providers);
  const database = await freshDatabase(server);
  await fillRegister(database.database, register);
  await database.database.close();
  const api = await startBuiltApi(database.url);
  try {
    const questions = pickQuestions(register);
    await single(api, questions, emit);
    await batches(api, register, questions, emit);
  } finally {
    await api.stop();
  }
}

async function freshDatabase(server: string): Promise<{ database: Database; url: string }> {
  const name = 'trellis_bench_quality';
  const admin = await Database.open({ url: server, applicationName: 'bench', poolSize: 1 });
  await admin.query(`DROP DATABASE IF EXISTS ${name}`);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.close();
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const database = await Database.open({ url, applicationName: 'bench', poolSize: 2 });
  await database.migrate();
  return { database, url };
}

function pickQuestions({ providers }: Register): Question[] {
  const random = new Random(7);
  return Array.from({ length: SINGLE }, () => ({
    provider: random.pick(providers).id,
    on: addDays(TODAY, -random.integer(0, 3_000)),
  }));
}

async function single(api: BuiltApi, questions: readonly Question[], emit: Emit): Promise<void> {
  const times = await inTurn(
    questions,
    {
      graphql: (question) => api.graphql(STATUS, question),
      graphqlRead: () => api.graphql('{ harvest(id: 1) { id state } }'),
      typename: () => api.graphql('{ __typename }'),
      rest: ({ provider, on }) => api.rest('GET', `/api/v1/providers/${provider}/quality?on=${on}`),
      restRead: ({ provider }) => api.rest('GET', `/api/v1/providers/${provider}`),
    },
    ROUNDS,
  );
  for (const way of ['graphql', 'graphqlRead', 'typename', 'rest', 'restRead'] as const) {
    const { p50, p95 } = quantiles(times[way]);
    emit({ metric: 'p50', value: p50, unit: 'ms', asked: way });
    emit({ metric: 'p95', value: p95, unit: 'ms', asked: way });
  }
  const over = (one: readonly number[], other: readonly number[]): number =>
    quantiles(one).p95 / quantiles(other).p95;
  const metric = 'single_p95_over_read';
  emit({ metric, value: over(times.graphql, times.graphqlRead), unit: 'ratio', door: 'graphql' });
  emit({ metric, value: over(times.rest, times.restRead), unit: 'ratio', door: 'rest' });
}

async function batches(
  api: BuiltApi,
  { providers }: Register,
  questions: readonly Question[],
  emit: Emit,
): Promise<void> {
  const ids = providers.slice(0, BATCH).map(({ id }) => id);
  const asked = questions.slice(0, 5);
  const times = await inTurn(
    asked,
    {
      graphql: (question) => api.graphql(STATUS, question),
      rest: ({ provider, on }) => api.rest('GET', `/api/v1/providers/${provider}/quality?on=${on}`),
      graphqlBatch: ({ on }) => api.graphql(STATUSES, { providers: ids, on }),
      restBatch: ({ on }) => api.rest('POST', '/api/v1/providers/quality', { providers: ids, on }),
    },
    BATCH_ROUNDS,
  );
  const over = (batch: readonly number[], one: readonly number[]): number =>
    quantiles(batch).p50 / quantiles(one).p50;
  const metric = 'batch_over_single';
  emit({ metric, value: over(times.graphqlBatch, times.graphql), unit: 'ratio', door: 'graphql' });
  emit({ metric, value: over(times.restBatch, times.rest), unit: 'ratio', door: 'rest' });
  emit({ metric: 'batch_p50', value: quantiles(times.graphqlBatch).p50, unit: 'ms', door: 'graphql' });
  emit({ metric: 'batch_p50', value: quantiles(times.restBatch).p50, unit: 'ms', door: 'rest' });
}
