import { z } from 'zod';
import { apiError } from './errors.js';

const KEYSET = z.object({ name: z.string(), id: z.uuid() });

/** Where a list ordered by name goes on: opaque to clients. */
export type Keyset = z.infer<typeof KEYSET>;

export function writeKeyset(keyset: Keyset): string {
  return Buffer.from(JSON.stringify(keyset)).toString('base64url');
}

/** @throws BAD_CURSOR */
export function readKeyset(cursor: string): Keyset {
  try {
    return KEYSET.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw apiError('BAD_CURSOR', 'after: this is not a cursor of this list.');
  }
}
