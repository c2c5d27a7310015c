import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export type Environment = Readonly<Record<string, string | undefined>>;

const START_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 10_000;
/** A port that was free may be taken before the server listens on it: any connection going out may have it. */
const MOST_PORTS = 3;
/** of a server that does not start: the end of what it wrote, which says why */
const LAST_WORDS = 2_000;

export interface ServerProcess {
  readonly port: number;
  stop(): Promise<void>;
  /** ends it as a failing machine would */
  kill(): Promise<void>;
}

/**
 * Starts a server and waits until it listens on 127.0.0.1. In a process group of its own: Ctrl-C reaches only us, and we
 * stop it when nobody uses it any more.
 * @param parameters for a port
 * @param folder it runs there, and what it writes goes into a file there, named after the program
 * @param port a free one if it is not given
 * @throws Error if it ends or does not listen within 20 s: with what it wrote last
 */
export async function startServer(
  program: string,
  parameters: (port: number) => readonly string[],
  folder: string,
  port?: number,
): Promise<ServerProcess> {
  const log = path.join(folder, `${path.basename(program)}.log`);
  for (let tries = port === undefined ? MOST_PORTS : 1; ; tries -= 1) {
    const tried = port ?? (await freePort());
    const server = await startOn(tried, program, parameters(tried), log);
    if (typeof server === 'object') return server;
    if (server === 'ended' && tries > 1) continue;
    const words = (await readFile(log, 'utf8')).slice(-LAST_WORDS).trim();
    const why = server === 'ended' ? 'ends by itself' : `does not listen within ${START_TIMEOUT_MS / 1000} s`;
    throw new Error(`${program} does not start, it ${why}: ${words || 'it wrote nothing'}`);
  }
}

/** @returns ended: it ended by itself, as where the port is taken; silent: it does not listen, and was stopped */
async function startOn(
  port: number,
  program: string,
  parameters: readonly string[],
  log: string,
): Promise<ServerProcess | 'ended' | 'silent'> {
  const output = await open(log, 'a');
  const child = spawn(program, parameters, {
    cwd: path.dirname(log),
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  });
  const state = { ended: false };
  const ended = once(child, 'exit').then(
    () => (state.ended = true),
    () => (state.ended = true), // it could not be started
  );
  await output.close(); // the server has its own
  const stop = async (): Promise<void> => {
    if (state.ended) return;
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(killer);
  };
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await listens(port))) {
    if (state.ended) return 'ended';
    if (Date.now() > deadline) {
      await stop();
      return 'silent';
    }
    await delay(50);
  }
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { port, stop, kill };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

/** A port on which nothing listens now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** The first of these names on the path. */
export function findProgram(names: readonly string[], environment: Environment): string | null {
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
