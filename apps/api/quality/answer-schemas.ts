import { z } from 'zod';
import {
  type AnswerDocument,
  DECISION_LEVELS,
  MANDATES,
  OUTCOMES,
  QUALITY_BASES,
  QUALITY_STATUSES,
  SCHEMES,
} from '#domain';
import { DAY, ID, MOMENT, NAMED_SCHEMAS } from '../request/described.js';
import type { ProviderDocument, QualityDocument } from './quality-document.js';

/** What the addresses answer. `satisfies` holds them to the documents that are written. */

const AGENCY = z
  .object({
    id: ID,
    name: z.string(),
    acronym: z.string().nullable(),
    country: z.string().nullable(),
    registrations: z
      .array(z.object({ from: DAY.nullable(), to: DAY.nullable() }))
      .meta({ description: 'Intervals of registration in EQAR, as far as sources state them' }),
  })
  .register(NAMED_SCHEMAS, { id: 'Agency' });

const DECISION = z
  .object({
    id: ID,
    agency: AGENCY.nullable(),
    contributingAgencies: z.array(AGENCY).meta({ description: 'Took part beside the agency' }),
    level: z.enum(DECISION_LEVELS),
    activity: z.string().nullable(),
    scheme: z.enum(SCHEMES),
    mandate: z.enum(MANDATES).nullable(),
    outcome: z.enum(OUTCOMES),
    validFrom: DAY.nullable(),
    validTo: DAY.nullable(),
    programmes: z.array(
      z.object({
        name: z.string(),
        qualification: z.string().nullable(),
        cycle: z.string().nullable(),
      }),
    ),
    reportUrl: z.string().nullable(),
    source: z.string(),
    recordKey: z.string(),
  })
  .register(NAMED_SCHEMAS, { id: 'QualityDecision' });

const ENTRY = z
  .object({
    id: ID,
    listedAs: z.string().nullable(),
    validFrom: DAY.nullable(),
    validTo: DAY.nullable(),
    url: z.string().nullable(),
    source: z.string(),
    recordKey: z.string(),
  })
  .register(NAMED_SCHEMAS, { id: 'RegisterEntry' });

const EVIDENCE = z
  .object({
    decision: DECISION.nullable(),
    registerEntry: ENTRY.nullable(),
    decides: z.boolean(),
    counts: z.boolean().meta({ description: 'In force on that day, and counts' }),
    whyNot: z.string().nullable().meta({ description: 'One plain clause, where it does not count' }),
    via: z.string().nullable().meta({ description: 'How it reaches the provider, if not directly' }),
    url: z.string().nullable(),
    source: z.string(),
    validFrom: DAY.nullable(),
    validTo: DAY.nullable(),
    endDateAssumed: z.boolean(),
  })
  .register(NAMED_SCHEMAS, { id: 'Evidence' });

const PROVIDER = z
  .object({
    id: ID,
    name: z.string(),
    country: z.string().nullable(),
    identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
  })
  .register(NAMED_SCHEMAS, { id: 'AskedProvider' }) satisfies z.ZodType<ProviderDocument>;

const ANSWER = z
  .object({
    status: z
      .enum(QUALITY_STATUSES)
      .meta({ description: 'UNKNOWN: nothing in force is held for that day, which is never a no' }),
    basis: z.enum(QUALITY_BASES).nullable(),
    on: DAY,
    knownAt: MOMENT,
    reason: z.string().meta({ description: 'One plain sentence in English' }),
    evidence: z.array(EVIDENCE),
    conflicting: z.array(EVIDENCE),
    endDateAssumed: z.boolean(),
    stale: z.boolean(),
    validUntil: DAY.nullable(),
    nextChange: DAY.nullable(),
  })
  .register(NAMED_SCHEMAS, { id: 'QualityAnswer' }) satisfies z.ZodType<AnswerDocument>;

export const QUALITY_DOCUMENT = z
  .object({ provider: PROVIDER, ...ANSWER.shape })
  .register(NAMED_SCHEMAS, { id: 'ProviderQuality' }) satisfies z.ZodType<QualityDocument>;

export const BATCH_ANSWER = z
  .object({
    results: z
      .array(
        z.object({
          asked: z.string(),
          provider: PROVIDER.nullable(),
          answer: ANSWER.nullable(),
          error: z.string().nullable(),
          errorCode: z.string().nullable(),
        }),
      )
      .meta({ description: 'In the order of asking; one that is not found does not stop the others' }),
  })
  .register(NAMED_SCHEMAS, { id: 'ProviderQualities' });

export const STATEMENT = z
  .string()
  .meta({
    pattern: String.raw`^[\w-]+\.[\w-]+\.[\w-]+$`,
    description: 'A compact JWS (RFC 7515), signed with ES256; its payload is StatementClaims',
  })
  .register(NAMED_SCHEMAS, { id: 'Statement' });

/** What a statement holds between its points; the document shows it for those who verify one. */
export const STATEMENT_CLAIMS = z
  .object({
    iss: z.string().meta({ description: 'The public address of the Trellis that answered' }),
    sub: ID,
    iat: z.int().meta({ description: 'When it answered, in seconds since 1970' }),
    question: z.object({
      provider: z.string(),
      on: DAY,
      knownOn: MOMENT.nullable(),
      eqfLevel: z.int().nullable(),
      field: z.string().nullable(),
    }),
    provider: PROVIDER,
    answer: ANSWER,
  })
  .register(NAMED_SCHEMAS, { id: 'StatementClaims' });

export const KEY_SET = z
  .object({
    keys: z.array(
      z.object({
        kty: z.string(),
        kid: z.string(),
        alg: z.string(),
        use: z.string(),
        crv: z.string(),
        x: z.string(),
        y: z.string(),
      }),
    ),
  })
  .register(NAMED_SCHEMAS, { id: 'KeySet' });
