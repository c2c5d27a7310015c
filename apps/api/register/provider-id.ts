import { type Database, type ResolvedProvider, resolveProvider } from '#store';
import { apiError } from '../request/errors.js';

/**
 * Our id of the provider that is asked for, by our id or by SCHEME:VALUE.
 * @throws NOT_FOUND and BAD_USER_INPUT with near matches, AMBIGUOUS_IDENTIFIER with the candidates, INVALID_IDENTIFIER
 */
export async function requireProviderId(database: Database, asked: string): Promise<string> {
  return idOf(await resolveProvider(database, asked));
}

function idOf(resolved: ResolvedProvider): string {
  switch (resolved.kind) {
    case 'found':
    case 'joined':
      return resolved.id;
    case 'ambiguous':
      throw apiError('AMBIGUOUS_IDENTIFIER', resolved.reason, { candidates: resolved.candidates });
    case 'invalid':
      throw apiError('INVALID_IDENTIFIER', resolved.reason);
    case 'unreadable':
      throw apiError('BAD_USER_INPUT', resolved.reason, { near: resolved.near });
    case 'unknown':
      throw apiError('NOT_FOUND', resolved.reason, { near: resolved.near });
  }
}

/**
 * The same for a field that is null where there is nothing.
 * @throws AMBIGUOUS_IDENTIFIER, INVALID_IDENTIFIER
 */
export async function findProviderId(database: Database, asked: string): Promise<string | null> {
  const resolved = await resolveProvider(database, asked);
  return resolved.kind === 'unknown' || resolved.kind === 'unreadable' ? null : idOf(resolved);
}
