import { z } from 'zod';
import { type DescribedOperation, PROVIDER_IDENTIFIER } from '../request/described.js';
import { BATCH_ANSWER, KEY_SET, QUALITY_DOCUMENT, STATEMENT } from './answer-schemas.js';
import { BATCH_BODY, QUALITY_QUERY } from './quality-schemas.js';

const parameters = { identifier: PROVIDER_IDENTIFIER };

export const QUALITY_OPERATIONS: readonly DescribedOperation[] = [
  {
    id: 'providerQuality',
    method: 'get',
    path: '/api/v1/providers/{identifier}/quality',
    summary: 'Is this provider quality assured on that day, by whom, says who?',
    parameters,
    query: QUALITY_QUERY,
    answers: {
      200: {
        description: 'The answer with its evidence, as JSON or as a signed statement',
        headers: { ETag: 'Of what is said, knownAt apart; on JSON alone' },
        content: { 'application/json': QUALITY_DOCUMENT, 'application/jose': STATEMENT },
      },
      304: { description: 'If-None-Match names what would be answered now' },
    },
    problems: [404, 406, 409],
  },
  {
    id: 'providerQualityStatement',
    method: 'get',
    path: '/api/v1/providers/{identifier}/quality/statement',
    summary: 'The same as a signed statement, which can be filed and verified later',
    parameters,
    query: QUALITY_QUERY,
    answers: { 200: { description: 'The statement', content: { 'application/jose': STATEMENT } } },
    problems: [404, 409],
  },
  {
    id: 'providerQualities',
    method: 'post',
    path: '/api/v1/providers/quality',
    summary: 'The same of up to 1,000 providers',
    body: BATCH_BODY,
    answers: {
      200: {
        description: 'One result a provider, as JSON or as CSV',
        content: {
          'application/json': BATCH_ANSWER,
          'text/csv': z.string().meta({ description: 'A line of headings, and one a provider' }),
        },
      },
    },
    problems: [406, 413],
  },
  {
    id: 'keySet',
    method: 'get',
    path: '/.well-known/jwks.json',
    summary: 'The public keys that verify statements, those of retired keys included',
    answers: {
      200: { description: 'A JWK set (RFC 7517)', content: { 'application/jwk-set+json': KEY_SET } },
    },
    problems: [],
  },
];
