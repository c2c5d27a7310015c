import { z } from 'zod';
import { dayAsWritten, type AskedQuestion } from '#domain';
import { apiError } from '../request/errors.js';

const text = z.string({ error: 'must be a text' }).min(1, { error: 'must not be empty' });

/** Both requests of TRQP 2.0; what else they carry is for other registries. */
export const TRQP_REQUEST = z.object(
  {
    entity_id: text,
    authority_id: text,
    action: text,
    resource: text,
    context: z
      .object({ time: text.optional() }, { error: 'must be a JSON object' })
      .catchall(z.string({ error: 'must be a text' }))
      .optional(),
  },
  {
    error: (issue) =>
      issue.code === 'invalid_type'
        ? 'must be a JSON object with entity_id, authority_id, action and resource'
        : undefined,
  },
);
export type TrqpRequest = z.infer<typeof TRQP_REQUEST>;

/** The one action of this registry. A decision of quality assurance is no power to award: it answers to no other. */
const ACTION = 'quality-assured';

/** @throws NOT_FOUND for another action than this registry's */
export function requireAction({ action }: TrqpRequest): void {
  if (action !== ACTION)
    throw apiError(
      'NOT_FOUND',
      `action: "${action}" is not known here; this registry answers to "${ACTION}".`,
    );
}

/**
 * The day that `context.time` lies on, cut as written like every date-time given for a day; null: today.
 * @throws BAD_USER_INPUT where it is no moment in UTC
 */
export function dayOf({ context }: TrqpRequest): string | null {
  const time = context?.time;
  if (time === undefined) return null;
  const day = dayAsWritten(time);
  const moment = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?Z$/;
  if (day === null || !moment.test(time))
    throw apiError(
      'BAD_USER_INPUT',
      `context.time: "${time}" is not a moment in UTC, as 2026-11-22T08:15:00Z.`,
    );
  return day;
}

/** What of the provider is asked about: the whole of it, within a level or field, or one micro-credential of its. */
export type Subject =
  | { readonly kind: 'PROVIDER'; readonly scope: Pick<AskedQuestion, 'eqfLevel' | 'field'> }
  | { readonly kind: 'MICRO_CREDENTIAL'; readonly named: string };

/**
 * Reads `provider`, `micro-credential`, `eqf:6`, `isced-f:0613` and `micro-credential:` with our id or SCHEME:VALUE; a
 * plain `micro-credential` is named by `context.locator`, where that is given.
 * @throws NOT_FOUND for what this registry does not know of
 */
export function subjectOf({ resource, context }: TrqpRequest): Subject {
  const [, scheme, value = ''] = /^(eqf|isced-f|micro-credential):(.+)$/.exec(resource) ?? [];
  if (scheme === 'eqf') return { kind: 'PROVIDER', scope: { eqfLevel: value } };
  if (scheme === 'isced-f') return { kind: 'PROVIDER', scope: { field: value } };
  if (scheme === 'micro-credential') return { kind: 'MICRO_CREDENTIAL', named: value };
  const locator = context?.['locator'];
  if (resource === 'micro-credential' && locator !== undefined)
    return { kind: 'MICRO_CREDENTIAL', named: locator };
  if (resource === 'provider' || resource === 'micro-credential') return { kind: 'PROVIDER', scope: {} };
  throw apiError(
    'NOT_FOUND',
    `resource: "${resource}" is not known here; there are provider, micro-credential, micro-credential:ID, eqf:LEVEL and isced-f:CODE.`,
  );
}

/** Whether the authority asked is this Trellis itself, which answers by the whole rule set. */
export function isOurself({ authority_id }: TrqpRequest, baseUrl: string): boolean {
  return authority_id.trim().replace(/\/+$/, '') === baseUrl;
}

/** What both answers begin with: the question, as it was asked. */
export function echo(request: TrqpRequest, now: string) {
  const { entity_id, authority_id, action, resource, context } = request;
  return {
    ...{ entity_id, authority_id, action, resource },
    ...(context === undefined ? {} : { context }),
    ...(context?.time === undefined ? {} : { time_requested: context.time }),
    time_evaluated: now,
  };
}
