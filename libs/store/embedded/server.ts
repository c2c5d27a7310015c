import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { type Account, accountForServer, requireAccess } from './account.js';
import { type Binaries, findBinaries } from './binaries.js';
import { EmbeddedPostgresError } from './error.js';
import { requireRoom } from './room.js';

/**
 * Settings for one machine and one user. jit: compiling a query takes longer than our queries run.
 * max_wal_size: the default of 1 GB forces checkpoints in the middle of a large first harvest.
 */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '256MB',
  work_mem: '16MB',
  max_wal_size: '4GB',
  jit: 'off',
  log_min_messages: 'warning',
};

export interface EmbeddedServer {
  readonly url: string;
  /** false: it ran already, started by somebody else */
  readonly startedHere: boolean;
  /** @throws EmbeddedPostgresError where the disk has become too full to go on */
  requireRoom(): Promise<void>;
  /** Ends it, whoever started it: open connections are closed, transactions rolled back. */
  stop(): Promise<void>;
}

/**
 * The PostgreSQL in `dataDir`/postgres: the running one, or started now, initialised if there is none.
 * @throws EmbeddedPostgresError with a sentence that says what to do
 */
export async function embeddedServer(dataDir: string): Promise<EmbeddedServer> {
  const folder = path.resolve(dataDir);
  const cluster = path.join(folder, 'postgres');
  const binaries = await findBinaries();
  const account = accountForServer();
  await makeFolder(folder);
  await requireRoom(folder);
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await initialise(binaries, account, folder, cluster);
  const password = await readFile(passwordFile(folder), 'utf8');
  const running = await runningPort(binaries, account, cluster);
  const port = running ?? (await start(binaries, account, cluster));
  return {
    url: `postgresql://trellis:${password}@127.0.0.1:${port}/postgres`,
    startedHere: running === null,
    requireRoom: () => requireRoom(folder),
    stop: () =>
      run(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w'], account).catch(explained(cluster)),
  };
}

const passwordFile = (folder: string): string => path.join(folder, 'postgres-password');

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The folder ${folder} cannot be made (${message(cause)}): set TRELLIS_DATA_DIR to another.`,
      { cause },
    );
  }
}

async function initialise(
  binaries: Binaries,
  account: Account,
  folder: string,
  cluster: string,
): Promise<void> {
  await rm(cluster, { recursive: true, force: true }); // what an interrupted initialisation left: without PG_VERSION it holds no data
  await mkdir(cluster, { mode: 0o700 });
  const secret = path.join(cluster, '..', 'postgres-password');
  await writeFile(secret, randomBytes(18).toString('base64url'), { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(cluster, account.uid, account.gid);
    await chown(secret, account.uid, account.gid);
  }
  requireAccess(account, [folder, binaries.initdb]);
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const login = ['--username=trellis', '--auth=scram-sha-256', `--pwfile=${secret}`];
  await run(binaries.initdb, [`--pgdata=${cluster}`, ...locale, ...login], account).catch(explained(cluster));
}

/** The port of the server that runs on this cluster, or null. A stale lock file of a killed one is no server. */
async function runningPort(binaries: Binaries, account: Account, cluster: string): Promise<number | null> {
  try {
    await run(binaries.pg_ctl, ['status', '-D', cluster], account);
    const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
    return Number(lines[3]);
  } catch {
    return null;
  }
}

async function start(binaries: Binaries, account: Account, cluster: string): Promise<number> {
  const port = await freePort();
  const options = Object.entries({ ...SETTINGS, port: String(port) }).map(
    ([name, value]) => `-c ${name}=${value || "''"}`,
  );
  const log = path.join(cluster, 'server.log');
  try {
    await run(
      binaries.pg_ctl,
      ['start', '-D', cluster, '-w', '-t', '60', '-l', log, '-o', options.join(' ')],
      account,
    );
    return port;
  } catch (error) {
    // another process may have started it in the meantime
    const theirs = await runningPort(binaries, account, cluster);
    if (theirs !== null) return theirs;
    const tail = existsSync(log) ? (await readFile(log, 'utf8')).trim().split('\n').slice(-3).join(' ') : '';
    return explained(cluster, tail)(error);
  }
}

/** Runs one of PostgreSQL's programs to its end. pg_ctl detaches the server: it survives us unless we stop it. */
function run(program: string, parameters: readonly string[], account: Account): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject);
    // not 'close': the server inherits stderr and keeps it open
    child.on('exit', (code) => {
      child.stderr.destroy();
      if (code === 0) resolve();
      else reject(new Error(errors || `${path.basename(program)} ended with ${code}`));
    });
  });
}

/** Says what to do about a program that failed, by what it said and what stands in the server's log. */
function explained(cluster: string, log = ''): (cause: unknown) => never {
  return (cause) => {
    const text = `${message(cause)} ${log}`.trim().replace(/\s+/g, ' ');
    throw new EmbeddedPostgresError(
      /no space left/i.test(text)
        ? `The disk that holds ${path.dirname(cluster)} is full: make room on it, or set TRELLIS_DATA_DIR to a folder on another.`
        : `The embedded PostgreSQL failed: ${text}`,
      { cause },
    );
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
