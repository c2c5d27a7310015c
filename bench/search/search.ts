import { createPostgresSearchEngine } from '#search';
import { startBuiltApi } from '../built-api.js';
import { Catalogue } from '../generator/catalogue.js';
import { filledDatabase } from './database.js';
import { handWritten } from './hand-sql.js';
import { questions } from './questions.js';
import { askSearch } from './api.js';
import { inTurn, mean, quantiles } from '../timing.js';

export interface SearchBench {
  readonly records: number;
  /** address of any database of the PostgreSQL server to use */
  readonly server: string;
  /** one line of the answer (interfaces.md, "What the benches print") */
  readonly print: (line: Readonly<Record<string, unknown>>) => void;
  readonly rounds?: number;
}

/** What "today" is in the generated catalogue: the same in every run. */
const TODAY = '2026-11-22';

/** 200 searches with five facets: the engine's call against the best SQL for the same questions, and the API if there is one. */
export async function benchSearch({ records, server, print, rounds = 3 }: SearchBench): Promise<void> {
  const catalogue = new Catalogue(TODAY);
  const { database, url, writeRate } = await filledDatabase(server, catalogue, records, TODAY);
  const line = (metric: string, value: number, unit: string, more = {}) =>
    print({
      bench: 'search',
      metric,
      value: Math.round(value * 1000) / 1000,
      unit,
      records,
      engine: 'postgres',
      clients: 1,
      ...more,
    });
  const api = await startBuiltApi(url);
  try {
    if (writeRate !== null) line('index_write_rate', writeRate, 'documents/s');
    const asked = questions(catalogue, TODAY);
    const hand = await Promise.all(asked.map((question) => handWritten(database, question)));
    const engine = createPostgresSearchEngine(database);
    const times = await inTurn(
      asked,
      {
        engine: (question) => engine.search(question),
        sql: (_, n) => database.query(hand[n]?.text ?? ''),
        api: (question) => askSearch(api, question),
        typename: () => api.graphql('{ __typename }'),
      },
      rounds,
    );
    const of = { engine: quantiles(times.engine), sql: quantiles(times.sql) };
    for (const metric of ['p50', 'p95', 'p99'] as const) {
      line(`engine_${metric}`, of.engine[metric], 'ms');
      line(`sql_${metric}`, of.sql[metric], 'ms');
    }
    line('engine_p50_over_sql', of.engine.p50 / of.sql.p50, 'ratio');
    line('engine_p95_over_sql', of.engine.p95 / of.sql.p95, 'ratio');
    const asApi = quantiles(times.api);
    for (const metric of ['p50', 'p95', 'p99'] as const) line(metric, asApi[metric], 'ms');
    line('requests_per_second', 1000 / mean(times.api), '1/s');
    line('p95_over_sql', asApi.p95 / of.sql.p95, 'ratio');
    line('p95_over_engine', asApi.p95 / of.engine.p95, 'ratio');
    line('p95_over_typename', asApi.p95 / quantiles(times.typename).p95, 'ratio');
  } finally {
    await api.stop();
    await database.close();
  }
}
