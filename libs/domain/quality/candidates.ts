import type { QualityDecision, QualityFacts } from './answer.js';
import { decisionRefusal } from './counting.js';
import { linksOf, linksTo } from './links.js';
import type { Link, Span } from './piece.js';
import type { Asked } from './scope.js';
import { decisionSpan } from './validity.js';

/** A decision that reaches the provider, before it is compared with the others. */
export interface Candidate {
  readonly decision: QualityDecision;
  readonly span: Span;
  /** why it never counts for this question; null = it counts while it is in force */
  readonly refusal: string | null;
  /** strongest first, at least one */
  readonly links: readonly Link[];
}

/** The candidates of quality-status.md, rule 1, with their days (rule 2) and whether they count (rules 3 and 5). */
export function candidatesOf(facts: QualityFacts, asked: Asked): readonly Candidate[] {
  const links = linksOf(facts);
  const candidates: Candidate[] = [];
  for (const decision of facts.decisions) {
    const reaching = linksTo(decision, links);
    if (reaching.length === 0) continue;
    const span = decisionSpan(decision);
    candidates.push({
      decision,
      span,
      refusal: decisionRefusal(decision, span, facts, asked),
      links: reaching,
    });
  }
  return candidates;
}
