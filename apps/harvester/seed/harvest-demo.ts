import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createHarvest, findSource, type Harvest, saveSource } from '#store';
import { runHarvest } from '../pipeline/run-harvest.js';
import type { HarvestTools } from '../pipeline/tools.js';
import { readSource } from '../sources/read-source.js';
import { renderSeed } from './render-seed.js';

/** Where the demo feeds lie in a checkout and in the container, seen from the working folder. */
const SEED = path.resolve('seed');

/**
 * Puts the demo feeds into an empty store, their dates counted from today.
 * @param folder where they are rendered to; the sources are read from there ever after
 */
export async function harvestDemo(tools: HarvestTools, folder: string): Promise<Harvest[]> {
  const { database, clock } = tools;
  const done: Harvest[] = [];
  for (const file of await renderSeed(SEED, folder, clock.today())) {
    const definition = readSource(await readFile(file, 'utf8'), file);
    await saveSource(database, definition, clock.now());
    const source = await findSource(database, definition.slug);
    const id = source && (await createHarvest(database, source.id, false));
    const harvest = id && (await runHarvest(tools, id, new AbortController().signal));
    if (!harvest) throw new Error(`The demo source ${definition.slug} could not be harvested.`);
    done.push(harvest);
  }
  await tools.index.afterBulk(database);
  return done;
}
