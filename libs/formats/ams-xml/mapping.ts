/** A source's `mapping`: what the model has no element for, and the authority states of all its accreditations. */
import type { Mandate, Scheme } from '#domain';
import type { JsonObject } from '../format.js';
import { MANDATE_WORDS, SCHEME_WORDS } from '../reading/quality-words.js';

export interface Mapping {
  readonly scheme: Scheme;
  readonly mandate: Mandate | null;
}

const KNOWN = { scheme: Object.keys(SCHEME_WORDS), mandate: Object.keys(MANDATE_WORDS) };

/** Reads a mapping that `checkMapping` has found right. An authority's own rules are national ones. */
export function readMapping(mapping: JsonObject): Mapping {
  return {
    scheme: wordIn(SCHEME_WORDS, mapping['scheme']) ?? 'NATIONAL',
    mandate: wordIn(MANDATE_WORDS, mapping['mandate']),
  };
}

/** Sentences that say what is wrong with a source's `mapping`. */
export function checkMapping(mapping: JsonObject): readonly string[] {
  return Object.entries(mapping).flatMap(([name, value]) => {
    if (name !== 'scheme' && name !== 'mandate') {
      return [`mapping.${name} is not known to ams-xml; it takes scheme and mandate`];
    }
    return typeof value === 'string' && KNOWN[name].includes(value)
      ? []
      : [`mapping.${name} must be one of ${KNOWN[name].join(', ')}`];
  });
}

function wordIn<Value>(words: Readonly<Record<string, Value>>, word: unknown): Value | null {
  return typeof word === 'string' && Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}
