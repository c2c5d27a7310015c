/** npm run bench -- NAME [--records N]: one JSON object a line (bench/README.md). */
import { spawnSync } from 'node:child_process';
import { Command, InvalidArgumentError } from 'commander';
import { embeddedServer } from '#store';
import { emitter } from './emit.js';
import { benchHarvest } from './harvest/index.js';
import { benchQuality } from './quality/index.js';
import { benchRelevance } from './relevance/index.js';
import { benchSearch } from './search/search.js';

/** Filled databases are kept here for the next run. */
const DATA = '.trellis/bench';

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}

/** What is measured is what is built: the worker and the API run as in service. */
function build(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The build failed: see above.');
}

const program = new Command('bench').description('measures Trellis; one JSON object a line');
const records = ['--records <n>', 'how many records', wholeNumber, 100_000] as const;

program
  .command('harvest')
  .option(...records)
  .action(async (options: { records: number }) => {
    build();
    await benchHarvest(options.records, emitter('harvest', options.records));
  });

program
  .command('search')
  .option(...records)
  .action(async (options: { records: number }) => {
    build();
    const server = await embeddedServer(DATA);
    try {
      const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
      await benchSearch({ records: options.records, server: server.url, print });
    } finally {
      if (server.startedHere) await server.stop();
    }
  });

program
  .command('quality')
  .option('--records <n>', 'how many providers', wholeNumber, 10_000)
  .action(async (options: { records: number }) => {
    build();
    const server = await embeddedServer(DATA);
    try {
      await benchQuality(server.url, options.records, emitter('quality', options.records));
    } finally {
      if (server.startedHere) await server.stop();
    }
  });

program
  .command('relevance')
  .option('--pool', 'print the documents found that have no grade yet, without telling who found them')
  .action(async (options: { pool?: boolean }) => {
    const server = await embeddedServer(DATA);
    try {
      await benchRelevance({
        server: server.url,
        emitter: (records) => emitter('relevance', records),
        pool: options.pool === true,
      });
    } finally {
      if (server.startedHere) await server.stop();
    }
  });

await program.parseAsync();
