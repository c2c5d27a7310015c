import { once } from 'node:events';
import { ConfigurationError, createLogger, readConfiguration, systemClock } from '#runtime';
import { openDatabase } from '#store';
import { createApp } from './create-app.js';
import { openSearchEngine } from './request/open-search-engine.js';
import { Platform } from './request/platform.js';

/** A statement that runs longer is given up: well below the time-outs of browsers and gateways. */
const STATEMENT_TIMEOUT_MS = 10_000;

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const log = createLogger('api', configuration.logLevel);
  const { database, close } = await openDatabase(configuration, {
    name: 'api',
    poolSize: 16,
    statementTimeout: STATEMENT_TIMEOUT_MS,
  });
  try {
    const platform = new Platform(
      configuration,
      database,
      openSearchEngine(configuration, database, log),
      systemClock(configuration.timeZone),
      log,
    );
    const app = await createApp(platform);
    await app.listen(configuration.port);
    const address: unknown = app.getHttpServer().address();
    const port = (address as { port?: number } | null)?.port ?? configuration.port;
    log.info({ port }, 'api ready');
    process.send?.({ ready: true, port });
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'disconnect')]);
    await app.close();
  } finally {
    await close();
    // the channel to whoever started us would keep this process alive
    if (process.connected) process.disconnect();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});

function explain(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port ?? ''} is taken: end the program that uses it, or set PORT to another.`;
  if (code === 'EACCES')
    return `Port ${port ?? ''} may not be used by this account: set PORT to one from 1024.`;
  return error instanceof Error ? error.message : String(error);
}
