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
export const ACTION = 'quality-assured';

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

/**
 * What of the provider is asked about: `provider`, `micro-credential`, `eqf:6` or `isced-f:0613`.
 * @throws NOT_FOUND for what this registry does not know of
 */
export function scopeOf({ resource }: TrqpRequest): Pick<AskedQuestion, 'eqfLevel' | 'field'> {
  if (resource === 'provider' || resource === 'micro-credential') return {};
  const [, scheme, value = ''] = /^(eqf|isced-f):(.+)$/.exec(resource) ?? [];
  if (scheme === 'eqf') return { eqfLevel: value };
  if (scheme === 'isced-f') return { field: value };
  throw apiError(
    'NOT_FOUND',
    `resource: "${resource}" is not known here; there are provider, micro-credential, eqf:LEVEL and isced-f:CODE.`,
  );
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
