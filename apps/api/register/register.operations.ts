import { type DescribedOperation, PROVIDER_IDENTIFIER } from '../request/described.js';
import { CHANGES, CHANGES_QUERY, PROVIDER } from './register-schemas.js';

export const REGISTER_OPERATIONS: readonly DescribedOperation[] = [
  {
    id: 'provider',
    method: 'get',
    path: '/api/v1/providers/{identifier}',
    summary: 'Who a provider is, for those who hold an identifier and want ours',
    parameters: { identifier: PROVIDER_IDENTIFIER },
    answers: { 200: { description: 'The provider', content: { 'application/json': PROVIDER } } },
    problems: [404, 409],
  },
  {
    id: 'changes',
    method: 'get',
    path: '/api/v1/changes',
    summary: "Every change of a provider's facts or stored status, in the order of the commits",
    query: CHANGES_QUERY,
    answers: { 200: { description: 'A page of changes', content: { 'application/json': CHANGES } } },
    problems: [],
  },
];
