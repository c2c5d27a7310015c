import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay, readInstant } from '#domain';
import { isUuid } from '#store';
import { apiError } from './errors.js';

const MOST = 100;

/** Checks `first`: 1 to 100. */
export function pageSize(first: number): number {
  if (first < 1 || first > MOST)
    throw apiError('BAD_USER_INPUT', `first: ${first} is not from 1 to ${MOST}.`);
  return first;
}

/** Our own id of something; another spelling cannot name anything. */
export function ownId(id: string): string | null {
  return isUuid(id) ? id.toLowerCase() : null;
}

function day(value: unknown): string {
  if (isDay(value)) return value;
  throw apiError('BAD_USER_INPUT', `${JSON.stringify(value)} is not a day that exists, as YYYY-MM-DD.`);
}

function instant(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  const read = readInstant(value);
  if (read !== null) return read;
  throw apiError('BAD_USER_INPUT', `${JSON.stringify(value)} is not a moment, as 2026-11-22T08:15:00Z.`);
}

const literal =
  (parse: (value: unknown) => string) =>
  (node: ValueNode): string =>
    parse(node.kind === Kind.STRING ? node.value : null);

export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A day, YYYY-MM-DD.',
  serialize: day,
  parseValue: day,
  parseLiteral: literal(day),
});

export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A moment, ISO 8601 with zone.',
  serialize: instant,
  parseValue: instant,
  parseLiteral: literal(instant),
});
