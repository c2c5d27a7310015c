import type { Day, Instant } from '../day.js';

/** Precedence where sources differ: earlier in this list wins (ADR 0008). */
export const SOURCE_ROLES = ['competent-authority', 'register', 'provider', 'aggregator'] as const;
export type SourceRole = (typeof SOURCE_ROLES)[number];

export const SOURCE_KINDS = ['catalogue', 'register'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const SOURCE_TIERS = ['institutional', 'regional', 'national', 'european', 'sectoral'] as const;
export type SourceTier = (typeof SOURCE_TIERS)[number];

/** What the rules need to know of a source: who speaks, since when, how fresh. */
export interface SourceStanding {
  readonly slug: string;
  readonly title: string;
  readonly role: SourceRole;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2 of what it covers, or `EU` for all */
  readonly country: string;
  /** order of addition: between equal roles the source added first counts */
  readonly rank: number;
  /** last complete harvest, one without changes included; null before the first */
  readonly lastCompleteAt: Instant | null;
  /** ISO 8601 duration (`P7D`) that the authority promises to stay within; null = no promise */
  readonly promise: string | null;
}

/** One source's say on an entity: what it states, under which record key. */
export interface Statement<Draft> {
  readonly source: string;
  readonly key: string;
  readonly role: SourceRole;
  readonly rank: number;
  /** when Trellis took this version of the record */
  readonly harvestedAt: Instant;
  /** since when the source no longer lists the record; absent or null: it does */
  readonly withdrawnOn?: Day | null;
  readonly draft: Draft;
}

/** Statements that still stand; where none does, all: what was known last is better than nothing. */
export function standing<Draft>(statements: readonly Statement<Draft>[]): readonly Statement<Draft>[] {
  const live = statements.filter((statement) => !statement.withdrawnOn);
  return live.length > 0 ? live : statements;
}

/** Orders statements by authority: role first, then the source that was added first. */
export function byAuthority(
  a: Pick<Statement<unknown>, 'role' | 'rank' | 'key'>,
  b: Pick<Statement<unknown>, 'role' | 'rank' | 'key'>,
): number {
  return (
    SOURCE_ROLES.indexOf(a.role) - SOURCE_ROLES.indexOf(b.role) ||
    a.rank - b.rank ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
