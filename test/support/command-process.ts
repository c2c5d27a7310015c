import { spawn } from 'node:child_process';

/** What a run of the command line came to. */
export interface CommandRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const FLAGS = [
  '--conditions=trellis-source',
  '--import',
  '@swc-node/register/esm-register',
  '--disable-warning=ExperimentalWarning',
];

/** `trellis …` as somebody runs it: a process of its own, on the database of a test. */
export function trellis(databaseUrl: string, ...args: readonly string[]): Promise<CommandRun> {
  const child = spawn(process.execPath, [...FLAGS, 'apps/harvester/main.ts', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...output })));
}
