import { spawn } from 'node:child_process';
import { jest } from '@jest/globals';
import { runCommandLine } from '../../apps/harvester/commands/command-line.js';

/** What a run of the command line came to. */
export interface CommandRun {
  readonly code: number;
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
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, ...output })));
}

/** The same within this process, which spares the seconds of a start. */
export async function trellisHere(databaseUrl: string, ...args: readonly string[]): Promise<CommandRun> {
  const output = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      output[name] += String(text);
      return true;
    }),
  );
  const code = await runCommandLine(args, { DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' }).finally(() =>
    spies.forEach((spy) => spy.mockRestore()),
  );
  return { code, ...output };
}
