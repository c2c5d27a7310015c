import type { RecordIssue } from '../issue.js';
import { checkIdentifier, unsoundIdentifier } from '../provider/check-identifier.js';
import { formatIdentifier } from '../provider/identifier.js';
import type { ProviderReference } from '../provider/provider.js';
import type { Draft } from './draft.js';

/** An issue for each identifier of a provider in this draft that its scheme forbids: it is kept, and joins nothing. */
export function identifierIssues(draft: Draft): RecordIssue[] {
  const wrong = new Map<string, RecordIssue>();
  for (const identifier of referencesOf(draft).flatMap((reference) => reference.identifiers)) {
    const clause = checkIdentifier(identifier);
    const value = formatIdentifier(identifier);
    if (clause !== null && !wrong.has(value))
      wrong.set(value, {
        code: 'invalid-identifier',
        severity: 'WARNING',
        pointer: null,
        value,
        message: `${unsoundIdentifier(identifier, clause)} It is kept, and no provider is found by it.`,
      });
  }
  return [...wrong.values()];
}

function referencesOf(draft: Draft): readonly ProviderReference[] {
  switch (draft.type) {
    case 'provider':
      return [draft, ...draft.relations.map((relation) => relation.other)];
    case 'decision':
      return draft.providers;
    case 'register-entry':
      return [draft.provider];
    case 'micro-credential':
      return [...draft.providers, ...draft.awarders];
    case 'agency':
      return [];
  }
}
