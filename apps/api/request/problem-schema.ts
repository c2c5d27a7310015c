import { z } from 'zod';
import { ID, NAMED_SCHEMAS } from './described.js';
import { ERROR_CODES } from './errors.js';

/** Problem details (RFC 9457), with what GraphQL's errors carry in their extensions. */
export const PROBLEM = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int().meta({ minimum: 400, maximum: 599 }),
    detail: z.string().meta({ description: 'One plain sentence, for people' }),
    code: z
      .enum([...ERROR_CODES, 'BAD_REQUEST'])
      .meta({ description: 'For programs: it never changes its meaning' }),
    candidates: z
      .array(z.string())
      .meta({ description: 'With AMBIGUOUS_IDENTIFIER: what to ask by instead' })
      .optional(),
    near: z
      .array(
        z.object({
          id: ID,
          name: z.string(),
          country: z.string().nullable(),
          identifier: z.string().nullable(),
        }),
      )
      .meta({ description: 'Where nobody is found: who may have been meant' })
      .optional(),
  })
  .register(NAMED_SCHEMAS, { id: 'Problem' });
