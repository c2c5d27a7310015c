import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createHarvest, findSource, listSources, saveSource } from '#store';
import { runHarvest } from '../pipeline/run-harvest.js';
import { renderSeed } from '../seed/render-seed.js';
import type { Session } from '../session.js';
import { readSource } from '../sources/read-source.js';
import { CommandError, harvestJson, harvestLines, type Output } from './output.js';

/** Where the demo feeds lie in a checkout and in the container, seen from the working folder. */
const SEED = path.resolve('seed');

/** Puts the demo feeds into an empty store: their dates are counted from the day of the first start. */
export async function demo(session: Session): Promise<Output> {
  const { database, clock, configuration, tools } = session;
  if ((await listSources(database)).length > 0)
    throw new CommandError('The store holds sources already: the demo is for an empty one.');
  const files = await renderSeed(SEED, path.resolve(configuration.dataDir, 'seed'), clock.today());
  const done = [];
  for (const file of files) {
    const definition = readSource(await readFile(file, 'utf8'), file);
    await saveSource(database, definition, clock.now());
    const source = await findSource(database, definition.slug);
    const id = source && (await createHarvest(database, source.id, false));
    const harvest = id && (await runHarvest(tools, id, new AbortController().signal));
    if (harvest) done.push(harvest);
  }
  await tools.index.afterBulk(database);
  return {
    json: done.map(harvestJson),
    lines: done.flatMap((harvest) => harvestLines(harvest).slice(0, 2)),
    failed: done.length < files.length || done.some((harvest) => !harvest.state.startsWith('SUCCEEDED')),
  };
}
