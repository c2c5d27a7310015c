import countries from 'i18n-iso-countries';

/** The code of a country, ISO 3166-1 alpha-2, however it is written; null: there is none of that code. */
export function countryCode(text: string): string | null {
  const upper = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(upper) && countries.isValid(upper) ? upper : null;
}
