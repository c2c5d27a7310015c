import type { Day } from '../day.js';
import type { SourceRole } from '../source/source.js';
import type { QualityDecision, QualityFacts, RegisterEntry } from './answer.js';
import type { Span } from './piece.js';
import { wasRegistered } from './registration.js';
import { outsideScope, type Asked } from './scope.js';
import { sayDay } from './wording.js';

/** Why a decision never counts for this question, as one plain clause; null = it counts while in force (rules 3 and 5). */
export function decisionRefusal(
  decision: QualityDecision,
  span: Span,
  facts: QualityFacts,
  asked: Asked,
): string | null {
  if (decision.annulled) return 'it was annulled';
  if (decision.flaggedHigh) return 'the register that lists it has flagged it as doubtful';
  if (decision.validFrom === null) return 'its source states no start';
  return (
    neverInForce(span) ??
    unregisteredAgency(decision, decision.validFrom, facts) ??
    outsideScope(decision.scope, asked)
  );
}

/** As `decisionRefusal`; row 6 of rule 6 asks for an entry of a competent authority. */
export function entryRefusal(
  entry: RegisterEntry,
  span: Span,
  facts: QualityFacts,
  asked: Asked,
): string | null {
  if (roleOf(entry.source, facts) !== 'competent-authority') return 'its source is not a competent authority';
  return neverInForce(span) ?? outsideScope(entry.scope, asked);
}

/** What ends before it starts has never spoken: it neither counts nor supersedes. */
function neverInForce(span: Span): string | null {
  if (span.last >= span.first) return null;
  if (span.ending === 'RUNS_OUT') return 'its end is stated to lie before its start';
  return span.ending === 'WITHDRAWN'
    ? 'it was withdrawn before it started'
    : 'it was taken off the list before it started';
}

/**
 * A register and a competent authority vouch for whom they list; any other source does not, so that the agency must be
 * known to have been registered in EQAR when the decision started. What became of it later does not matter.
 */
function unregisteredAgency(decision: QualityDecision, validFrom: Day, facts: QualityFacts): string | null {
  const role = roleOf(decision.source, facts);
  if (role === 'register' || role === 'competent-authority') return null;
  const agency = decision.agencyId === null ? undefined : facts.agencies.get(decision.agencyId);
  if (agency && wasRegistered(agency, validFrom)) return null;
  return `its agency is not known to have been registered in EQAR on ${sayDay(validFrom)}`;
}

/** A source that the facts do not describe is trusted least. */
function roleOf(source: string, facts: QualityFacts): SourceRole {
  return facts.sources.get(source)?.role ?? 'aggregator';
}
