import { z } from 'zod';

/** What the addresses take: what else comes in is refused, since it would be ignored. */

const on = z
  .string({ error: 'must be one day, as YYYY-MM-DD' })
  .meta({ format: 'date', description: 'The day that is asked about; default: today' });

const knownOn = z
  .string({ error: 'must be one moment, as 2026-11-22T08:15:00Z' })
  .meta({ format: 'date-time', description: 'Answer as Trellis would have answered then; default: now' });

export const QUALITY_QUERY = z.strictObject({
  on: on.optional(),
  knownOn: knownOn.optional(),
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
    knownOn: knownOn.nullish(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'must be a JSON object with providers' : undefined) },
);
