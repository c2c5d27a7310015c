import { FORMATS } from '#formats';
import { type Clock, createLogger } from '#runtime';
import { createPostgresSearchIndex } from '#search';
import {
  createHarvest,
  type Database,
  findSource,
  type Harvest,
  saveSource,
  type SourceDefinition,
} from '#store';
import { runHarvest } from '../../apps/harvester/pipeline/run-harvest.js';
import type { HarvestTools } from '../../apps/harvester/pipeline/tools.js';

/** A clock that stands still, so that what is stored does not depend on the day of the run. */
export function fixedClock(instant = '2026-11-22T10:00:00.000Z'): Clock {
  return { now: () => instant, today: () => instant.slice(0, 10) };
}

export function harvestTools(database: Database, clock: Clock = fixedClock()): HarvestTools {
  return {
    database,
    index: createPostgresSearchIndex(),
    clock,
    log: createLogger('test', 'silent'),
    formats: FORMATS,
    allowHosts: ['127.0.0.1'],
    credential: () => null,
  };
}

/** A source of a catalogue in a file; what a test does not care about is filled in. */
export function sourceOf(
  given: Partial<SourceDefinition> & Pick<SourceDefinition, 'slug' | 'format' | 'transport'>,
): SourceDefinition {
  return {
    title: `Source ${given.slug}`,
    kind: 'catalogue',
    role: 'competent-authority',
    country: 'EE',
    tier: 'national',
    authority: 'Test authority',
    licence: null,
    mapping: {},
    declaresMicroCredentials: true,
    provider: null,
    enabled: true,
    baseDir: '/',
    schedule: null,
    guard: { maxWithdrawn: 0.1, maxChanged: 0.5 },
    promise: null,
    ...given,
  };
}

export async function addSource(tools: HarvestTools, definition: SourceDefinition): Promise<void> {
  await saveSource(tools.database, definition, tools.clock.now());
}

/** Harvests a source to its end, in this process. */
export async function harvest(tools: HarvestTools, slug: string, dryRun = false): Promise<Harvest> {
  const source = await findSource(tools.database, slug);
  const id = source && (await createHarvest(tools.database, source.id, dryRun));
  if (!id) throw new Error(`${slug} cannot be harvested now.`);
  const done = await runHarvest(tools, id, new AbortController().signal);
  if (!done) throw new Error(`Harvest ${id} was not worked on.`);
  return done;
}

/** How many rows a query yields. */
export async function count(
  database: Database,
  from: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const [row] = await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`, values);
  return row?.n ?? 0;
}
