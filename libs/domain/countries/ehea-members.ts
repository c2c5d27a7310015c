/**
 * The 49 members of the European Higher Education Area, ISO 3166-1 alpha-2. As flagged in DEQAR's table of countries
 * (EQAR/eqar_backend, countries/fixtures/country.yaml) but for its two known errors: it flags the Faroe Islands, and does
 * not flag San Marino.
 */
// prettier-ignore
export const EHEA_MEMBERS: readonly string[] = [
  'AD', 'AL', 'AM', 'AT', 'AZ', 'BA', 'BE', 'BG', 'BY', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GE',
  'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'KZ', 'LI', 'LT', 'LU', 'LV', 'MD', 'ME', 'MK', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO',
  'RS', 'RU', 'SE', 'SI', 'SK', 'SM', 'TR', 'UA', 'VA',
];
