import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Database, embeddedServer, type Harvest } from '#store';
import { Catalogue } from '../generator/catalogue.js';
import type { Emit } from '../emit.js';
import { writeElmFeed } from './elm-feed.js';
import { writeOoapiFeed } from './ooapi-feed.js';

const TODAY = '2026-11-22';
/** As in package.json and the container: the worker needs a quarter of it, and V8 collects no sooner than it must. */
const HEAP = '--max-old-space-size=320';
/** Every how many records the third harvest finds changed. */
const CHANGED = 20;

interface Feed {
  readonly format: string;
  readonly transport: object;
  /** the same feed with one record in CHANGED changed, written over it; null: not tried */
  readonly change: (() => Promise<unknown>) | null;
}

/**
 * How fast a feed is harvested, beside a plain COPY of the same payloads in the same run, and the worker's peak memory.
 * The worker is a process of its own, as in service: `npm run build` first.
 */
export async function benchHarvest(records: number, emit: Emit): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'trellis-bench-'));
  await chmod(folder, 0o755);
  const server = await embeddedServer(folder);
  const make = (): Catalogue => new Catalogue(TODAY);
  const database = await Database.open({ url: server.url, applicationName: 'bench' });
  try {
    const ooapi = await writeOoapiFeed(make, records, folder);
    const bytes = await sizeOf(Object.values(ooapi));
    emit({ metric: 'record_size', value: bytes / records, unit: 'B', format: 'ooapi-5' });
    await harvestFeed(database, server.url, folder, records, emit, {
      format: 'ooapi-5',
      transport: { type: 'file', paths: ooapi },
      change: () => writeOoapiFeed(make, records, folder, CHANGED),
    });
    const elm = await writeElmFeed(make, records, folder);
    emit({ metric: 'record_size', value: (await sizeOf([elm])) / records, unit: 'B', format: 'elm-xml' });
    await harvestFeed(database, server.url, folder, records, emit, {
      format: 'elm-xml',
      transport: { type: 'file', path: elm },
      change: null,
    });
  } finally {
    await database.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function harvestFeed(
  database: Database,
  url: string,
  folder: string,
  records: number,
  emit: Emit,
  feed: Feed,
): Promise<void> {
  const slug = `bench-${feed.format}`;
  const yaml = path.join(folder, `${slug}.yaml`);
  const source = {
    slug,
    title: 'Bench',
    kind: 'catalogue',
    role: 'provider',
    country: 'EU',
    tier: 'national',
    authority: 'Bench',
    format: feed.format,
    declares: 'micro-credentials',
    transport: feed.transport,
    guard: { maxWithdrawn: 1, maxChanged: 1 },
  };
  await writeFile(yaml, JSON.stringify(source));
  await trellis(url, ['source', 'add', yaml]);
  const first = await trellis(url, ['harvest', 'run', slug]);
  const copy = await copyRate(database, slug);
  const rate = { copy, first: ratePerSecond(first, records), unchanged: 0, changed: 0 };
  const second = await trellis(url, ['harvest', 'run', slug]);
  rate.unchanged = ratePerSecond(second, records);
  const peak = Math.max(first.peak, second.peak);
  for (const name of ['copy', 'first', 'unchanged'] as const)
    emit({ metric: `${name}_rate`, value: rate[name], unit: 'records/s', format: feed.format });
  for (const name of ['first', 'unchanged'] as const)
    emit({ metric: `${name}_over_copy`, value: rate[name] / copy, unit: 'ratio', format: feed.format });
  emit({ metric: 'peak_rss', value: peak, unit: 'MiB', format: feed.format });
  emit({
    metric: 'outcome',
    value: first.harvest?.counts.created ?? 0,
    unit: `created; then ${second.harvest?.counts.unchanged ?? 0} unchanged`,
    format: feed.format,
  });
  if (!feed.change) return;
  await feed.change();
  const third = await trellis(url, ['harvest', 'run', slug]);
  rate.changed = ratePerSecond(third, records);
  emit({
    metric: 'changed_rate',
    value: rate.changed,
    unit: 'records/s',
    format: feed.format,
    changed: third.harvest?.counts.updated,
  });
  emit({ metric: 'changed_over_copy', value: rate.changed / copy, unit: 'ratio', format: feed.format });
}

interface Run {
  readonly harvest: Harvest | null;
  /** highest resident memory of the process, MiB */
  readonly peak: number;
}

/** Runs the built command line and watches its memory (VmHWM, Linux). */
async function trellis(url: string, args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [HEAP, 'dist/apps/harvester/main.js', ...args, '--json'], {
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peak = 0;
  const watch = setInterval(() => {
    readFile(`/proc/${child.pid ?? 0}/status`, 'utf8').then(
      (status) => (peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)),
      () => undefined,
    );
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`trellis ${args.join(' ')} ended with ${code}: ${output}`);
  return { harvest: args[0] === 'harvest' ? (JSON.parse(output) as Harvest) : null, peak };
}

/** From the start of the work to its end: until everything is published. */
function ratePerSecond({ harvest }: Run, records: number): number {
  const seconds = (Date.parse(harvest?.finishedAt ?? '') - Date.parse(harvest?.startedAt ?? '')) / 1_000;
  return records / seconds;
}

/** Records per second of a plain COPY of the payloads into a logged table with a primary key. */
async function copyRate(database: Database, slug: string): Promise<number> {
  const rows = await database.query<{ source: number; key: string; payload: string }>(
    `SELECT source_id AS source, key, payload::text FROM source_record WHERE source_id = (SELECT id FROM source WHERE slug = $1)`,
    [slug],
  );
  await database.query('DROP TABLE IF EXISTS copied');
  await database.query(
    'CREATE TABLE copied (source int, key text, payload jsonb, PRIMARY KEY (source, key))',
  );
  const begun = performance.now();
  await database.transaction((transaction) =>
    transaction.copy(
      'copied',
      ['source', 'key', 'payload'],
      rows.map((row) => [row.source, row.key, row.payload]),
    ),
  );
  const seconds = (performance.now() - begun) / 1_000;
  await database.query('DROP TABLE copied');
  return rows.length / seconds;
}

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map((file) => stat(file)));
  return sizes.reduce((total, { size }) => total + size, 0);
}
