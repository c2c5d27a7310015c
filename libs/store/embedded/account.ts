import { execFileSync, spawnSync } from 'node:child_process';
import { EmbeddedPostgresError } from './error.js';

const USER = 'postgres';

export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * The account that PostgreSQL runs under: our own, or `postgres` where we are root, since it refuses to run as root.
 * Creates that user if it is missing.
 * @throws EmbeddedPostgresError
 */
export function accountForServer(): Account {
  if (process.getuid?.() !== 0) return {};
  if (lookUp('-u') === null) {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', USER], { stdio: 'ignore' });
    } catch (cause) {
      throw new EmbeddedPostgresError(
        `PostgreSQL may not run as root, and a user "${USER}" for it could not be created: run as an ordinary user, or set DATABASE_URL.`,
        { cause },
      );
    }
  }
  const uid = lookUp('-u');
  const gid = lookUp('-g');
  if (uid === null || gid === null)
    throw new EmbeddedPostgresError(`The user "${USER}" was created but cannot be found.`);
  return { uid, gid };
}

/**
 * Refuses folders that the account cannot enter, such as those below /root: initdb would fail with less to go on.
 * @throws EmbeddedPostgresError
 */
export function requireAccess(account: Account, paths: readonly string[]): void {
  if (account.uid === undefined) return;
  for (const path of paths) {
    if (spawnSync('test', ['-r', path], account).status !== 0) {
      throw new EmbeddedPostgresError(
        `PostgreSQL may not run as root, and the user "${USER}" that it runs as instead cannot read ${path}: ` +
          'put the checkout (or TRELLIS_DATA_DIR) where other users may enter, run as an ordinary user, or set DATABASE_URL.',
      );
    }
  }
}

function lookUp(flag: '-u' | '-g'): number | null {
  const { status, stdout } = spawnSync('id', [flag, USER], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : null;
}
