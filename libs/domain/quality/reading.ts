import type { QualityDecision } from './answer.js';
import type { ProgrammeCovered } from './decision.js';
import type { Link } from './piece.js';
import { programmeKey } from './programme.js';
import { isInstitutionLevel, rowForPart, rowForWhole, type Row } from './status.js';

/** How decisions are read: for the provider, or for one thing that they name. */
export interface Reading {
  /** the row of rule 6 that the decision alone would give */
  row(decision: QualityDecision, link: Link): Row;
  /** the scopes in which it can be superseded (rule 4), each once */
  scopes(decision: QualityDecision, link: Link): readonly string[];
}

/** Rules 4 and 5 for a provider: at institution level, or programme by programme. */
export const FOR_PROVIDER: Reading = {
  row: ({ level, outcome, mandate }, link) =>
    isInstitutionLevel(level) && link.kind !== 'PART' ? rowForWhole(outcome, mandate) : rowForPart(outcome),
  scopes: ({ level, programmes }, link) => {
    // the provider's own and its predecessors' are one scope; those of each part are another
    if (isInstitutionLevel(level)) return [link.kind === 'PART' ? `part ${link.providerId}` : 'whole'];
    return [...new Set(programmes.map((one) => `${link.providerId} ${programmeKey(one)}`))];
  },
};

/**
 * Rule 10: decisions that name a micro-credential, or the programme it is part of, speak for the whole of it.
 * @param match the scope of what is meant, or null for any other programme that the decision names
 */
export function forNamed(match: (programme: ProgrammeCovered) => string | null): Reading {
  return {
    row: ({ outcome, mandate }) => rowForWhole(outcome, mandate),
    scopes: ({ programmes }) => [...new Set(programmes.map(match).filter((scope) => scope !== null))],
  };
}
