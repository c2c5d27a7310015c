import path from 'node:path';
import { listSources } from '#store';
import { harvestDemo } from '../seed/harvest-demo.js';
import type { Session } from '../session.js';
import { CommandError, harvestJson, harvestLines, type Output } from './output.js';

/** `trellis demo`: what the first `npm start` does. */
export async function demo({ database, configuration, tools }: Session): Promise<Output> {
  if ((await listSources(database)).length > 0) {
    throw new CommandError('The store holds sources already: the demo is for an empty one.');
  }
  const done = await harvestDemo(tools, path.resolve(configuration.dataDir, 'seed'));
  return {
    json: done.map(harvestJson),
    lines: done.flatMap((harvest) => harvestLines(harvest).slice(0, 2)),
    failed: done.some((harvest) => !harvest.state.startsWith('SUCCEEDED')),
  };
}
