import type { Instant } from '../day.js';
import { formatIdentifier, type Identifier } from '../provider/identifier.js';
import { byAuthority, type Statement } from '../source/source.js';
import { EMPTY_MICRO_CREDENTIAL, type Declaration, type MicroCredentialDraft } from './draft.js';
import { sameMembers, sameValue } from './same-value.js';

/** A fact with who states it, and what other sources state instead (ADR 0008). */
export interface Stated<T> {
  readonly value: T;
  readonly source: string;
  /** record key in that source */
  readonly key: string;
  readonly harvestedAt: Instant;
  /** of other sources, where they differ; the more authoritative first */
  readonly others: readonly OtherValue<T>[];
}

export interface OtherValue<T> {
  readonly value: T;
  readonly source: string;
  readonly key: string;
}

/** Facts of a draft that are merged one by one. Identifiers are united, and who declares it is a fact of its own. */
export const MERGED_FIELDS = [
  'titles',
  'descriptions',
  'providers',
  'awarders',
  'ects',
  'hours',
  'eqfLevel',
  'nqf',
  'cycle',
  'fields',
  'subjects',
  'learningOutcomes',
  'assessment',
  'participation',
  'languages',
  'entryRequirements',
  'supervision',
  'grading',
  'furtherInformation',
  'qualityAssurance',
  'credentialValidity',
  'stackKind',
  'relations',
  'offerings',
  'url',
  'withdrawnOn',
] as const satisfies readonly (keyof MicroCredentialDraft)[];
export type MergedField = (typeof MERGED_FIELDS)[number];

type MergedFacts = {
  readonly [Field in MergedField]: Stated<NonNullable<MicroCredentialDraft[Field]>> | null;
};

/** A micro-credential as all its sources together state it; null = no source states it. */
export interface MicroCredential extends MergedFacts {
  /** of all sources, each once */
  readonly identifiers: readonly Identifier[];
  readonly declared: Declaration;
}

/**
 * Merges what several sources state about one micro-credential, field by field: the most authoritative that states a
 * field wins, and what other sources state differently stays beside it.
 * @param statements at least one, in any order
 * @param declares whether a source (by slug) declares that all of its records are micro-credentials
 */
export function mergeMicroCredential(
  statements: readonly Statement<MicroCredentialDraft>[],
  declares: (source: string) => boolean,
): MicroCredential {
  const ordered = [...statements].sort(byAuthority);
  const identifiers = ordered.flatMap(({ draft }) => draft.identifiers);
  const merged: Record<string, unknown> = {
    identifiers: [...new Map(identifiers.map((one) => [formatIdentifier(one), one])).values()],
    declared: strongest(ordered.map(({ draft, source }) => declaration(draft, declares(source)))),
  };
  // assigned one by one: a page of results merges twenty records, and a harvest every one
  for (const field of MERGED_FIELDS) merged[field] = mergeField(ordered, field);
  return merged as unknown as MicroCredential;
}

/** Who calls the record a micro-credential. */
export function declaration(
  draft: Pick<MicroCredentialDraft, 'declaredByRecord'>,
  sourceDeclares: boolean,
): Declaration {
  if (draft.declaredByRecord) return 'BY_RECORD';
  return sourceDeclares ? 'BY_SOURCE' : 'UNDECLARED';
}

/** The values that count, as one draft: for rules that do not ask who says it. */
export function valuesOf(merged: MicroCredential): MicroCredentialDraft {
  const draft: Record<string, unknown> = {
    ...EMPTY_MICRO_CREDENTIAL,
    identifiers: merged.identifiers,
    declaredByRecord: merged.declared === 'BY_RECORD',
  };
  for (const field of MERGED_FIELDS) if (merged[field] !== null) draft[field] = merged[field].value;
  return draft as unknown as MicroCredentialDraft;
}

/** Null and the empty list mean that a source does not state the field. */
export function isStated<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function mergeField<Field extends MergedField>(
  ordered: readonly Statement<MicroCredentialDraft>[],
  field: Field,
): Stated<NonNullable<MicroCredentialDraft[Field]>> | null {
  let first: Omit<Stated<NonNullable<MicroCredentialDraft[Field]>>, 'others'> | null = null;
  const others: OtherValue<NonNullable<MicroCredentialDraft[Field]>>[] = [];
  for (const { source, key, harvestedAt, draft } of ordered) {
    const value = draft[field];
    if (!isStated(value)) continue;
    if (first === null) first = { value, source, key, harvestedAt };
    else if (source !== first.source && !isSame(value, first.value)) others.push({ value, source, key });
  }
  return first && { ...first, others };
}

function isSame(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) ? sameMembers(a, b) : sameValue(a, b);
}

function strongest(declarations: readonly Declaration[]): Declaration {
  if (declarations.includes('BY_RECORD')) return 'BY_RECORD';
  return declarations.includes('BY_SOURCE') ? 'BY_SOURCE' : 'UNDECLARED';
}
