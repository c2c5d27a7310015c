import { z } from 'zod';
import { apiError } from '../request/errors.js';

/** What the addresses take. The same objects are written into schema/openapi.json. */

const on = z
  .string({ error: 'must be one day, as YYYY-MM-DD' })
  .meta({ format: 'date', description: 'The day that is asked about; default: today' });

export const QUALITY_QUERY = z.strictObject({
  on: on.optional(),
  eqfLevel: z
    .string({ error: 'must be one level of the EQF, 1 to 8' })
    .meta({ description: 'A level of the EQF, 1 to 8: a decision that does not cover it does not count' })
    .optional(),
  field: z
    .string({ error: 'must be one code of ISCED-F 2013' })
    .meta({ description: 'A code of ISCED-F 2013, of 2 to 4 digits: likewise' })
    .optional(),
});

export const BATCH_BODY = z.strictObject(
  {
    providers: z
      .array(z.string({ error: 'must be a text: an id of ours or SCHEME:VALUE' }), {
        error: 'must be a list of providers, each by our id or SCHEME:VALUE',
      })
      .meta({ description: 'At most 1,000, each by our id or SCHEME:VALUE', maxItems: 1_000 }),
    on: on.nullish(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'must be a JSON object with providers' : undefined) },
);

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
