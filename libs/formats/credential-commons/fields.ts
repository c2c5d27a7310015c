import type { Allowed } from '../reading/allow.js';

/**
 * The fields of a Credential Commons micro-credential that are read: the names are those of its JSON-LD context,
 * which is never fetched. Persons and contact points are not among them.
 */
export const FIELDS = {
  '@type': true,
  '@id': true,
  name: true,
  summary: true,
  url: true,
  field: true,
  language: true,
  ectsCredits: true,
  provider: { name: true, url: true },
  learningOutcome: true,
  price: true,
  priceCurrency: true,
  registrationDeadline: true,
  startDate: true,
} as const satisfies Allowed;
