import { z } from 'zod';
import { MOMENT, NAMED_SCHEMAS } from '../request/described.js';

/** What an answer of TRQP 2.0 begins with: the question, as it was asked. */
const ECHO = {
  entity_id: z.string(),
  authority_id: z.string(),
  action: z.string(),
  resource: z.string(),
  context: z.record(z.string(), z.string()).optional(),
  time_requested: MOMENT.optional(),
  time_evaluated: MOMENT,
};

const message = z.string().meta({ description: 'One plain sentence: what a yes or no cannot say' });

export const AUTHORIZATION = z
  .object({ ...ECHO, authorized: z.boolean(), message })
  .register(NAMED_SCHEMAS, { id: 'TrqpAuthorization' });

export const RECOGNITION = z
  .object({ ...ECHO, recognized: z.boolean(), message })
  .register(NAMED_SCHEMAS, { id: 'TrqpRecognition' });
