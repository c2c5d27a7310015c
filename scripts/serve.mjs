// Runs Trellis on what is built: the embedded PostgreSQL (or DATABASE_URL), the demo on the first start, the API with
// the pages, and one worker. Ends all of it on Ctrl-C, or when one of them cannot go on.
import { createServer } from 'node:net';
import { Crew } from './crew.mjs';
import { holdFolder } from './hold-folder.mjs';
import { onInterruption } from './interruption.mjs';

const API = 'dist/apps/api/main.js';
const HARVESTER = 'dist/apps/harvester/main.js';
const ROOM_CHECK_MS = 500;
// what a harvest holds is bounded; without a limit V8 lets what is garbage grow to a multiple of it
const WORKER_HEAP = '--max-old-space-size=320';

/** @returns exit code */
export async function serve() {
  const { readConfiguration } = await import('../dist/libs/runtime/index.js');
  const { diskFull, embeddedServer } = await import('../dist/libs/store/index.js');
  let release = null;
  let server = null;
  let crew = null;
  let roomCheck = null;
  let interrupted = false;
  let end;
  const ended = new Promise((resolve) => (end = resolve));
  onInterruption(() => {
    interrupted = true;
    end({ code: 0 });
  });
  try {
    const configuration = readConfiguration(process.env);
    await requireFreePort(configuration.port);
    if (configuration.databaseUrl === null) {
      release = await holdFolder(configuration.dataDir);
      say('Starting the embedded PostgreSQL');
      server = await embeddedServer(configuration.dataDir);
      const full = ({ message }) => end({ code: 1, sentence: message });
      roomCheck = setInterval(() => server.requireRoom().catch(full), ROOM_CHECK_MS);
    }
    const databaseUrl = server?.url ?? configuration.databaseUrl;
    say('Bringing the database up to date');
    const wantsDemo = await prepare(databaseUrl);
    crew = new Crew({ ...process.env, DATABASE_URL: databaseUrl }, (sentence) => end({ code: 1, sentence }));
    const work = bringUp(crew, configuration, wantsDemo && configuration.demo, end);
    const outcome = await Promise.race([ended, work.then(() => ended)]);
    if (outcome.sentence) console.error(outcome.sentence);
    return outcome.code;
  } catch (error) {
    // what was being started when the signal came may say that it was ended
    if (interrupted) return 0;
    console.error(diskFull(error) ?? (error instanceof Error ? error.message : String(error)));
    return 1;
  } finally {
    clearInterval(roomCheck);
    await crew?.stop();
    await server?.stop().catch((error) => interrupted || console.error(error.message));
    release?.();
  }
}

/** Migrates. @returns whether the demo is still to be harvested */
async function prepare(databaseUrl) {
  const { openDatabase } = await import('../dist/libs/store/index.js');
  const { database, close } = await openDatabase({ databaseUrl, dataDir: '' }, { name: 'start' });
  const { wantsDemo } = await import('../dist/apps/harvester/seed/harvest-demo.js');
  return wantsDemo(database).finally(close);
}

async function bringUp(crew, configuration, withDemo, end) {
  if (withDemo) {
    say('Harvesting the demo feeds');
    const code = await crew.run(HARVESTER, 'demo');
    if (code === null) return;
    if (code === 1) return end({ code: 1 }); // it has said why
    if (code !== 0)
      throw new Error(
        `Harvesting the demo feeds ended with code ${code}: start again, or set TRELLIS_DEMO=0 to start without them.`,
      );
  }
  say('Starting the API and a worker');
  const [api, worker] = await Promise.all([
    crew.keep('API', API),
    crew.keep('worker', WORKER_HEAP, HARVESTER, 'worker'),
  ]);
  if (!api || !worker) return;
  const address = `http://localhost:${api.port ?? configuration.port}`;
  console.log(
    `Trellis is ready; Ctrl-C ends it.\n  Pages    ${address}\n  GraphQL  ${address}/graphql\n  Health   ${address}/health`,
  );
}

function requireFreePort(port) {
  if (port === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE')
        reject(new Error(`Port ${port} is taken: end the program that uses it, or set PORT to another.`));
      else if (error.code === 'EACCES')
        reject(new Error(`Port ${port} may not be used by this account: set PORT to one from 1024.`));
      else reject(error);
    });
    probe.listen(port, () => probe.close(resolve));
  });
}

const say = (step) => console.log(`${step} …`);
