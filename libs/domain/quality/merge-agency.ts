import { distinctBy } from '../distinct.js';
import type { LocalisedText } from '../localised.js';
import { fold } from '../reconciliation/fold.js';
import { byAuthority, standing, type Statement } from '../source/source.js';
import { formatIdentifier, type Identifier } from '../provider/identifier.js';
import type { AgencyDraft } from './decision.js';

/** An agency as its sources together describe it; where they differ, the most authoritative counts. */
export interface AgencyView {
  /** all names of all sources, without repeats */
  readonly names: readonly LocalisedText[];
  readonly website: string | null;
  readonly identifiers: readonly Identifier[];
  /** every interval that a source states, with the source; the earliest first */
  readonly registrations: readonly (AgencyDraft['registrations'][number] & { readonly source: string })[];
}

/** @param statements at least one */
export function mergeAgency(statements: readonly Statement<AgencyDraft>[]): AgencyView {
  const ordered = [...standing(statements)].sort(byAuthority);
  const drafts = ordered.map(({ draft }) => draft);
  return {
    names: distinctBy(
      drafts.flatMap(({ names }) => names),
      ({ value }) => fold(value),
    ),
    website: drafts.find(({ website }) => website !== null)?.website ?? null,
    identifiers: distinctBy(
      drafts.flatMap(({ identifiers }) => identifiers),
      formatIdentifier,
    ),
    // an interval of a register that no longer lists the agency was stated all the same, and counts (rule 3)
    registrations: statements
      .flatMap(({ source, draft }) => draft.registrations.map((interval) => ({ ...interval, source })))
      .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '') || a.source.localeCompare(b.source)),
  };
}
