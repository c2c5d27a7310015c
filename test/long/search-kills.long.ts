import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { createLogger } from '#runtime';
import {
  compareIndex,
  connectFeed,
  createPostgresSearchIndex,
  type Difference,
  findIndex,
  INDEX_DOCUMENTS,
  INDEX_NAMES,
  type SearchDocument,
} from '#search';
import { freePort } from '../../scripts/server-process.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { type OwnMeilisearch, ownMeilisearch } from '../support/meilisearch.js';
import { documentOf, idOf, TODAY } from '../support/search-subject.js';

const KILLS = 50;
const DOCUMENTS = 3_000;
const PATIENCE_MS = 120_000;
/** Every so many kills the index passes for one of another version: the next worker rebuilds it. */
const REBUILD_EVERY = 8;

const PROGRAMS = {
  api: ['dist/apps/api/main.js'],
  worker: ['--max-old-space-size=320', 'dist/apps/harvester/main.js', 'worker'],
} as const;
type Program = keyof typeof PROGRAMS;

let meilisearch: OwnMeilisearch | null = null;
let test: TestDatabase;
let environment: Record<string, string>;
const running: Partial<Record<Program, ChildProcess>> = {};

beforeAll(async () => {
  meilisearch = await ownMeilisearch();
  if (!meilisearch) {
    process.stderr.write('skipped: kills while the search index is fed (no meilisearch on the path)\n');
    return;
  }
  test = await testDatabase();
  environment = {
    DATABASE_URL: test.url,
    MEILI_URL: meilisearch.address.url,
    MEILI_API_KEY: meilisearch.address.apiKey ?? '',
    PORT: String(await freePort()),
    LOG_LEVEL: 'fatal',
    NODE_OPTIONS: '',
  };
}, PATIENCE_MS);
afterAll(async () => {
  if (!meilisearch) return;
  await Promise.all([kill('api'), kill('worker')]);
  await test.close();
  await meilisearch.remove();
}, PATIENCE_MS);

/** Starts it and waits until it says that it is ready. */
async function start(program: Program): Promise<void> {
  const child = spawn(process.execPath, [...PROGRAMS[program]], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  running[program] = child;
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${program} ended before it was ready`))),
  ]);
}

async function kill(program: Program): Promise<void> {
  const child = running[program];
  if (!child || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Writes, changes and removes documents until it is told to stop; some transactions are rolled back. */
async function write(stopping: AbortSignal): Promise<number> {
  const index = createPostgresSearchIndex();
  let n = 0;
  while (!stopping.aborted) {
    n += 1;
    const some = Array.from({ length: 1 + ((n * 7) % 60) }, (_, k) => 1 + ((n * 131 + k * 17) % DOCUMENTS));
    await test.database
      .transaction(async (transaction) => {
        if (n % 5 === 0) await index.remove(transaction, some.filter((id) => id % 3 === 0).map(idOf));
        else await index.write(transaction, documentsOf(some, n), TODAY);
        if (n % 11 === 0) throw new Error('rolled back');
      })
      .catch((error: unknown) => {
        if (!(error instanceof Error) || error.message !== 'rolled back') throw error;
      });
    await delay(40);
  }
  return n;
}

function documentsOf(numbers: readonly number[], version: number): SearchDocument[] {
  return numbers.map((number) => documentOf(number, `course ${number} version ${version}`));
}

/** Searches as long as the API lives. @returns what was wrong, and by whom it was answered */
async function search(stopping: AbortSignal): Promise<{ wrong: string[]; engines: Set<string> }> {
  const wrong: string[] = [];
  const engines = new Set<string>();
  const body = JSON.stringify({ query: '{ search(query: "course", first: 1) { totalCount engine } }' });
  const headers = { 'content-type': 'application/json' };
  while (!stopping.aborted) {
    const answer = await fetch(`http://127.0.0.1:${environment['PORT'] ?? ''}/graphql`, {
      method: 'POST',
      headers,
      body,
    })
      .then((response) => response.json() as Promise<Answer>)
      .catch(() => null); // it is dead, or died while it answered
    const found = answer?.data?.search;
    if (answer && !(found && found.totalCount > 0)) wrong.push(JSON.stringify(answer));
    if (found) engines.add(found.engine);
    await delay(20);
  }
  return { wrong, engines };
}

interface Answer {
  readonly data: { readonly search: { readonly totalCount: number; readonly engine: string } } | null;
}

async function killSomething(n: number): Promise<void> {
  const victim = (['worker', 'engine', 'worker', 'api', 'engine'] as const)[(n * 3 + (n >> 2)) % 5];
  if (n % REBUILD_EVERY === 0)
    await test.database.query(`UPDATE search_index SET shape = 'another' WHERE role = 'LIVE'`);
  if (victim === 'engine') {
    await meilisearch?.kill();
    await delay((n * 97) % 1_500);
    await meilisearch?.start();
  } else if (victim) {
    await kill(victim);
    await delay((n * 61) % 700);
    await start(victim);
  }
}

describe('an index fed while everything is killed', () => {
  it(`after ${KILLS} kills has all documents as they are, and no other`, async () => {
    if (!meilisearch) return;
    const all = Array.from({ length: DOCUMENTS }, (_, n) => n + 1);
    await test.database.transaction((transaction) =>
      createPostgresSearchIndex().write(transaction, documentsOf(all, 0), TODAY),
    );
    await Promise.all([start('api'), start('worker')]);
    const stopping = new AbortController();
    const work = Promise.all([write(stopping.signal), search(stopping.signal)]);
    for (let n = 0; n < KILLS; n += 1) {
      await delay(300 + ((n * 389) % 1_700));
      await killSomething(n);
    }
    // as the next worker of this version would find it
    await kill('worker');
    await start('worker');
    stopping.abort();
    const [writes, { wrong, engines }] = await work;
    expect(writes).toBeGreaterThan(KILLS);
    expect(wrong).toEqual([]);
    expect([...engines].sort()).toEqual(['meilisearch', 'postgres']);
    await settled();
    expect(await differences()).toEqual([]);
  }, 1_800_000);
});

/** Waits until an index of this version is searched and has been told everything. */
async function settled(): Promise<void> {
  const begun = Date.now();
  for (;;) {
    const live = await findIndex(test.database, 'LIVE');
    const shadow = await findIndex(test.database, 'SHADOW');
    const waiting = await test.database.query('SELECT FROM search_outbox LIMIT 1');
    if (live?.shape === INDEX_DOCUMENTS.shape && !shadow && waiting.length === 0) return;
    if (Date.now() - begun > PATIENCE_MS)
      throw new Error(
        `The index does not settle: ${JSON.stringify({ live, shadow, waiting: waiting.length })}`,
      );
    await delay(200);
  }
}

async function differences(): Promise<Difference[]> {
  if (!meilisearch) return [];
  const found: Difference[] = [];
  await compareIndex(
    {
      ...(await connectFeed(meilisearch.address, INDEX_NAMES)),
      database: test.database,
      names: INDEX_NAMES,
      documents: INDEX_DOCUMENTS,
      log: createLogger('test', 'silent'),
    },
    (_index, some) => {
      found.push(...some);
    },
  );
  return found;
}
