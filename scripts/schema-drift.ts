import type { Database } from '#store';

/**
 * Where the entities differ from the tables that the migrations made: the SQL that TypeORM would run to make the
 * tables like the entities, and a line for each table without an entity (TypeORM leaves those alone). Empty: they agree.
 * Expression indexes, operator classes, the order within an index and UNLOGGED are beyond TypeORM; a change of those
 * shows in schema/database.sql.
 */
export async function schemaDrift(database: Database): Promise<string[]> {
  const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
  const known = new Set(database.dataSource.entityMetadatas.map((entity) => entity.tableName));
  const tables = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace::regnamespace::text !~ '^(pg_|information_schema)' AND relkind IN ('r', 'p') AND NOT relispartition
       AND relname <> $1
     ORDER BY relname`,
    [database.dataSource.options.migrationsTableName],
  );
  return [
    ...upQueries.map(({ query }) => query),
    ...tables.filter(({ name }) => !known.has(name)).map(({ name }) => `-- no entity: table ${name}`),
  ];
}
