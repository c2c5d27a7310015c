import { REFERENCED_FRAMEWORKS } from '../frameworks/nqf-table.js';
import { FRAMEWORK_CONCEPTS, FRAMEWORK_VOCABULARY } from './framework-table.js';

/** A fact about a country, with who states it: nothing here is without a source. */
export interface CountryFact {
  readonly name: string;
  readonly url: string | null;
  readonly source: string;
}

/** A country's framework, with the reports in which it was related to the European ones. */
export interface CountryFramework extends CountryFact {
  /** its own short names, as feeds write them */
  readonly shortNames: readonly string[];
  /** null: no report that we know references it to the EQF */
  readonly referenced: Report | null;
  /** null: no report that we know certifies it against the QF-EHEA */
  readonly selfCertified: Report | null;
}

export interface Report {
  readonly source: string;
  readonly year: number;
}

/**
 * The ENIC-NARIC centres of countries, by ISO 3166-1 alpha-2. Empty, as no document that Trellis is built on names one;
 * to be filled from the networks' own list, each with its page.
 */
export const ENIC_NARIC_CENTRES: ReadonlyMap<string, CountryFact> = new Map();

/**
 * The frameworks of a country, several where its parts have their own (Belgium, the United Kingdom). The reports are
 * those of a country with one framework: of several it could not be told which one they speak of.
 */
export function frameworksOf(country: string): readonly CountryFramework[] {
  const concepts = FRAMEWORK_CONCEPTS.filter(([of]) => of === country);
  const referenced =
    concepts.length === 1 ? REFERENCED_FRAMEWORKS.find((one) => one.country === country) : undefined;
  return concepts.map(([, name, concept]) => ({
    name,
    url: new URL(concept, FRAMEWORK_VOCABULARY).href,
    source: `ELM vocabulary of national qualifications frameworks, ${FRAMEWORK_VOCABULARY}`,
    shortNames: referenced?.names ?? [],
    referenced: referenced ? { source: referenced.source, year: referenced.year } : null,
    selfCertified: referenced?.selfCertified
      ? { source: referenced.selfCertified.source, year: referenced.selfCertified.year }
      : null,
  }));
}
