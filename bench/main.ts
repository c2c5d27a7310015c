/** npm run bench -- NAME [--records N]: one JSON object a line (bench/README.md). */
import { spawnSync } from 'node:child_process';
import { Command, InvalidArgumentError, Option } from 'commander';
import { embeddedServer } from '#store';
import { emitter } from './emit.js';
import { benchFreshness } from './freshness/index.js';
import { benchHarvest } from './harvest/index.js';
import { benchQuality } from './quality/index.js';
import { benchRebuild } from './rebuild/index.js';
import { benchRelevance } from './relevance/index.js';
import { benchSearch, type EngineName, ENGINES } from './search/index.js';

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
  .addOption(new Option('--engine <name>', 'one of them alone').choices(ENGINES))
  .action(({ records, engine }: { records: number; engine?: EngineName }) =>
    onServer((server) =>
      benchSearch({
        records,
        engines: engine === undefined ? ENGINES : [engine],
        server,
        folder: DATA,
        emit: emitter('search', records),
      }),
    ),
  );

program
  .command('freshness')
  .option(...records)
  .action(({ records }: { records: number }) =>
    onServer((server) =>
      benchFreshness({ records, server, folder: DATA, emit: emitter('freshness', records) }),
    ),
  );

program
  .command('rebuild')
  .option(...records)
  .action(({ records }: { records: number }) =>
    onServer((server) => benchRebuild({ records, server, folder: DATA, emit: emitter('rebuild', records) })),
  );

program
  .command('quality')
  .option('--records <n>', 'how many providers', wholeNumber, 10_000)
  .action(({ records }: { records: number }) =>
    onServer((server) => benchQuality(server, records, emitter('quality', records))),
  );

program
  .command('relevance')
  .option('--pool', 'print the documents found that have no grade yet, without telling who found them')
  .action(({ pool }: { pool?: boolean }) =>
    onServer((server) =>
      benchRelevance({
        server,
        emitter: (records) => emitter('relevance', records),
        pool: pool === true,
      }),
    ),
  );

/** Builds, and runs on the embedded PostgreSQL that keeps the filled databases. */
async function onServer(bench: (server: string) => Promise<void>): Promise<void> {
  build();
  const server = await embeddedServer(DATA);
  try {
    await bench(server.url);
  } finally {
    if (server.startedHere) await server.stop();
  }
}

await program.parseAsync();
