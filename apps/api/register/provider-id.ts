import { formatIdentifier, parseIdentifier } from '#domain';
import { type Database, providersByIdentifier } from '#store';
import { ownId } from '../request/arguments.js';
import { apiError } from '../request/errors.js';

/**
 * Our id of the provider that is asked for, by our id or by SCHEME:VALUE.
 * @returns null where none bears it
 * @throws AMBIGUOUS_IDENTIFIER with the candidates: external identifiers are not unique (interfaces.md)
 */
export async function resolveProviderId(database: Database, asked: string): Promise<string | null> {
  const own = ownId(asked);
  if (own !== null) return own;
  const identifier = parseIdentifier(asked);
  if (!identifier) return null;
  const ids = await providersByIdentifier(database, identifier);
  if (ids.length > 1) {
    throw apiError(
      'AMBIGUOUS_IDENTIFIER',
      `${formatIdentifier(identifier)} is borne by ${ids.length} providers: ask by one of their ids.`,
      {
        candidates: ids,
      },
    );
  }
  return ids[0] ?? null;
}

/** @throws NOT_FOUND, AMBIGUOUS_IDENTIFIER, BAD_USER_INPUT */
export async function requireProviderId(database: Database, asked: string): Promise<string> {
  const id = await resolveProviderId(database, asked);
  if (id !== null) {
    const [row] = await database.query<{ id: string }>('SELECT id FROM provider WHERE id = $1', [id]);
    if (row) return row.id;
  }
  if (ownId(asked) === null && parseIdentifier(asked) === null) {
    throw apiError(
      'BAD_USER_INPUT',
      `"${asked}" is neither an id of ours nor SCHEME:VALUE, as in deqar:DEQARINST0034.`,
    );
  }
  throw apiError(
    'NOT_FOUND',
    `No provider bears ${asked}. That says nothing of its quality: we do not know it.`,
  );
}
