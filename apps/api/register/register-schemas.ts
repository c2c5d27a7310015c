import { z } from 'zod';
import { PROVIDER_KINDS, QUALITY_STATUSES } from '#domain';
import { ID, MOMENT, NAMED_SCHEMAS } from '../request/described.js';

/** The longest page of changes, and the one that is given where none is asked for. */
export const PAGE = { usual: 100, most: 1_000 };

const limitError = `must be a whole number from 1 to ${PAGE.most}`;

export const CHANGES_QUERY = z.strictObject({
  after: z
    .string({ error: 'must be one cursor' })
    .meta({ description: 'The "next" of the page before; default: from the beginning' })
    .optional(),
  limit: z
    .string({ error: limitError })
    .regex(/^([1-9]\d{0,2}|1000)$/, { error: limitError })
    .meta({ description: `At most ${PAGE.most} changes; default: ${PAGE.usual}` })
    .optional(),
});

export const CHANGES = z
  .object({
    changes: z.array(
      z.object({
        cursor: z.string(),
        recordedAt: MOMENT,
        provider: ID,
        name: z.string(),
        facts: z
          .array(
            z.object({
              kind: z.enum(['PROVIDER', 'DECISION', 'REGISTER_ENTRY', 'RELATION']),
              source: z.string().nullable(),
            }),
          )
          .meta({ description: 'Empty where the calendar alone changed the status' }),
        statusBefore: z.enum(QUALITY_STATUSES).nullable(),
        statusAfter: z.enum(QUALITY_STATUSES).nullable(),
      }),
    ),
    next: z.string().meta({ description: 'Goes on from here, also where nothing has changed yet' }),
  })
  .register(NAMED_SCHEMAS, { id: 'Changes' });

export const PROVIDER = z
  .object({
    id: ID,
    name: z.string(),
    names: z.array(z.object({ language: z.string(), value: z.string() })),
    kind: z.enum(PROVIDER_KINDS).nullable(),
    country: z.string().nullable(),
    city: z.string().nullable(),
    website: z.string().nullable(),
    identifiers: z.array(z.string()).meta({ description: 'Each as SCHEME:VALUE' }),
    page: z.string().meta({ format: 'uri', description: 'Where people read about it' }),
  })
  .register(NAMED_SCHEMAS, { id: 'Provider' });
