import type { SourceStanding } from '../source/source.js';
import type { QualityFacts } from './answer.js';
import type { Held } from './piece.js';
import type { State } from './state.js';
import { sayCountry, sayList } from './wording.js';

/** The registers that cover a country; none where it is not known, but for those that cover all. */
export function registersCovering(
  country: string | null,
  sources: QualityFacts['sources'],
): readonly SourceStanding[] {
  return sourcesCovering(country, [...sources.values()]).filter(({ kind }) => kind === 'register');
}

/** Sources about a country, those about all included, in the order in which they were added. */
export function sourcesCovering<Source extends Pick<SourceStanding, 'slug' | 'country' | 'rank'>>(
  country: string | null,
  sources: readonly Source[],
): readonly Source[] {
  return sources
    .filter((source) => source.country === 'EU' || source.country === country)
    .sort((a, b) => a.rank - b.rank || (a.slug < b.slug ? -1 : 1));
}

/** Whether any source covers the country at all (quality-status.md, rule 8): "Estonia is covered by DEQAR". */
export function sayCoverage(country: string | null, sources: QualityFacts['sources']): string {
  const titles = registersCovering(country, sources).map(({ title }) => title);
  const place = country ? sayCountry(country) : 'its country, which is not stated,';
  if (titles.length === 0) return `no register that we read covers ${place.replace(/,$/, '')}`;
  return `${place} is covered by ${sayList(titles)}`;
}

/**
 * The sources that an answer rests on (rule 9): those of what decides; where nothing does, the registers that would
 * have to list the provider, and those of what does not count.
 */
export function restsOn(
  state: State,
  candidates: readonly Held[],
  country: string | null,
  sources: QualityFacts['sources'],
): readonly SourceStanding[] {
  if (state.deciding.length > 0) return known(state.deciding, sources);
  return [...new Set([...registersCovering(country, sources), ...known(candidates, sources)])];
}

function known(held: readonly Held[], sources: QualityFacts['sources']): readonly SourceStanding[] {
  const slugs = new Set(held.map(({ piece }) => piece.source));
  return [...slugs].sort().flatMap((slug) => sources.get(slug) ?? []);
}
