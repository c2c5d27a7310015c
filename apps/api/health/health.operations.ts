import { z } from 'zod';
import { type DescribedOperation, NAMED_SCHEMAS } from '../request/described.js';

const PARTS = z.record(z.string(), z.looseObject({ status: z.enum(['up', 'down']) }));

const HEALTH = z
  .object({
    status: z.enum(['ok', 'error', 'shutting_down']),
    info: PARTS.optional(),
    error: PARTS.optional(),
    details: PARTS,
  })
  .register(NAMED_SCHEMAS, { id: 'Health' });

export const HEALTH_OPERATIONS: readonly DescribedOperation[] = [
  {
    id: 'health',
    method: 'get',
    path: '/health',
    summary: 'Whether what the process stands on works',
    answers: {
      200: { description: 'All works', content: { 'application/json': HEALTH } },
      503: { description: 'Something does not', content: { 'application/json': HEALTH } },
    },
    problems: [],
  },
  {
    id: 'ping',
    method: 'get',
    path: '/ping',
    summary: 'The process lives',
    answers: {
      200: { description: 'It does', content: { 'application/json': z.object({ status: z.literal('ok') }) } },
    },
    problems: [],
  },
];
