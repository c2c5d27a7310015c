/** Runs Jest with a PostgreSQL of its own: `npm run test:unit -- [path …]`. Ends as Jest ends. */
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { embeddedServer } from '#store/embedded/index.js';

const given = process.env['TRELLIS_TEST_DATABASE_URL'];
const folder = await mkdtemp(path.join(tmpdir(), 'trellis-test-'));
await chmod(folder, 0o755); // the server's own account must enter, where we are root
const server = given ? null : await embeddedServer(folder);

async function cleanUp(): Promise<void> {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}

const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = spawn(process.execPath, [...flags, 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TRELLIS_TEST_DATABASE_URL: given ?? server?.url },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => jest.kill(signal));
jest.on('exit', (code, signal) => {
  void cleanUp().finally(() => process.exit(signal ? 1 : (code ?? 1)));
});
