import path from 'node:path';
import { harvestDemo, hasSucceeded, wantsDemo } from '../seed/harvest-demo.js';
import type { Session } from '../session.js';
import { CommandError, harvestJson, harvestLines, type Output } from './output.js';

/** `trellis demo`: what the first `npm start` does, and the next one where that was ended in the middle. */
export async function demo({ database, configuration, tools }: Session): Promise<Output> {
  if (!(await wantsDemo(database))) {
    throw new CommandError('The store holds sources already: the demo is for an empty one.');
  }
  const done = await harvestDemo(tools, path.resolve(configuration.dataDir, 'seed'));
  const failed = done.find((harvest) => !hasSucceeded(harvest));
  if (failed)
    throw new CommandError(
      `The demo feed ${failed.source} could not be harvested: ${failed.message ?? failed.state}`,
    );
  return {
    json: done.map(harvestJson),
    lines: done.flatMap((harvest) => harvestLines(harvest).slice(0, 2)),
  };
}
