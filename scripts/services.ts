/**
 * What the suites may use: servers started for the run, or those that the environment names. The suites know them by
 * TRELLIS_TEST_DATABASE_URL, TRELLIS_TEST_REDIS_URL, TRELLIS_TEST_MEILI_URL with TRELLIS_TEST_MEILI_API_KEY, and
 * TRELLIS_TEST_CHROMIUM (a path); one that is not set is not there.
 */
import path from 'node:path';
import { embeddedServer } from '#store/embedded/index.js';
import { meilisearchProgram, startMeilisearch } from './meilisearch-process.js';
import { type Environment, findProgram, startServer } from './server-process.js';

interface Service {
  /** empty: not there */
  readonly variables: Readonly<Record<string, string>>;
  readonly skipped?: string;
  readonly stop?: () => Promise<void>;
}

export interface Services {
  readonly variables: Readonly<Record<string, string>>;
  /** a sentence for each kind of suite that will not run */
  readonly skipped: readonly string[];
  stop(): Promise<void>;
}

/**
 * @param folder of this run, for the servers' data; whoever made it removes it
 * @throws where a server is there and does not start: suites are skipped only where there is none
 */
export async function startServices(folder: string, environment: Environment): Promise<Services> {
  const services: Service[] = [];
  const stop = async (): Promise<void> => {
    await Promise.allSettled(services.map(async (service) => service.stop?.()));
  };
  try {
    for (const start of [postgres, redis, meilisearch, chromium]) {
      services.push(await start(folder, environment));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    variables: Object.assign({}, ...services.map(({ variables }) => variables)) as Record<string, string>,
    skipped: services.flatMap(({ skipped }) => skipped ?? []),
    stop,
  };
}

async function postgres(folder: string, environment: Environment): Promise<Service> {
  if (environment['TRELLIS_TEST_DATABASE_URL']) return { variables: {} };
  const server = await embeddedServer(folder);
  return { variables: { TRELLIS_TEST_DATABASE_URL: server.url }, stop: () => server.stop() };
}

async function redis(folder: string, environment: Environment): Promise<Service> {
  const given = environment['TRELLIS_TEST_REDIS_URL'] ?? environment['REDIS_URL'];
  if (given) return { variables: { TRELLIS_TEST_REDIS_URL: given } };
  const program = findProgram(['redis-server'], environment);
  if (!program)
    return { variables: {}, skipped: 'suites on Redis (no REDIS_URL, no redis-server on the path)' };
  const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = await startServer(program, (port) => ['--port', String(port), ...settings], folder);
  return {
    variables: { TRELLIS_TEST_REDIS_URL: `redis://127.0.0.1:${server.port}` },
    stop: () => server.stop(),
  };
}

async function meilisearch(folder: string, environment: Environment): Promise<Service> {
  const given = environment['TRELLIS_TEST_MEILI_URL'] ?? environment['MEILI_URL'];
  if (given) {
    const key = environment['TRELLIS_TEST_MEILI_API_KEY'] ?? environment['MEILI_API_KEY'] ?? '';
    return { variables: { TRELLIS_TEST_MEILI_URL: given, TRELLIS_TEST_MEILI_API_KEY: key } };
  }
  const program = meilisearchProgram(environment);
  if (!program)
    return { variables: {}, skipped: 'suites on Meilisearch (no MEILI_URL, no meilisearch on the path)' };
  const server = await startMeilisearch(program, path.join(folder, 'meilisearch'));
  const { url, apiKey } = server.address;
  return {
    variables: { TRELLIS_TEST_MEILI_URL: url, TRELLIS_TEST_MEILI_API_KEY: apiKey ?? '' },
    stop: () => server.stop(),
  };
}

async function chromium(_folder: string, environment: Environment): Promise<Service> {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const program = environment['TRELLIS_TEST_CHROMIUM'] ?? findProgram(names, environment);
  if (!program) return { variables: {}, skipped: 'suites in a browser (no chromium on the path)' };
  return { variables: { TRELLIS_TEST_CHROMIUM: program } };
}
