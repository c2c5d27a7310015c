import type { z } from 'zod';
import { apiError } from './errors.js';

/**
 * Reads what came in by a schema.
 * @param what the place where it stands, for the sentence: "the query", "the body"
 * @throws BAD_USER_INPUT naming the first field that is wrong
 */
export function readBy<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = [what, ...(issue?.path ?? []).map(String)].join('.');
  const problem =
    issue?.code === 'unrecognized_keys'
      ? `has no ${issue.keys.join(', ')}: it would be ignored, so it is refused`
      : (issue?.message ?? 'cannot be read');
  throw apiError('BAD_USER_INPUT', `${place} ${problem}.`);
}
