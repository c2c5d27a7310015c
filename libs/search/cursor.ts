import { createHash } from 'node:crypto';
import { SearchQueryError } from './engine.js';
import type { SearchFilter, SearchQuery, SearchSort } from './engine.js';

/** Where a page ends: the last hit's sort key and id. The next page begins after them, whatever has come or gone since. */
export interface Position {
  readonly key: number;
  readonly id: string;
}

/** What a cursor belongs to. */
export interface CursorScope {
  readonly engine: string;
  readonly sort: SearchSort;
  readonly query: Pick<SearchQuery, 'text' | 'filter' | 'language'>;
}

const VERSION = 2;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Opaque to clients: base64url of [version, engine, checksum, key, id]. */
export function writeCursor(scope: CursorScope, position: Position): string {
  const key = String(position.key);
  const content = [VERSION, scope.engine, checksum(scope, key, position.id), key, position.id];
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** @throws SearchQueryError BAD_CURSOR: not ours, changed, or of another query, filter, sort or engine */
export function readCursor(scope: CursorScope, cursor: string): Position {
  const [version, engine, sum, key, id] = decode(cursor);
  if (version !== VERSION || engine !== scope.engine) throw badCursor();
  if (typeof key !== 'string' || typeof id !== 'string' || !UUID.test(id)) throw badCursor();
  if (sum !== checksum(scope, key, id) || Number.isNaN(Number(key))) throw badCursor();
  return { key: Number(key), id };
}

/** The engine that gave a cursor; null: it is none of ours. Whether it fits the search, `readCursor` says. */
export function engineOfCursor(cursor: string): string | null {
  const [version, engine] = decode(cursor);
  return version === VERSION && typeof engine === 'string' ? engine : null;
}

function decode(cursor: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(content) ? content : [];
  } catch {
    return [];
  }
}

function badCursor(): SearchQueryError {
  return new SearchQueryError(
    'BAD_CURSOR',
    'This cursor does not belong to this search: it was changed, or query, filter, sort, language or engine are not those ' +
      'that it was given for. Start again without `after`.',
  );
}

function checksum({ engine, sort, query }: CursorScope, key: string, id: string): string {
  const content = JSON.stringify([
    VERSION,
    engine,
    sort,
    query.text,
    canonical(query.filter),
    query.language,
    key,
    id,
  ]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}

/** Filters that ask the same are one: empty ones and what is so anyway are left out, order does not matter. */
function canonical(filter: SearchFilter): unknown {
  return Object.entries(filter)
    .filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0))
    .filter(([name, value]) => name !== 'includeWithdrawn' || value === true)
    .map(([name, value]): [string, unknown] => [
      name,
      Array.isArray(value) ? value.map(String).sort() : value,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
