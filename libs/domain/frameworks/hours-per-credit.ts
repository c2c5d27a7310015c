/** Hours of a learner's work that one ECTS credit stands for in a country; equal where the law names one figure. */
export interface HoursPerCredit {
  readonly min: number;
  readonly max: number;
  /** law or official guide that says so */
  readonly source: string;
  /** year of that text */
  readonly year: number;
}

/**
 * By ISO 3166-1 alpha-2. Only where a law or the official guide of the country gives the figure: the 25 to 30 hours of
 * the ECTS Users' Guide are a frame for all and no country's rule, so that other countries stay empty.
 */
const BY_COUNTRY: Readonly<Record<string, HoursPerCredit>> = {
  AT: one(25, 'Universitätsgesetz 2002, § 54(2): 1500 hours a year of 60 credits', 2002),
  CH: range(
    25,
    30,
    'Ordinance on the Coordination of Teaching at Swiss Higher Education Institutions (SR 414.205.1)',
    2019,
  ),
  DE: range(25, 30, 'Musterrechtsverordnung (KMK), § 8(1)', 2017),
  EE: one(26, 'Higher Education Act (Kõrgharidusseadus)', 2019),
  ES: range(25, 30, 'Real Decreto 1125/2003, art. 4', 2003),
  FI: one(
    1600 / 60,
    'Government Decree on University Degrees 794/2004, § 5: 1600 hours a year of 60 credits',
    2004,
  ),
  HU: one(30, 'Act CCIV of 2011 on National Higher Education, § 108', 2011),
  IT: one(25, 'Decreto ministeriale 270/2004, art. 5', 2004),
  MT: one(25, 'Malta Qualifications Framework: Referencing Report, 4th edition', 2016),
  NL: one(
    28,
    'Wet op het hoger onderwijs en wetenschappelijk onderzoek, art. 7.4: 1680 hours for 60 credits',
    1992,
  ),
  PL: range(25, 30, 'Prawo o szkolnictwie wyższym i nauce, art. 67(3)', 2018),
  PT: range(25, 28, 'Decreto-Lei 42/2005, art. 5: 1500 to 1680 hours a year of 60 credits', 2005),
  SI: range(25, 30, 'Zakon o visokem šolstvu (Higher Education Act)', 1993),
};

/** @param country ISO 3166-1 alpha-2; null where it, or its figure, is not known */
export function hoursPerCredit(country: string | null): HoursPerCredit | null {
  return country === null ? null : (BY_COUNTRY[country] ?? null);
}

function one(hours: number, source: string, year: number): HoursPerCredit {
  return { min: hours, max: hours, source, year };
}

function range(min: number, max: number, source: string, year: number): HoursPerCredit {
  return { min, max, source, year };
}
