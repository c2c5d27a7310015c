import {
  type Instant,
  type NamedAgency,
  notYetKnown,
  providerQuality,
  type QualityAnswer,
  type ReadQuestion,
} from '#domain';
import { type KnownFacts, loadKnownFacts } from './quality-facts.js';
import { type NearProvider, type ResolvedProvider, resolveProviders } from './resolve-provider.js';
import type { Sql } from './sql.js';

/** Why no one provider is meant; the sentence is for whoever asked, whichever door they came through. */
export interface ProviderFault {
  readonly code: 'BAD_USER_INPUT' | 'NOT_FOUND' | 'AMBIGUOUS_IDENTIFIER' | 'INVALID_IDENTIFIER';
  readonly message: string;
  /** our ids of those that bear an ambiguous identifier */
  readonly candidates: readonly string[];
  /** providers that may have been meant */
  readonly near: readonly NearProvider[];
}

/** Our id of what was asked for, or why there is none. */
export type NamedProvider =
  { readonly id: string; readonly fault: null } | { readonly id: null; readonly fault: ProviderFault };

/** The ids of the providers that are asked for, in the order of asking: whom they mean and no more. */
export async function nameProviders(sql: Sql, asked: readonly string[]): Promise<readonly NamedProvider[]> {
  const resolved = await resolveProviders(sql, asked);
  return resolved.map((one) =>
    'id' in one ? { id: one.id, fault: null } : { id: null, fault: faultOf(one) },
  );
}

/** What was asked for, with the provider that is meant, or why there is none. */
export type AskedProvider =
  | { readonly asked: string; readonly facts: KnownFacts; readonly fault: null }
  | { readonly asked: string; readonly facts: null; readonly fault: ProviderFault };

/**
 * The providers that are asked for, by our id or by SCHEME:VALUE, with all that answers about them rest on. In the
 * order of asking; one that cannot be found does not stop the others. As many statements for a thousand as for one.
 */
export async function askProviders(sql: Sql, asked: readonly string[]): Promise<readonly AskedProvider[]> {
  const named = await nameProviders(sql, asked);
  const ids = named.flatMap(({ id }) => id ?? []);
  const held = await loadKnownFacts(sql, [...new Set(ids)]);
  return named.map(({ id, fault }, n): AskedProvider => {
    const text = asked[n] ?? '';
    if (id === null) return { asked: text, facts: null, fault };
    const facts = held.get(id);
    if (!facts) throw new Error(`Provider ${id} was found and is gone.`);
    return { asked: text, facts, fault: null };
  });
}

/** What was asked for with its answer, or why there is none. */
export type AskedQuality =
  | (Extract<AskedProvider, { fault: null }> & {
      readonly answer: QualityAnswer;
      /** that the answer names, as they were known with it */
      readonly agencies: ReadonlyMap<string, NamedAgency>;
    })
  | (Extract<AskedProvider, { facts: null }> & { readonly answer: null });

/**
 * The rule behind every door: each provider that is asked for, with the answer of the domain function. `facts` say who
 * it is today; with `knownOn` the answer rests on what was known then.
 * @returns to be gone through once: each answer is found when its turn comes, so that a thousand with all their evidence
 * are never held together
 * @throws NotKnownYet
 */
export async function askQuality(
  sql: Sql,
  asked: readonly string[],
  question: ReadQuestion,
): Promise<Iterable<AskedQuality>> {
  const providers = await askProviders(sql, asked);
  const { knownOn } = question;
  const ids = providers.flatMap(({ facts }) => (facts ? [facts.providerId] : []));
  const then = knownOn === null ? null : await loadKnownFacts(sql, [...new Set(ids)], knownOn);
  return answersAbout(providers, then, question);
}

function* answersAbout(
  providers: readonly AskedProvider[],
  then: ReadonlyMap<string, KnownFacts> | null,
  question: ReadQuestion,
): Generator<AskedQuality> {
  for (const one of providers) {
    if (one.facts) {
      const known = then ? then.get(one.facts.providerId) : one.facts;
      yield { ...one, ...answerFrom(known, question, question.knownOn ?? question.now) };
    } else yield { ...one, answer: null };
  }
}

function answerFrom(known: KnownFacts | undefined, question: ReadQuestion, now: Instant) {
  if (!known) return { answer: notYetKnown('the provider', { on: question.on, now }), agencies: new Map() };
  return { answer: providerQuality(known, { ...question, now: known.knownAt }), agencies: known.agencies };
}

const CODES = {
  ambiguous: 'AMBIGUOUS_IDENTIFIER',
  invalid: 'INVALID_IDENTIFIER',
  unreadable: 'BAD_USER_INPUT',
  unknown: 'NOT_FOUND',
} as const;

function faultOf(resolved: Exclude<ResolvedProvider, { readonly id: string }>): ProviderFault {
  return {
    code: CODES[resolved.kind],
    message: resolved.reason,
    candidates: resolved.kind === 'ambiguous' ? resolved.candidates : [],
    near: 'near' in resolved ? resolved.near : [],
  };
}
