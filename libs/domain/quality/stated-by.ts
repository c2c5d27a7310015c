import type { QualityFacts } from './answer.js';

/** One who states: an agency by its decisions, an authority by what its sources hold. */
export type Stating =
  | { readonly kind: 'AGENCY'; readonly id: string }
  | { readonly kind: 'AUTHORITY'; readonly sources: readonly string[] };

/** The facts without what others state: so that an answer rests on one's statements alone. */
export function statedBy<Facts extends QualityFacts>(facts: Facts, stating: Stating): Facts {
  const isOfIts = ({ source }: { readonly source: string }): boolean =>
    stating.kind === 'AUTHORITY' && stating.sources.includes(source);
  return {
    ...facts,
    decisions:
      stating.kind === 'AGENCY'
        ? facts.decisions.filter(({ agencyId }) => agencyId === stating.id)
        : facts.decisions.filter(isOfIts),
    entries: facts.entries.filter(isOfIts),
    // a register's count of reviews is its own statement, and says nothing of whose they are
    reportedReviews: null,
  };
}
