/**
 * Runs Jest with what the suites need: `npm run test:unit -- [path …]`. The last line says how many tests passed and
 * failed; nothing that was started for the run outlives it, an interrupted one included.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onInterruption } from './interruption.mjs';
import { startServices } from './services.js';

const GRACE_MS = 10_000;

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const run: { interrupted: boolean; suites: ChildProcess | null } = { interrupted: false, suites: null };
onInterruption(interrupt);

// a reader that was interrupted as well (npm test | tee) must not keep us from cleaning up
process.stdout.on('error', () => undefined);

const folder = await mkdtemp(path.join(tmpdir(), 'trellis-test-'));
const counts = await countedRun().finally(() => rm(folder, { recursive: true, force: true }));
report(counts);

/** @returns null if Jest did not come to its end */
async function countedRun(): Promise<Counts | null> {
  try {
    await chmod(folder, 0o755); // PostgreSQL's own account must enter, where we are root
    const services = await startServices(folder, process.env);
    for (const sentence of services.skipped) console.log(`skipped: ${sentence}`);
    if (!run.interrupted) await runSuites(services.variables).finally(() => services.stop());
    else await services.stop();
    return await readCounts();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

/** Jest and all that the suites start form a process group: what they leave behind can be ended as a whole. */
async function runSuites(services: Readonly<Record<string, string>>): Promise<void> {
  const temporary = path.join(folder, 'tmp');
  await mkdir(temporary);
  await chmod(temporary, 0o1777);
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = [
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
    '--cacheDirectory=node_modules/.cache/jest',
    // last: a path after them would be taken for a reporter
    '--reporters=default',
    '--reporters=<rootDir>/scripts/count-reporter.mjs',
  ];
  const {
    DATABASE_URL: _database,
    REDIS_URL: _redis,
    MEILI_URL: _meili,
    MEILI_API_KEY: _key,
    ...rest
  } = process.env;
  const suites = spawn(process.execPath, [...node, ...jest], {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    // without the variables above: a suite that starts an application says itself what that may write to
    env: { ...rest, ...services, TMPDIR: temporary, TRELLIS_TEST_COUNTS: countsFile() },
  });
  run.suites = suites;
  process.exitCode = await new Promise<number>((resolve, reject) => {
    suites.on('error', reject);
    suites.on('exit', (code) => resolve(code ?? 1));
  });
  endGroup(suites, 'SIGKILL');
}

function interrupt(): void {
  run.interrupted = true;
  const { suites } = run;
  if (!suites) return;
  endGroup(suites, 'SIGTERM');
  setTimeout(() => endGroup(suites, 'SIGKILL'), GRACE_MS).unref();
}

function endGroup(leader: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (leader.pid) process.kill(-leader.pid, signal);
  } catch {
    // nobody is left in it
  }
}

function countsFile(): string {
  return path.join(folder, 'counts.json');
}

async function readCounts(): Promise<Counts | null> {
  const text = await readFile(countsFile(), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Counts);
}

function report(found: Counts | null): void {
  if (run.interrupted) {
    console.log('interrupted');
    process.exitCode = 130;
    return;
  }
  const { passed, failed, skipped } = found ?? { passed: 0, failed: 1, skipped: 0 };
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failed > 0) process.exitCode = 1;
}
