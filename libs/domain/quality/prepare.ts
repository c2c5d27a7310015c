import { fold } from '../reconciliation/fold.js';
import type { QualityDecision, QualityFacts, RegisterEntry } from './answer.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { entryRefusal } from './counting.js';
import { linkStart } from './links.js';
import { OPEN_END, OPEN_START, type Link, type Piece, type Reach } from './piece.js';
import { FOR_PROVIDER, type Reading } from './reading.js';
import type { Asked } from './scope.js';
import { ROW } from './status.js';
import { NEVER_SUPERSEDED, supersessions, type Contender, type Supersession } from './supersession.js';
import { entrySpan } from './validity.js';

/** All that the answer about a provider rests on, in an order that does not depend on that of the facts. */
export function providerPieces(facts: QualityFacts, asked: Asked): readonly Piece[] {
  const entries = facts.entries
    .filter(({ providerId }) => providerId === facts.providerId)
    .map((entry) => entryPiece(entry, facts, asked));
  return [...decisionPieces(candidatesOf(facts, asked), FOR_PROVIDER), ...entries].sort(latestFirst);
}

/** Candidates, each compared with the others of its scopes (quality-status.md, rule 4). */
export function decisionPieces(candidates: readonly Candidate[], reading: Reading): readonly Piece[] {
  const entrants = candidates.map((candidate) => ({
    candidate,
    links: candidate.links.map((link) => ({ link, contenders: contendersOf(candidate, link, reading) })),
  }));
  const found = compareWithinScopes(
    entrants.flatMap(({ links }) => links.flatMap(({ contenders }) => contenders)),
  );
  return entrants
    .map(({ candidate: { decision, span, refusal }, links }) => ({
      id: `decision:${decision.id}`,
      decision,
      entry: null,
      source: decision.source,
      span,
      refusal,
      reaches: links.map(({ link, contenders }): Reach => {
        const { from, by } = inEveryScope(contenders, found);
        return { link, row: reading.row(decision, link), supersededFrom: from, supersededBy: by };
      }),
    }))
    .sort(latestFirst);
}

interface ScopedContender extends Contender {
  readonly scope: string;
}

/** What does not count neither supersedes nor needs to be superseded. */
function contendersOf(candidate: Candidate, link: Link, reading: Reading): readonly ScopedContender[] {
  const { decision, span, refusal } = candidate;
  if (refusal !== null) return [];
  const agency = agencyKey(decision);
  const memberFrom = link.kind === 'PREDECESSOR' ? linkStart(link) : OPEN_START;
  return reading.scopes(decision, link).map((scope) => ({ scope, decision, span, agency, memberFrom }));
}

function compareWithinScopes(contenders: readonly ScopedContender[]): ReadonlyMap<Contender, Supersession> {
  const scopes = new Map<string, ScopedContender[]>();
  for (const contender of contenders) {
    const members = scopes.get(contender.scope);
    if (members) members.push(contender);
    else scopes.set(contender.scope, [contender]);
  }
  const found = new Map<Contender, Supersession>();
  for (const members of scopes.values()) {
    if (members.length < 2) continue;
    for (const [contender, supersession] of supersessions(members)) found.set(contender, supersession);
  }
  return found;
}

/** A decision on several programmes is superseded as a whole when it is for the last of them. */
function inEveryScope(
  contenders: readonly Contender[],
  found: ReadonlyMap<Contender, Supersession>,
): Supersession {
  let last: Supersession | null = null;
  for (const contender of contenders) {
    const one = found.get(contender);
    if (!one) return NEVER_SUPERSEDED;
    if (last === null || one.from > last.from) last = one;
  }
  return last ?? NEVER_SUPERSEDED;
}

function entryPiece(entry: RegisterEntry, facts: QualityFacts, asked: Asked): Piece {
  const span = entrySpan(entry);
  const always = [{ first: OPEN_START, last: OPEN_END }];
  const self: Link = { kind: 'SELF', providerId: facts.providerId, via: null, periods: always };
  return {
    id: `entry:${entry.id}`,
    decision: null,
    entry,
    source: entry.source,
    span,
    refusal: entryRefusal(entry, span, facts, asked),
    reaches: [{ link: self, row: ROW.LISTED, supersededFrom: OPEN_END, supersededBy: null }],
  };
}

/** Our own id of the agency; where the source names one that we could not find, its name. */
function agencyKey({ agencyId, agency }: QualityDecision): string | null {
  if (agencyId !== null) return `id ${agencyId}`;
  const name = agency?.name ?? agency?.acronym;
  return name ? `name ${fold(name)}` : null;
}

/** The later start first, then by id. */
function latestFirst(a: Piece, b: Piece): number {
  if (a.span.first !== b.span.first) return a.span.first > b.span.first ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
