import 'reflect-metadata';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities/index.js';
import { copyLine } from './copy-line.js';
import { MIGRATIONS } from '../../migrations/index.js';
import type { CopyValue, Sql, Transaction } from './sql.js';

export interface DatabaseOptions {
  readonly url: string;
  /** shown in pg_stat_activity */
  readonly applicationName: string;
  readonly poolSize?: number;
  /** milliseconds; no limit if absent */
  readonly statementTimeout?: number;
}

/** A pool of connections to the one PostgreSQL that holds the truth. */
export class Database implements Sql {
  private constructor(
    readonly dataSource: DataSource,
    private readonly pool: pg.Pool,
  ) {}

  /** @throws DatabaseUnreachable with a sentence that says what to do */
  static async open(options: DatabaseOptions): Promise<Database> {
    const dataSource = createDataSource(options);
    try {
      await dataSource.initialize();
    } catch (error) {
      throw new DatabaseUnreachable(options.url, error);
    }
    // TypeORM keeps its pool untyped on the driver; sharing it keeps the number of connections in one place
    const { master } = dataSource.driver as unknown as { master: pg.Pool };
    return new Database(dataSource, master);
  }

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row & pg.QueryResultRow>(text, [...values]);
    return result.rows;
  }

  /** Runs `work` in one transaction; an error rolls it back and is thrown on. */
  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    // a connection that breaks between two statements fails the next one; unheard, it would end the process
    client.on('error', ignore);
    const { transaction, end } = transactionOn(client);
    try {
      await client.query('BEGIN');
      const result = await work(transaction);
      end();
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      end();
      await client.query('ROLLBACK').then(
        () => client.release(),
        (broken: unknown) => client.release(broken instanceof Error ? broken : true),
      );
      throw error;
    } finally {
      client.off('error', ignore);
    }
  }

  /** Brings the schema up to date. Safe to call from several processes at once. */
  async migrate(): Promise<void> {
    // TypeORM takes no lock of its own: two processes would run the same migration twice. The lock is a transaction's,
    // so that a pooler may stand between; the migrations run on another connection.
    await this.transaction(async (transaction) => {
      await transaction.query('SELECT pg_advisory_xact_lock(7351001)');
      await this.dataSource.runMigrations({ transaction: 'each' });
    });
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }
}

/** The data source of TypeORM, not yet connected. */
function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    poolSize: options.poolSize ?? 10,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    extra: {
      types: dayTypes(),
      connectionTimeoutMillis: 10_000,
      ...(options.statementTimeout ? { statement_timeout: options.statementTimeout } : {}),
    },
  });
}

/** Days stay days: pg would make a Date at local midnight of them. */
function dayTypes(): pg.TypeOverrides {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.DATE, (value: string) => value);
  return types;
}

const ignore = (): void => undefined;

function transactionOn(client: pg.PoolClient): {
  readonly transaction: Transaction;
  readonly end: () => void;
} {
  // one connection runs one statement at a time: those asked for together wait for each other
  let last: Promise<unknown> = Promise.resolve();
  let over = false;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(() => {
      // one of several asked for together has failed: the rest must not run outside of their transaction
      if (over) throw new TransactionOver();
      return work();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
  const transaction: Transaction = {
    query: <Row extends object>(text: string, values: readonly unknown[] = []) =>
      inTurn(async () => (await client.query<Row & pg.QueryResultRow>(text, [...values])).rows),
    copy: (table, columns, rows) =>
      inTurn(async () => {
        const into = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
        await pipeline(Readable.from(copyChunks(rows), { objectMode: false }), into);
        return into.rowCount;
      }),
  };
  return { transaction, end: () => (over = true) };
}

/** A statement was asked for after its transaction had ended. */
class TransactionOver extends Error {
  constructor() {
    super('The transaction that this statement belongs to has ended.');
    this.name = 'TransactionOver';
  }
}

/** Lines joined to chunks of about 64 kB: one write a line would cost more than the line. */
function* copyChunks(rows: Iterable<readonly CopyValue[]>): Generator<Buffer> {
  let lines: string[] = [];
  let size = 0;
  for (const row of rows) {
    const line = copyLine(row);
    lines.push(line);
    size += line.length;
    if (size >= 65_536) {
      yield Buffer.from(lines.join(''));
      lines = [];
      size = 0;
    }
  }
  if (lines.length > 0) yield Buffer.from(lines.join(''));
}

/** PostgreSQL cannot be reached with the address given. */
export class DatabaseUnreachable extends Error {
  constructor(url: string, cause: unknown) {
    const { hostname, port, pathname } = new URL(url);
    const why =
      cause instanceof Error
        ? cause.message || (cause as { code?: string }).code || cause.name
        : String(cause);
    super(
      `PostgreSQL at ${hostname}:${port || '5432'}${pathname} cannot be used: ${why}. ` +
        'Check DATABASE_URL and that the server runs, or unset DATABASE_URL to use the embedded one.',
      { cause },
    );
    this.name = 'DatabaseUnreachable';
  }
}
