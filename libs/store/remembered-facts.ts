import { LRUCache } from 'lru-cache';
import type { Instant } from '#domain';
import { knowledgeTime, type KnownFacts, latestPublication, loadKnownFacts } from './quality-facts.js';
import type { Sql } from './sql.js';

/** Decisions and entries that are kept, some 1 kB each; most providers have a handful. */
const MOST_KEPT = 30_000;

/**
 * Facts about providers as `loadKnownFacts` gives them, kept for as long as nothing is published: every change of a fact
 * is a publication (docs/adr/0005-two-kinds-of-time.md), so while the last one is the same, so are the facts. For pages
 * of results, which show the same providers again and again. One of these a process; two short statements each time.
 */
export class RememberedFacts {
  private readonly kept = new LRUCache<string, KnownFacts>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ decisions, entries }) => 1 + decisions.length + entries.length,
  });
  /** of the last publication that those kept have seen */
  private seen: Instant | null = null;

  constructor(private readonly database: Sql) {}

  /** By provider id, all of one state and known at one time; an id that is not held has no entry. */
  async load(ids: readonly string[]): Promise<ReadonlyMap<string, KnownFacts>> {
    // the time first, as in `loadKnownFacts`: what is recorded up to it is committed, and thus seen by the next
    const time = await knowledgeTime(this.database);
    const latest = await latestPublication(this.database);
    const knownAt = latest !== null && latest > time ? latest : time;
    const known = new Map<string, KnownFacts>();
    for (const id of ids) {
      const facts = latest === this.seen ? this.kept.get(id) : undefined;
      if (facts) known.set(id, { ...facts, knownAt });
    }
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length === 0) return known;
    const read = await this.read(missing, time);
    // something was published meanwhile: what was kept is of another state
    const isOther = [...read.values()].some(({ seen }) => seen !== latest);
    return known.size > 0 && isOther ? this.read(ids, time) : new Map([...known, ...read]);
  }

  private async read(ids: readonly string[], time: Instant): Promise<ReadonlyMap<string, KnownFacts>> {
    const read = await loadKnownFacts(this.database, ids, null, time);
    for (const facts of read.values()) this.keep(facts);
    return read;
  }

  private keep(facts: KnownFacts): void {
    // what is kept already was read later
    if (this.seen !== null && (facts.seen === null || facts.seen < this.seen)) return;
    if (facts.seen !== this.seen) this.kept.clear();
    this.seen = facts.seen;
    this.kept.set(facts.providerId, facts);
  }
}
