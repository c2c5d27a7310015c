import type { Participation, QfEheaCycle, SearchSort, StackKind } from '../../generated/graphql.js';

/** The value of a facet where a record states nothing. */
export const NOT_STATED = 'NOT_STATED';

export const CYCLES = ['SHORT', 'FIRST', 'SECOND', 'THIRD'] as const satisfies readonly QfEheaCycle[];
export const PARTICIPATIONS = [
  'ONLINE',
  'BLENDED',
  'ONSITE',
  'WORK_BASED',
  'VOLUNTEERING',
] as const satisfies readonly Participation[];
export const STACK_KINDS = [
  'PART_OF_PROGRAMME',
  'PRE_STACKED',
  'GENERIC',
  'STANDALONE',
] as const satisfies readonly StackKind[];
export const SORTS = [
  'RELEVANCE',
  'NEWEST',
  'START_DATE',
  'ECTS_ASC',
  'ECTS_DESC',
] as const satisfies readonly SearchSort[];

/** Filters of which several values can be chosen, with their names in the address. */
export const CHOICES = {
  quality: 'quality',
  level: 'level',
  cycle: 'cycle',
  language: 'taught',
  participation: 'how',
  field: 'field',
  country: 'country',
  stackKind: 'builds',
  free: 'price',
  source: 'source',
  provider: 'provider',
  awarder: 'awarder',
} as const;
export type ChoiceName = keyof typeof CHOICES;

/** Choices of which a record may state nothing, and for which that can be asked. */
export const UNSTATED_CHOICES = [
  'level',
  'language',
  'participation',
  'field',
  'country',
  'stackKind',
  'free',
] as const satisfies readonly ChoiceName[];
