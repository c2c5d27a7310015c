import { GraphQLError } from 'graphql';
import { InvalidQuestion } from '#domain';
import { SearchQueryError } from '#search';
import { NotKnownYet, type ProviderFault } from '#store';

/** Codes that clients may rely on: `extensions.code` of every error (docs/api.md). */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'NOT_FOUND',
  'AMBIGUOUS_IDENTIFIER',
  'INVALID_IDENTIFIER',
  'TOO_MANY_PROVIDERS',
  'TOO_MANY_REQUESTS',
  'KNOWN_ON_IN_FUTURE',
  'QUERY_TOO_COMPLEX',
  'TIMEOUT',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error that a client can act on: a stable code and a sentence. */
export function apiError(
  code: ErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

/** Why the provider that was asked for is not one of ours, or is several. */
export function faultError({ code, message, candidates, near }: ProviderFault): GraphQLError {
  return apiError(code, message, {
    ...(candidates.length > 0 ? { candidates } : {}),
    ...(near.length > 0 ? { near } : {}),
  });
}

/** PostgreSQL's code of a statement that ran into its time limit. */
const QUERY_CANCELED = '57014';

/** What a client sees of an error: never a stack, a statement or an address. */
export function publicError(error: unknown): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof GraphQLError && typeof cause.extensions['code'] === 'string') return cause;
  if (cause instanceof SearchQueryError) {
    return apiError(cause.code === 'BAD_CURSOR' ? 'BAD_CURSOR' : 'BAD_USER_INPUT', cause.message);
  }
  if (cause instanceof InvalidQuestion) return apiError('BAD_USER_INPUT', cause.message);
  if (cause instanceof NotKnownYet) return apiError('KNOWN_ON_IN_FUTURE', cause.message);
  if ((cause as { code?: unknown } | null)?.code === QUERY_CANCELED) {
    return apiError('TIMEOUT', 'The question took too long to answer: ask for less, or with more filters.');
  }
  return apiError('INTERNAL_SERVER_ERROR', 'Something went wrong on our side; it has been logged.');
}
