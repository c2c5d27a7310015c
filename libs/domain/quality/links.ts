import type { RelationType } from '../provider/provider.js';
import { byAuthority } from '../source/source.js';
import type { HeldRelation, QualityDecision, QualityFacts } from './answer.js';
import { OPEN_START, type Link, type LinkKind } from './piece.js';
import { openPeriod } from './validity.js';

/** How decisions pass along a relation, as the side tells it that the rules are worded from (quality-status.md, rule 1). */
interface Passage {
  readonly kind: LinkKind;
  /** for whom: the provider that states the relation, from the other; or the other, from the one that states it */
  readonly to: 'STATING' | 'OTHER';
  readonly via: (name: string | undefined) => string;
}

const named =
  (words: string) =>
  (name: string | undefined): string =>
    name ? `${words} ${name}` : words;

/** Along no other relation do decisions pass. */
const PASSAGES: Partial<Record<RelationType, Passage>> = {
  SUCCEEDED: { kind: 'PREDECESSOR', to: 'STATING', via: named('through its predecessor') },
  ABSORBED: {
    kind: 'PART',
    to: 'STATING',
    via: (name) => `through ${name ?? 'a body'}, which it absorbed`,
  },
  UNIT_OF: { kind: 'PART', to: 'OTHER', via: named('through its unit') },
  MEMBER_OF: { kind: 'PART', to: 'STATING', via: named('through the alliance') },
};

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

/** For whom a relation of this type lets decisions on the other of the two speak; null: for neither. */
export function passesTo(type: RelationType): Passage['to'] | null {
  const told = TOLD_BY_THE_OTHER[type];
  const to = PASSAGES[told ?? type]?.to ?? null;
  if (!told || to === null) return to;
  return to === 'STATING' ? 'OTHER' : 'STATING';
}

/** From whom to whom decisions pass along a relation; null: they do not. */
export function passage({
  type,
  providerId,
  otherId,
}: Pick<HeldRelation, 'type' | 'providerId' | 'otherId'>): { from: string; to: string } | null {
  const to = passesTo(type);
  if (to === null) return null;
  return to === 'STATING' ? { from: otherId, to: providerId } : { from: providerId, to: otherId };
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
  const [first] = group;
  const way = first && PASSAGES[first.type];
  const ends = first && passage(first);
  if (!way || ends?.to !== facts.providerId || ends.from === ends.to) return null;
  const periods = mostAuthoritative(group, facts).map(({ from, to }) =>
    // a succession is an event: from its day on, without end
    openPeriod(from, way.kind === 'PREDECESSOR' ? null : to),
  );
  return { kind: way.kind, providerId: ends.from, via: way.via(facts.relatedNames.get(ends.from)), periods };
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
