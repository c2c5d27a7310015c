import { z } from 'zod';
import type { DescribedOperation } from '../request/described.js';

export const OPENAPI_OPERATIONS: readonly DescribedOperation[] = [
  {
    id: 'openapi',
    method: 'get',
    path: '/api/v1/openapi.json',
    summary: 'This document',
    answers: {
      200: {
        description: 'OpenAPI 3.1',
        content: { 'application/json': z.looseObject({ openapi: z.string() }) },
      },
    },
    problems: [],
  },
];
