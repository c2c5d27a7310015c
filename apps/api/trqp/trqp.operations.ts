import type { DescribedOperation } from '../request/described.js';
import { TRQP_REQUEST } from './trqp-request.js';
import { AUTHORIZATION, RECOGNITION } from './trqp-schemas.js';

export const TRQP_OPERATIONS: readonly DescribedOperation[] = [
  {
    id: 'trqpAuthorization',
    method: 'post',
    path: '/trqp/authorization',
    summary: 'TRQP 2.0: was this provider quality assured at that time?',
    body: TRQP_REQUEST,
    answers: {
      200: { description: 'Yes or no, with the reason', content: { 'application/json': AUTHORIZATION } },
    },
    problems: [404, 409, 413],
  },
  {
    id: 'trqpRecognition',
    method: 'post',
    path: '/trqp/recognition',
    summary: 'TRQP 2.0: was this agency registered by EQAR at that time?',
    body: TRQP_REQUEST,
    answers: {
      200: { description: 'Yes or no, with the reason', content: { 'application/json': RECOGNITION } },
    },
    problems: [404, 409, 413],
  },
];
