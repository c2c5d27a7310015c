import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  activeHarvest,
  createHarvest,
  type Database,
  type Harvest,
  listSources,
  saveSource,
  type Source,
} from '#store';
import { runHarvest } from '../pipeline/run-harvest.js';
import type { HarvestTools } from '../pipeline/tools.js';
import { readSource } from '../sources/read-source.js';
import { renderSeed } from './render-seed.js';

/** Where the demo feeds lie in a checkout and in the container, seen from the working folder. */
const SEED = path.resolve('seed');

/** Slugs of the demo's sources begin with this, and no others should. */
const DEMO = 'demo-';

/** Whether the demo is still to be harvested: the store is empty, or what harvested it was ended in the middle. */
export async function wantsDemo(database: Database): Promise<boolean> {
  const held = await listSources(database);
  return held.length === 0 || held.some(isUnfinished);
}

const isUnfinished = ({ slug, lastCompleteAt }: Source): boolean =>
  slug.startsWith(DEMO) && lastCompleteAt === null;

/**
 * Puts the demo feeds into the store, their dates counted from the day of the first try; one that is there is left.
 * All sources are added before the first is harvested, so that an interruption leaves it known which are missing.
 * @param folder where they are rendered to; the sources are read from there ever after
 * @returns the harvests that this took; the last one may have failed, and then none was begun after it
 */
export async function harvestDemo(tools: HarvestTools, folder: string): Promise<Harvest[]> {
  const { database, clock } = tools;
  const files = await renderSeed(SEED, folder, clock.today());
  await database.transaction(async (transaction) => {
    for (const file of files)
      await saveSource(transaction, readSource(await readFile(file, 'utf8'), file), clock.now());
  });
  const done: Harvest[] = [];
  for (const source of (await listSources(database)).filter(isUnfinished)) {
    const interrupted = await activeHarvest(database, source.id);
    const id = interrupted?.id ?? (await createHarvest(database, source.id, false));
    const harvest = id && (await runHarvest(tools, id, new AbortController().signal));
    if (!harvest) throw new Error(`The demo source ${source.slug} could not be harvested.`);
    done.push(harvest);
    if (!hasSucceeded(harvest)) return done;
  }
  await tools.index.afterBulk(database);
  return done;
}

export const hasSucceeded = ({ state }: Harvest): boolean =>
  state === 'SUCCEEDED' || state === 'SUCCEEDED_WITH_ISSUES';
