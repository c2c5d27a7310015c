import { LRUCache } from 'lru-cache';
import { iscedLabel } from '#domain';
import { type FacetCount, NOT_STATED, type SearchFacet } from '#search';
import type { Loaders } from '../request/loaders.js';

export interface Bucket extends FacetCount {
  readonly label: string;
}

/** Buckets with names for people, in the reader's language where a name has one. */
export async function labelled(
  facet: SearchFacet,
  counts: readonly FacetCount[],
  language: string | null,
  loaders: Loaders,
): Promise<Bucket[]> {
  const label = await labelOf(facet, counts, language, loaders);
  return counts.map(({ value, count }) => ({
    value,
    count,
    label: value === NOT_STATED ? 'Not stated' : label(value),
  }));
}

async function labelOf(
  facet: SearchFacet,
  counts: readonly FacetCount[],
  language: string | null,
  loaders: Loaders,
): Promise<(value: string) => string> {
  switch (facet) {
    case 'COUNTRY':
      return displayName('region', language);
    case 'LANGUAGE':
      return displayName('language', language);
    case 'FIELD':
      return (code) => iscedLabel(code, language) ?? code;
    case 'PROVIDER': {
      const ids = counts.map(({ value }) => value).filter((value) => value !== NOT_STATED);
      const names = await loaders.providerNames.loadMany(ids);
      const byId = new Map(ids.map((id, index) => [id, names[index]]));
      return (id) => {
        const name = byId.get(id);
        return typeof name === 'string' ? name : id;
      };
    }
    case 'SOURCE': {
      const sources = await loaders.sources();
      return (slug) => sources.get(slug)?.title ?? slug;
    }
    case 'QUALITY':
    case 'PARTICIPATION':
    case 'STACK_KIND':
      return (value) => sentence(value);
    case 'EQF_LEVEL':
      return (value) => `EQF ${value}`;
    case 'ECTS':
      return (value) => `${value} ECTS`;
    case 'FREE':
      return (value) => (value === 'true' ? 'Free' : 'Not free');
  }
}

/** By kind and language: making one takes longer than all its names. Readers ask in the languages of the pages. */
const displayNames = new LRUCache<string, Intl.DisplayNames>({ max: 200 });

function displayName(type: 'region' | 'language', language: string | null): (code: string) => string {
  const locales = [...readable(language), 'en'];
  const key = [type, ...locales].join(' ');
  const names = displayNames.get(key) ?? new Intl.DisplayNames(locales, { type, fallback: 'code' });
  displayNames.set(key, names);
  return (code) => names.of(code) ?? code;
}

/** A tag that Intl refuses must not break a search. */
function readable(language: string | null): string[] {
  try {
    return language === null ? [] : Intl.getCanonicalLocales(language);
  } catch {
    return [];
  }
}

/** WORK_BASED becomes "Work based". */
function sentence(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
