import { isSound } from '../provider/check-identifier.js';
import { type Identifier, formatIdentifier } from '../provider/identifier.js';
import type { RecordIssue } from '../issue.js';
import type { ProviderReference } from '../provider/provider.js';
import { fold } from './fold.js';

/** A provider that is held and that shares an identifier or a folded name with a reference. */
export interface ProviderCandidate {
  readonly id: string;
  readonly country: string | null;
  readonly foldedNames: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** sources that state something about it */
  readonly sources: readonly string[];
}

/** `id` null: a provider of its own, with an issue where that is not certain. */
export interface ProviderMatch {
  readonly id: string | null;
  readonly issues: readonly RecordIssue[];
}

/** Schemes in which a provider has one value: two values mean two providers. A country code makes `national-*` one of them. */
const ONE_VALUE = new Set(['deqar', 'eter', 'ror', 'schac', 'pic']);

/** Whether a provider has one value in this scheme at most, and no two providers have the same. */
export function isOneValued(scheme: string): boolean {
  return ONE_VALUE.has(scheme) || scheme.startsWith('national-');
}

/**
 * Which held provider a reference means (identity.md, "What joins by itself"): by identifier,
 * else by folded name within a country. What is not certain stays apart and is said. An identifier that its scheme
 * forbids says nothing.
 * @param source slug of the source that makes the reference: within one source a name without country is enough
 */
export function matchProvider(
  reference: ProviderReference,
  candidates: readonly ProviderCandidate[],
  source: string,
): ProviderMatch {
  const wanted = { ...reference, identifiers: reference.identifiers.filter(isSound) };
  const names = reference.names.map((name) => fold(name.value));
  const sharing = candidates.filter((candidate) => shares(wanted.identifiers, candidate.identifiers));
  const clashes = sharing.flatMap((candidate) => {
    const why = clash(wanted, candidate, source);
    return why === null ? [] : [{ candidate, issue: clashIssue(wanted, candidate, why) }];
  });
  const clashing = new Set(clashes.map((one) => one.candidate));
  const meant = matchAmong(
    wanted,
    candidates.filter((candidate) => !clashing.has(candidate)),
    names,
    source,
  );
  return { id: meant.id, issues: [...meant.issues, ...clashes.map((one) => one.issue)] };
}

function matchAmong(
  reference: ProviderReference,
  candidates: readonly ProviderCandidate[],
  names: readonly string[],
  source: string,
): ProviderMatch {
  const byIdentifier = candidates.filter((candidate) => shares(reference.identifiers, candidate.identifiers));
  if (byIdentifier.length === 1 && byIdentifier[0]) return { id: byIdentifier[0].id, issues: [] };
  if (byIdentifier.length > 1) return severalByIdentifier(reference, byIdentifier, names);
  return matchByName(
    reference,
    candidates.filter((candidate) => sharesName(names, candidate)),
    source,
  );
}

/**
 * Why a candidate is another provider although it bears the same identifier, or null. External identifiers are known
 * not to be unique: another country, or another value in a scheme where a provider has one, speaks against. A name
 * does not: a catalogue writes it in its own language. Within one source an identifier is what the source knows it by.
 */
function clash(reference: ProviderReference, candidate: ProviderCandidate, source: string): string | null {
  if (candidate.sources.includes(source)) return null;
  if (reference.country !== null && candidate.country !== null && reference.country !== candidate.country)
    return `that one is in ${candidate.country}, this one in ${reference.country}`;
  return contradicts(reference.identifiers, candidate.identifiers)
    ? 'the two have different identifiers of another scheme'
    : null;
}

function clashIssue(reference: ProviderReference, candidate: ProviderCandidate, why: string): RecordIssue {
  const shared = reference.identifiers.filter((one) => shares([one], candidate.identifiers));
  return {
    code: 'provider-identifier-clash',
    severity: 'WARNING',
    pointer: null,
    value: shared.map(formatIdentifier).join(', '),
    message: `Another provider bears this identifier, and ${why}: kept apart.`,
  };
}

/** Identifiers are known not to be unique: the name decides between those that share one, or nothing does. */
function severalByIdentifier(
  reference: ProviderReference,
  candidates: readonly ProviderCandidate[],
  names: readonly string[],
): ProviderMatch {
  const named = candidates.filter((candidate) => sharesName(names, candidate));
  if (named.length === 1 && named[0]) return { id: named[0].id, issues: [] };
  return {
    id: null,
    issues: [
      {
        code: 'ambiguous-provider-identifier',
        severity: 'WARNING',
        pointer: null,
        value: reference.identifiers.map(formatIdentifier).join(', '),
        message: `${candidates.length} providers bear one of these identifiers, and the name does not tell which is meant: kept apart.`,
      },
    ],
  };
}

function matchByName(
  reference: ProviderReference,
  namesakes: readonly ProviderCandidate[],
  source: string,
): ProviderMatch {
  const named = namesakes.filter((candidate) => !contradicts(reference.identifiers, candidate.identifiers));
  // what this source named so before is what it names now, also where it had to be kept apart from others
  const own = named.filter(
    (candidate) =>
      candidate.sources.includes(source) &&
      (candidate.country === reference.country || candidate.country === null || reference.country === null),
  );
  if (own.length === 1 && own[0]) return { id: own[0].id, issues: [] };
  const certain = named.filter(
    (candidate) => reference.country !== null && candidate.country === reference.country,
  );
  if (certain.length === 1 && certain[0]) return { id: certain[0].id, issues: [] };
  const doubtful =
    certain.length > 1
      ? certain
      : named.filter((candidate) => reference.country === null || candidate.country === null);
  if (doubtful.length === 0) return { id: null, issues: [] };
  const why =
    certain.length > 1
      ? `${certain.length} providers of that country bear it`
      : 'one of the two states no country';
  return {
    id: null,
    issues: [
      {
        code: 'uncertain-provider-match',
        severity: 'WARNING',
        pointer: null,
        value: reference.names[0]?.value ?? null,
        message: `A provider of this name is held already, but ${why}: kept apart rather than guessed.`,
      },
    ],
  };
}

function shares(wanted: readonly Identifier[], held: readonly Identifier[]): boolean {
  return wanted.some((one) => held.some((other) => one.scheme === other.scheme && one.value === other.value));
}

/** Different values in a scheme where a provider has only one. */
function contradicts(wanted: readonly Identifier[], held: readonly Identifier[]): boolean {
  return wanted.some(
    (one) =>
      isOneValued(one.scheme) &&
      held.some((other) => other.scheme === one.scheme) &&
      !held.some((other) => other.scheme === one.scheme && other.value === one.value),
  );
}

function sharesName(names: readonly string[], candidate: ProviderCandidate): boolean {
  return names.some((name) => candidate.foldedNames.includes(name));
}
