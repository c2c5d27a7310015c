import { z } from 'zod';
import { REGISTER_CSV_RESOURCES } from '#formats';
import type { DescribedOperation } from '../request/described.js';

export const SOURCES_OPERATIONS: readonly DescribedOperation[] = [
  {
    id: 'registerTemplate',
    method: 'get',
    path: '/templates/register-csv/{file}',
    summary: 'A template for authorities that keep their register in a spreadsheet',
    parameters: { file: z.enum(REGISTER_CSV_RESOURCES.map((name) => `${name}.csv`)) },
    answers: {
      200: { description: 'The headings of one file, with an example', content: { 'text/csv': z.string() } },
    },
    problems: [],
  },
];
