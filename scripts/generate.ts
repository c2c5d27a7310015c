/**
 * Writes the files that are generated and committed: `npm run generate`. With --check it writes nothing and lists
 * those that are not up to date (exit 1).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type CodegenConfig, executeCodegen } from '@graphql-codegen/cli';
import { openApiDocument } from '../apps/api/openapi-document.js';
import web from '../apps/web/codegen.js';
import api from './codegen-api.js';
import { withMigratedDatabase } from './temporary-postgres.js';
import { writeDatabaseSchema } from './write-database-schema.js';
import { writeGraphqlSchema } from './write-graphql-schema.js';

interface GeneratedFile {
  readonly file: string;
  readonly content: string;
}

const graphql = await writeGraphqlSchema();
const files: readonly GeneratedFile[] = [
  { file: 'schema/schema.graphql', content: graphql },
  { file: 'schema/openapi.json', content: `${JSON.stringify(openApiDocument(), null, 2)}\n` },
  { file: 'schema/database.sql', content: await withMigratedDatabase(writeDatabaseSchema) },
  ...(await typesFrom(api)),
  ...(await typesFrom(web)),
];

if (process.argv.includes('--check')) await check();
else await write();

async function typesFrom(config: CodegenConfig): Promise<GeneratedFile[]> {
  const { result, error } = await executeCodegen({ ...config, schema: graphql, silent: true });
  if (error) throw error;
  return result.map(({ filename, content }) => ({ file: path.relative('.', filename), content }));
}

async function check(): Promise<void> {
  const stale = await staleFiles();
  if (stale.length === 0) return;
  console.log('Not up to date: run npm run generate.');
  for (const { file } of stale) console.log(`  ${file}`);
  process.exitCode = 1;
}

async function write(): Promise<void> {
  for (const { file, content } of await staleFiles()) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    console.log(`written: ${file}`);
  }
}

async function staleFiles(): Promise<GeneratedFile[]> {
  const current = await Promise.all(files.map(({ file }) => readFile(file, 'utf8').catch(() => null)));
  return files.filter(({ content }, index) => current[index] !== content);
}
