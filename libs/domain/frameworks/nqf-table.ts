import type { QfEheaCycle } from '../micro-credential/draft.js';

/** A national framework whose levels have been referenced to the EQF. */
export interface ReferencedFramework {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly names: readonly string[];
  /** EQF level by national level */
  readonly levels: Readonly<Record<string, number>>;
  /** the report in which the country referenced it, and its year */
  readonly source: string;
  readonly year: number;
  /** cycles of the QF-EHEA by national level, where the framework has been self-certified against it */
  readonly selfCertified: SelfCertified | null;
}

export interface SelfCertified {
  readonly cycles: Readonly<Record<string, QfEheaCycle>>;
  readonly source: string;
  readonly year: number;
}

const EIGHT_ALIKE = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8 } as const;
const THREE_CYCLES = { 6: 'FIRST', 7: 'SECOND', 8: 'THIRD' } as const;

/** A framework of eight levels, each of which was referenced to the EQF level of the same number. */
function alike(
  country: string,
  names: readonly string[],
  year: number,
  selfCertified: SelfCertified | null = null,
): ReferencedFramework {
  return {
    country,
    names,
    levels: EIGHT_ALIKE,
    source: `EQF referencing report of ${country}`,
    year,
    selfCertified,
  };
}

/** Referencing and self-certification in one report. */
function inOneReport(country: string, names: readonly string[], year: number): ReferencedFramework {
  const source = `EQF referencing and QF-EHEA self-certification report of ${country}`;
  return { ...alike(country, names, year, { cycles: THREE_CYCLES, source, year }), source };
}

/**
 * Crosswalks as the countries' own reports state them, presented to the EQF Advisory Group (years after Cedefop's
 * inventory of national qualifications frameworks). A country that is missing, or a level, is not supported by a
 * source that we know, and then stays empty.
 */
export const REFERENCED_FRAMEWORKS: readonly ReferencedFramework[] = [
  alike('AT', ['NQR'], 2012),
  alike('DE', ['DQR'], 2013),
  alike('DK', ['NKR for livslang læring'], 2011),
  inOneReport('EE', ['EstQF', 'EKR'], 2011),
  inOneReport('FI', ['FiNQF'], 2017),
  {
    ...alike('FR', ['RNCP', 'CNCP'], 2021),
    // the five old levels, referenced in 2010; I stood for EQF 7 and 8 and therefore stays empty
    levels: { ...EIGHT_ALIKE, V: 3, IV: 4, III: 5, II: 6 },
    source:
      'EQF referencing reports of France, 2010 (levels V to I) and 2021 (levels 1 to 8, décret 2019-14)',
  },
  alike('GR', ['HQF'], 2015),
  alike('HU', ['HuQF', 'MKKR'], 2015),
  {
    country: 'IE',
    names: ['NFQ', 'IE-NFQ'],
    levels: { 1: 1, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6, 8: 6, 9: 7, 10: 8 },
    source: 'Referencing of the Irish National Framework of Qualifications to the EQF',
    year: 2009,
    selfCertified: {
      // NFQ 6 holds the Higher Certificate (short cycle) beside the Advanced Certificate, which is outside the QF-EHEA
      cycles: { 7: 'FIRST', 8: 'FIRST', 9: 'SECOND', 10: 'THIRD' },
      source: 'Verification of compatibility of the Irish NFQ with the QF-EHEA',
      year: 2006,
    },
  },
  inOneReport('LT', ['LTQF'], 2011),
  alike('LU', ['CLQ'], 2012),
  inOneReport('LV', ['LQF', 'LKI'], 2011),
  inOneReport('MT', ['MQF'], 2009),
  {
    ...alike('NL', ['NLQF'], 2012),
    levels: { ...EIGHT_ALIKE, '4+': 4 },
    selfCertified: {
      cycles: THREE_CYCLES,
      source: 'Self-certification of the Dutch higher education qualifications framework (NVAO)',
      year: 2009,
    },
  },
  {
    ...alike('NO', ['NKR'], 2014),
    levels: {
      2: 2,
      3: 3,
      4: 4,
      '4A': 4,
      '4B': 4,
      5: 5,
      '5.1': 5,
      '5.2': 5,
      6: 6,
      '6.1': 6,
      '6.2': 6,
      7: 7,
      8: 8,
    },
  },
  inOneReport('PL', ['PQF', 'PRK'], 2013),
  inOneReport('PT', ['QNQ'], 2011),
  alike('SE', ['SeQF'], 2016),
  {
    ...alike('SI', ['SQF', 'SOK'], 2013),
    // ten levels; those below 4 and level 9 stay empty until their crosswalk has been checked
    levels: { 4: 4, 5: 4, 6: 5, 7: 6, 8: 7, 10: 8 },
  },
];
