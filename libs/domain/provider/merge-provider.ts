import type { Day } from '../day.js';
import { distinctBy } from '../distinct.js';
import type { LocalisedText } from '../localised.js';
import { byAuthority, standing, type Statement } from '../source/source.js';
import { fold } from '../reconciliation/fold.js';
import { type Identifier, formatIdentifier } from './identifier.js';
import type { ProviderDraft, ProviderKind, ProviderReference, ReportedReviews } from './provider.js';

/** A provider as its sources together describe it; where they differ, the most authoritative counts. */
export interface ProviderView {
  /** name to show */
  readonly name: string;
  /** all names of all sources, the one shown first, without repeats */
  readonly names: readonly LocalisedText[];
  readonly kind: ProviderKind | null;
  readonly country: string | null;
  readonly city: string | null;
  readonly website: string | null;
  readonly identifiers: readonly Identifier[];
  readonly foundedOn: Day | null;
  readonly closedOn: Day | null;
  readonly reportedReviews: ReportedReviews | null;
}

/** @param statements at least one */
export function mergeProvider(statements: readonly Statement<ProviderDraft>[]): ProviderView {
  const drafts = [...standing(statements)].sort(byAuthority).map((statement) => statement.draft);
  const first = <T>(read: (draft: ProviderDraft) => T | null): T | null => {
    for (const draft of drafts) {
      const value = read(draft);
      if (value !== null) return value;
    }
    return null;
  };
  const names = distinctBy(
    drafts.flatMap((draft) => draft.names).concat(drafts.flatMap((draft) => draft.otherNames)),
    (name) => fold(name.value),
  );
  return {
    name: shownName(drafts[0]?.names ?? [], names),
    names,
    kind: first((draft) => draft.kind),
    country: first((draft) => draft.country),
    city: first((draft) => draft.city),
    website: first((draft) => draft.website),
    identifiers: distinctBy(
      drafts.flatMap((draft) => draft.identifiers),
      formatIdentifier,
    ),
    foundedOn: first((draft) => draft.foundedOn),
    closedOn: first((draft) => draft.closedOn),
    reportedReviews: first((draft) => draft.reportedReviews),
  };
}

/** Adds what a further record of the same source says in passing; what is there stands. Null: it says nothing new. */
export function extendReference(held: ProviderDraft, reference: ProviderReference): ProviderDraft | null {
  const names = distinctBy(
    [...held.names, ...reference.names],
    (name) => `${name.language} ${fold(name.value)}`,
  );
  const identifiers = distinctBy([...held.identifiers, ...reference.identifiers], formatIdentifier);
  const extended: ProviderDraft = {
    ...held,
    names,
    identifiers,
    kind: held.kind ?? reference.kind,
    country: held.country ?? reference.country,
    city: held.city ?? reference.city,
    website: held.website ?? reference.website,
  };
  const grown = names.length > held.names.length || identifiers.length > held.identifiers.length;
  const filled = (['kind', 'country', 'city', 'website'] as const).some(
    (field) => extended[field] !== held[field],
  );
  return grown || filled ? extended : null;
}

/** What a record that only names a provider states about it. */
export function referenceDraft(reference: ProviderReference): ProviderDraft {
  return {
    type: 'provider',
    names: reference.names,
    identifiers: reference.identifiers,
    country: reference.country,
    city: reference.city,
    website: reference.website,
    kind: reference.kind,
    otherNames: [],
    otherCountries: [],
    foundedOn: null,
    closedOn: null,
    relations: [],
    withdrawnOn: null,
    reportedReviews: null,
  };
}

/** English where the first source has it: the register is read across borders; else its first name. */
function shownName(own: readonly LocalisedText[], all: readonly LocalisedText[]): string {
  return (own.find((name) => name.language.startsWith('en')) ?? own[0] ?? all[0])?.value ?? '';
}
