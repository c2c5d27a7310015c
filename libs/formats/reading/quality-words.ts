/** Words for the scheme and mandate of a decision, as authorities write them in tables and mappings. */
import type { Mandate, Scheme } from '#domain';

export const SCHEME_WORDS: Readonly<Record<string, Scheme>> = {
  ESG: 'ESG',
  EQAVET: 'EQAVET',
  'ISO 21001': 'ISO_21001',
  EFQM: 'EFQM',
  national: 'NATIONAL',
  other: 'OTHER',
};

export const MANDATE_WORDS: Readonly<Record<string, Mandate>> = {
  obligatory: 'OBLIGATORY',
  voluntary: 'VOLUNTARY',
};
