import type { RelationType } from '../provider/provider.js';
import { byAuthority } from '../source/source.js';
import type { HeldRelation, QualityDecision, QualityFacts } from './answer.js';
import { OPEN_START, type Link, type LinkKind } from './piece.js';
import { openPeriod } from './validity.js';

/** A relation that lets decisions on one provider speak for another (domain.md, rule 1). */
interface Passage {
  readonly kind: LinkKind;
  /** whose decisions pass */
  readonly from: string;
  readonly words: string;
}

/**
 * Links by the provider whose decisions come in: the provider itself, its predecessors, and its parts. One step.
 * Each list is ordered from the strongest.
 */
export function linksOf(facts: QualityFacts): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  const self: Link = {
    kind: 'SELF',
    providerId: facts.providerId,
    via: null,
    periods: [openPeriod(null, null)],
  };
  links.set(facts.providerId, [self]);
  for (const group of sameRelation(facts).values()) {
    const link = linkOf(group, facts);
    if (!link) continue;
    links.set(link.providerId, [...(links.get(link.providerId) ?? []), link].sort(byStrength));
  }
  return links;
}

/** The links by which one decision reaches the provider, strongest first; none = it is no candidate. */
export function linksTo(
  decision: QualityDecision,
  links: ReadonlyMap<string, readonly Link[]>,
): readonly Link[] {
  if (decision.providerIds.length === 1) return links.get(decision.providerIds[0] ?? '') ?? [];
  const reaching = decision.providerIds.flatMap((id) => links.get(id) ?? []).sort(byStrength);
  // on the provider itself: it never needs another way
  return reaching[0]?.kind === 'SELF' ? reaching.slice(0, 1) : reaching;
}

/** The same event told by the other side, as the side tells it that the rules are worded from. */
const TOLD_BY_THE_OTHER: Partial<Record<RelationType, RelationType>> = {
  SUCCEEDED_BY: 'SUCCEEDED',
  ABSORBED_BY: 'ABSORBED',
  SPUN_OFF: 'SPUN_OFF_FROM',
};

function fromOneSide(relation: HeldRelation): HeldRelation {
  const type = TOLD_BY_THE_OTHER[relation.type];
  return type ? { ...relation, type, providerId: relation.otherId, otherId: relation.providerId } : relation;
}

/** Which relations pass decisions, and in which direction: a relation told from one side. */
function passage(relation: HeldRelation, facts: QualityFacts): Passage | null {
  const outward = relation.providerId === facts.providerId;
  const other = outward ? relation.otherId : relation.providerId;
  if (other === facts.providerId) return null;
  const name = facts.relatedNames.get(other);
  const named = (words: string): string => (name ? `${words} ${name}` : words);
  switch (relation.type) {
    case 'SUCCEEDED':
      return outward ? { kind: 'PREDECESSOR', from: other, words: named('through its predecessor') } : null;
    case 'ABSORBED':
      return outward
        ? { kind: 'PART', from: other, words: `through ${name ?? 'a body'}, which it absorbed` }
        : null;
    case 'UNIT_OF':
      return outward ? null : { kind: 'PART', from: other, words: named('through its unit') };
    case 'MEMBER_OF':
      return outward ? { kind: 'PART', from: other, words: named('through the alliance') } : null;
    case 'SUCCEEDED_BY':
    case 'ABSORBED_BY':
    case 'SPUN_OFF':
    case 'SPUN_OFF_FROM':
    case 'PART_OF':
    case 'ON_PLATFORM':
      return null;
  }
}

/** Statements on one relation between the same two; several of one source are several periods of it. */
function sameRelation(facts: QualityFacts): ReadonlyMap<string, HeldRelation[]> {
  const groups = new Map<string, HeldRelation[]>();
  for (const stated of facts.relations) {
    const relation = fromOneSide(stated);
    if (relation.providerId !== facts.providerId && relation.otherId !== facts.providerId) continue;
    const key = `${relation.type} ${relation.providerId} ${relation.otherId}`;
    const group = groups.get(key);
    if (group) group.push(relation);
    else groups.set(key, [relation]);
  }
  return groups;
}

function linkOf(group: readonly HeldRelation[], facts: QualityFacts): Link | null {
  const first = group[0];
  const way = first ? passage(first, facts) : null;
  if (!way) return null;
  const periods = mostAuthoritative(group, facts).map(({ from, to }) =>
    // a succession is an event: from its day on, without end
    openPeriod(from, way.kind === 'PREDECESSOR' ? null : to),
  );
  return { kind: way.kind, providerId: way.from, via: way.words, periods };
}

/** Where sources differ on the dates, the more authoritative of those that state any wins ("Who says it"). */
function mostAuthoritative(group: readonly HeldRelation[], facts: QualityFacts): readonly HeldRelation[] {
  if (group.length === 1) return group;
  const dated = group.filter(({ from, to }) => from !== null || to !== null);
  const stating = dated.length > 0 ? dated : group;
  const best = [...new Set(stating.map(({ source }) => source))]
    .map((slug) => ({ role: 'aggregator' as const, rank: Infinity, ...facts.sources.get(slug), key: slug }))
    .sort(byAuthority)[0];
  return stating.filter(({ source }) => source === best?.key);
}

const STRENGTH: Readonly<Record<LinkKind, number>> = { SELF: 0, PREDECESSOR: 1, PART: 2 };

function byStrength(a: Link, b: Link): number {
  if (a.kind !== b.kind) return STRENGTH[a.kind] - STRENGTH[b.kind];
  return compare(a.providerId, b.providerId) || compare(a.via ?? '', b.via ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** First day on which a link can hold. */
export function linkStart(link: Link): string {
  return link.periods.reduce(
    (least, { first }) => (first < least ? first : least),
    link.periods[0]?.first ?? OPEN_START,
  );
}
