import type { AddressInfo } from 'node:net';
import type { Application } from 'express';
import { createLogger, readConfiguration } from '#runtime';
import { createPostgresSearchEngine, type SearchEngine } from '#search';
import { Database } from '#store';
import { createApp } from '../../apps/api/create-app.js';
import { Platform } from '../../apps/api/request/platform.js';
import { fixedClock } from './harvesting.js';

export interface TestApi {
  readonly url: string;
  /** every address that a controller answers, as `get /api/v1/providers/:identifier` */
  routes(): readonly string[];
  /** SQL statements run since it was last asked for */
  statements(): readonly string[];
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string } & Record<string, unknown>;
  }[];
}

/** The real API over a test's database, on a free port, with a clock that stands still. @param environment what is set beside the address */
export async function testApi(
  databaseUrl: string,
  clock = fixedClock(),
  environment: Readonly<Record<string, string>> = {},
  engineOn: (database: Database) => SearchEngine = createPostgresSearchEngine,
): Promise<TestApi> {
  const database = await Database.open({
    url: databaseUrl,
    applicationName: 'test-api',
    statementTimeout: 10_000,
  });
  let run: string[] = [];
  const query = database.query.bind(database);
  database.query = (text, values) => {
    run.push(text);
    return query(text, values);
  };
  const configuration = readConfiguration({
    PORT: '0',
    TRELLIS_BASE_URL: 'https://trellis.example',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const platform = new Platform(
    configuration,
    database,
    engineOn(database),
    clock,
    createLogger('test', 'silent'),
  );
  const app = await createApp(platform);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    routes: () => {
      const { router } = app.getHttpAdapter().getInstance() as Application;
      return router.stack.flatMap(({ route }) =>
        route ? route.stack.map(({ method }) => `${method} ${route.path}`) : [],
      );
    },
    statements: () => {
      const since = run;
      run = [];
      return since;
    },
    ask: async <Data>(text: string, variables: Record<string, unknown> = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await response.json()) as Answer<Data>;
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
