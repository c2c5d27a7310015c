import { z } from 'zod';
import { SEARCH_PARAMETERS } from '#search';
import type { DescribedOperation } from '../request/described.js';

const BODY = z.object({
  address: z
    .string()
    .meta({ format: 'email', description: 'Where mails go, once somebody there has said yes' }),
  ...SEARCH_PARAMETERS,
});

export const ALERTS_OPERATIONS: readonly DescribedOperation[] = [
  {
    id: 'requestAlert',
    method: 'post',
    path: '/api/v1/alerts',
    summary:
      'Asks for a mail a week about what is new in a search, by JSON or as a form; 404 where no mail is sent',
    body: BODY,
    answers: {
      202: {
        description: 'The same whether the address is known or not: a mail asks it to confirm',
        content: { 'application/json': z.object({ message: z.string() }) },
      },
    },
    problems: [404, 429],
  },
];
