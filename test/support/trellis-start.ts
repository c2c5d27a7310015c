import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 120_000;
/** A crew gives its members ten seconds to end. */
const END_MS = 20_000;

/** Whether processes can be found out about: without /proc the suites on starting and ending say nothing. */
export const canListProcesses = existsSync('/proc/self/environ');

/** An `npm start` that a test has begun. */
export interface TrellisStart {
  /** what it has said so far */
  readonly said: { out: string; errors: string };
  /** Waits until it has said this. @throws with all it said, where it ends before */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** As Ctrl-C does: to npm and all that belongs to the same terminal. */
  signalAll(signal: NodeJS.Signals): void;
  /** To npm alone. */
  signalLeader(signal: NodeJS.Signals): void;
  /** Waits for its end. @returns exit code, null after a signal */
  ended(): Promise<number | null>;
}

/** `npm start` on any free port, in a process group of its own. What the run itself uses is kept from it. */
export function startTrellis(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): TrellisStart {
  const child = spawn('npm', ['start', '--silent'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      LOG_LEVEL: 'error',
      PORT: '0',
      TRELLIS_DATA_DIR: dataDir,
      ...environment,
    },
  });
  const said = { out: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text));
  let over = false;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve)).finally(
    () => (over = true),
  );
  const leader = child.pid ?? 0;
  return {
    said,
    until: async (pattern) => {
      for (const begun = Date.now(); ;) {
        const found = pattern.exec(said.out);
        if (found) return found;
        if (over || Date.now() - begun > PATIENCE_MS)
          throw new Error(`npm start did not say ${pattern}: ${said.out}${said.errors}`);
        await wait(50);
      }
    },
    signalAll: (signal) => void process.kill(-leader, signal),
    signalLeader: (signal) => void process.kill(leader, signal),
    ended: () => ended,
  };
}

/**
 * The processes that an `npm start` with this data folder has left, once they had time to end: those that were given
 * the folder in their environment, and PostgreSQL's, which work in it.
 */
export async function leftRunning(dataDir: string): Promise<readonly string[]> {
  for (const begun = Date.now(); ;) {
    const left = processesOf(dataDir);
    if (left.length === 0 || Date.now() - begun > END_MS) return left;
    await wait(100);
  }
}

function processesOf(dataDir: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
        const mine =
          environment.includes(`TRELLIS_DATA_DIR=${dataDir}`) ||
          readlinkSync(`/proc/${pid}/cwd`).startsWith(`${dataDir}/`);
        return mine ? [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`] : [];
      } catch {
        return []; // it has ended, or is somebody else's
      }
    });
}
