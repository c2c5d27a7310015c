import type { Cycle, Level, NqfLevel, QfEheaCycle } from '../micro-credential/draft.js';
import { REFERENCED_FRAMEWORKS, type ReferencedFramework } from './nqf-table.js';

/**
 * The EQF level of a level of a national framework, by that framework's referencing report; null where the framework
 * has none that we know, or the level is not in it. Never taken from, nor turned into, a QF-EHEA cycle.
 * @param country of the provider, ISO 3166-1 alpha-2: for records that name the framework by no country
 */
export function eqfFromNqf(nqf: NqfLevel, country: string | null): Level | null {
  const framework = frameworkOf(nqf, country);
  const value = framework?.levels[normaliseLevel(nqf.level)];
  return value === undefined ? null : { value, origin: 'DERIVED' };
}

/** The QF-EHEA cycle of a national level, where the framework has been self-certified; null elsewhere. */
export function cycleFromNqf(nqf: NqfLevel, country: string | null): Cycle | null {
  const certified = frameworkOf(nqf, country)?.selfCertified;
  const value: QfEheaCycle | undefined = certified?.cycles[normaliseLevel(nqf.level)];
  return value === undefined ? null : { value, origin: 'DERIVED' };
}

/** By the country's code, the framework's own name, or the country of the provider where the record gives neither. */
function frameworkOf(nqf: NqfLevel, country: string | null): ReferencedFramework | null {
  const named = nqf.framework.trim().toUpperCase();
  const byName = REFERENCED_FRAMEWORKS.find(
    (one) => one.country === named || one.names.some((name) => name.toUpperCase() === named),
  );
  if (byName) return byName;
  // "NQF" is what a feed of one country calls its own
  if (named !== '' && named !== 'NQF') return null;
  return REFERENCED_FRAMEWORKS.find((one) => one.country === country) ?? null;
}

/** "Level 6", "niveau 6" and "NLQF 6" are all "6"; "4+" and "6.1" keep their mark. */
function normaliseLevel(level: string): string {
  const found = /(?:^|[^\w.])(\d{1,2}(?:\.\d|[+AB])?|V|IV|III|II|I)$/i.exec(` ${level.trim()}`);
  return (found?.[1] ?? level.trim()).toUpperCase();
}
