import {
  createMeilisearchSearchEngine,
  createPostgresSearchEngine,
  INDEX_NAMES,
  meilisearchClient,
} from '#search';
import type { SearchQuery } from '#search';
import type { Day } from '#domain';
import { type BuiltApi, startBuiltApi } from '../built-api.js';
import type { Emit } from '../emit.js';
import { Catalogue } from '../generator/catalogue.js';
import { inTurn, quantiles, type Times } from '../timing.js';
import { askSearch } from './api.js';
import { bareCalls } from './bare-meilisearch.js';
import { filledDatabase, type FilledDatabase } from './database.js';
import { deepPages } from './deep-pages.js';
import { handWritten } from './hand-sql.js';
import { underLoad } from './load.js';
import { questions } from './questions.js';
import { readyIndex } from './ready-index.js';

export const ENGINES = ['postgres', 'meilisearch'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface SearchBench {
  readonly records: number;
  readonly engines: readonly EngineName[];
  /** address of any database of the PostgreSQL server to use */
  readonly server: string;
  /** for the data of Meilisearch */
  readonly folder: string;
  readonly emit: Emit;
}

/** What "today" is in the generated catalogue: the same in every run. */
const TODAY: Day = '2026-11-22';
const CLIENTS = [8, 32];
/** From here on one round of PostgreSQL is a lot. */
const LARGE = 500_000;

/** One engine, set up to be asked. */
interface Subject {
  readonly name: EngineName;
  readonly asked: readonly SearchQuery[];
  readonly api: BuiltApi;
  /** the engine's own call for the question of that number */
  readonly bare: (n: number) => Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * A fixed mix of searches with five facets (words, filters, deep pages): over GraphQL and by the engine's own call, at
 * one client beside `{ __typename }` and, for PostgreSQL, SQL written by hand, then at 8 and 32 clients.
 */
export async function benchSearch(bench: SearchBench): Promise<void> {
  const { records, emit } = bench;
  const catalogue = new Catalogue(TODAY);
  const filled = await filledDatabase(bench.server, catalogue, records, TODAY);
  const common = questions(catalogue, TODAY);
  const subjects: Subject[] = [];
  try {
    for (const name of bench.engines) subjects.push(await SET_UP[name](bench, filled, common));
    const rounds = records >= LARGE && bench.engines.includes('postgres') ? 1 : 3;
    await atOneClient(filled, subjects, common, rounds, emit);
    for (const clients of CLIENTS) for (const subject of subjects) await atClients(subject, clients, emit);
  } finally {
    for (const subject of subjects) await subject.stop();
    await filled.database.close();
  }
}

const SET_UP: Readonly<
  Record<
    EngineName,
    (bench: SearchBench, filled: FilledDatabase, common: readonly SearchQuery[]) => Promise<Subject>
  >
> = {
  postgres: async (_, { database, url }, common) => {
    const engine = createPostgresSearchEngine(database);
    const asked = [...common, ...(await deepPages(engine, common))];
    const api = await startBuiltApi(url);
    return {
      name: 'postgres',
      asked,
      api,
      bare: (n) => engine.search(asked[n] ?? never(n)),
      stop: () => api.stop(),
    };
  },

  meilisearch: async ({ folder, records }, { database, url }, common) => {
    const index = await readyIndex(database, folder, records);
    const { address } = index;
    const client = meilisearchClient(address);
    const engine = createMeilisearchSearchEngine({ sql: database, index: INDEX_NAMES.live, client });
    const asked = [...common, ...(await deepPages(engine, common))];
    const calls = await bareCalls(database, address, asked);
    const api = await startBuiltApi(url, { MEILI_URL: address.url, MEILI_API_KEY: address.apiKey ?? '' });
    return {
      name: 'meilisearch',
      asked,
      api,
      bare: (n) => (calls[n] ?? never(n))(),
      stop: async () => {
        await api.stop();
        await index.stop();
      },
    };
  },
};

function never(n: number): never {
  throw new Error(`There is no question ${n}.`);
}

/** All ways to ask in turn, so that what else the machine does falls on all of them alike. */
async function atOneClient(
  { database }: FilledDatabase,
  subjects: readonly Subject[],
  common: readonly SearchQuery[],
  rounds: number,
  emit: Emit,
): Promise<void> {
  const numbers = Array.from({ length: subjects[0]?.asked.length ?? 0 }, (_, n) => n);
  const ways: Record<string, (n: number) => Promise<unknown>> = {};
  const byHand = subjects.some(({ name }) => name === 'postgres');
  if (byHand) {
    const hand = await Promise.all(common.map((question) => handWritten(database, question)));
    // deep pages have no SQL of their own: nobody would write it by hand
    ways['sql'] = (n) => database.query(hand[n]?.text ?? 'SELECT 1');
  }
  for (const { name, api, asked, bare } of subjects) {
    ways[`${name} api`] = (n) => askSearch(api, name, asked[n] ?? never(n));
    ways[`${name} bare`] = bare;
    ways[`${name} typename`] = () => api.graphql('{ __typename }');
  }
  const times = await inTurn(numbers, ways, rounds);
  const of = (way: string) => quantiles(times[way] ?? []);
  const ofCommon = (way: string) =>
    quantiles((times[way] ?? []).filter((_, n) => n % numbers.length < common.length));
  for (const { name } of subjects) {
    const api = of(`${name} api`);
    const more = { engine: name, clients: 1 };
    emitTimes(emit, '', api, more);
    emitTimes(emit, 'engine_', of(`${name} bare`), more);
    emit({
      metric: 'requests_per_second',
      value: perSecond(times[`${name} api`] ?? []),
      unit: '1/s',
      ...more,
    });
    const ratio = (metric: string, value: number) => emit({ metric, value, unit: 'ratio', ...more });
    ratio('p50_over_engine', api.p50 / of(`${name} bare`).p50);
    ratio('p95_over_engine', api.p95 / of(`${name} bare`).p95);
    ratio('p95_over_typename', api.p95 / of(`${name} typename`).p95);
    if (name === 'postgres') ratio('p95_over_sql', ofCommon(`${name} api`).p95 / ofCommon('sql').p95);
    if (name === 'postgres' && 'meilisearch api' in times)
      ratio('p95_over_meilisearch', api.p95 / of('meilisearch api').p95);
  }
  if (byHand) emitTimes(emit, 'sql_', ofCommon('sql'), { clients: 1 });
}

/** Requests that one client makes in a second. */
function perSecond(milliseconds: readonly number[]): number {
  return (milliseconds.length * 1_000) / milliseconds.reduce((sum, one) => sum + one, 0);
}

async function atClients(subject: Subject, clients: number, emit: Emit): Promise<void> {
  const { name, asked, api, bare } = subject;
  // one round of each warms up
  for (const counted of [false, true]) {
    const own = await underLoad(clients, asked, (_, n) => bare(n));
    const all = await underLoad(clients, asked, (question) => askSearch(api, name, question));
    if (!counted) continue;
    const more = { engine: name, clients };
    emitTimes(emit, '', quantiles(all.times), more);
    emitTimes(emit, 'engine_', quantiles(own.times), more);
    emit({ metric: 'given_up', value: all.givenUp, unit: 'requests', ...more });
    emit({ metric: 'requests_per_second', value: all.requestsPerSecond, unit: '1/s', ...more });
    emit({ metric: 'engine_requests_per_second', value: own.requestsPerSecond, unit: '1/s', ...more });
    const ratio = quantiles(all.times).p95 / quantiles(own.times).p95;
    emit({ metric: 'p95_over_engine', value: ratio, unit: 'ratio', ...more });
  }
}

function emitTimes(emit: Emit, prefix: string, times: Times, more: object): void {
  for (const metric of ['p50', 'p95', 'p99'] as const)
    emit({ metric: `${prefix}${metric}`, value: times[metric], unit: 'ms', ...more });
}
