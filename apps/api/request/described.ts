import { z } from 'zod';

/** Schemas that the published document shows under a name of their own. */
export const NAMED_SCHEMAS = z.registry<{ id: string }>();

/** One address for programs, as `schema/openapi.json` tells it. It stands beside the controller that answers it. */
export interface DescribedOperation {
  /** unique; generators of clients name a function by it */
  readonly id: string;
  readonly method: 'get' | 'post';
  /** as OpenAPI writes it: `/api/v1/providers/{identifier}` */
  readonly path: string;
  readonly summary: string;
  readonly parameters?: Readonly<Record<string, z.ZodType>>;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answers: Readonly<Record<number, DescribedAnswer>>;
  /** statuses that are answered with problem details, beside those that every address knows */
  readonly problems: readonly number[];
}

export interface DescribedAnswer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** by media type; none: the answer has no body */
  readonly content?: Readonly<Record<string, z.ZodType>>;
}

export const DAY = z.string().meta({ format: 'date', description: 'A day, YYYY-MM-DD' });
export const MOMENT = z.string().meta({ format: 'date-time', description: 'A moment, ISO 8601, in UTC' });
export const ID = z.string().meta({ format: 'uuid', description: 'An id of ours' });

/** How a provider is asked for in an address. */
export const PROVIDER_IDENTIFIER = z
  .string()
  .meta({ description: 'Our id or SCHEME:VALUE, as in deqar:DEQARINST0034; percent-encoded' });
