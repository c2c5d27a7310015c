/**
 * Structure of the VAT numbers of the EU's members, as the European Commission publishes it for VIES; XI is Northern
 * Ireland, EL Greece.
 */
const STRUCTURE: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z0-9+*]{12}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

const digits = (text: string): number[] => Array.from(text, Number);

/** Check digits of the members whose algorithm their administration or an ISO standard publishes. */
const CHECK: Readonly<Record<string, (number: string) => boolean>> = {
  BE: (number) => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)),
  DE: (number) => iso7064Mod11And10(number),
  HR: (number) => iso7064Mod11And10(number),
  PL: (number) => {
    const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];
    const sum = weights.reduce((total, weight, at) => total + weight * (digits(number)[at] ?? 0), 0);
    return sum % 11 === Number(number[9]);
  },
};

/** @returns what is wrong with a VAT number, or null; one of a country outside the EU is not judged */
export function checkVat(value: string): string | null {
  const country = value.slice(0, 2);
  const rest = value.slice(2);
  const structure = STRUCTURE[country];
  if (!structure)
    return /^[A-Z]{2}./.test(value) ? null : 'a VAT number starts with a country code, as in BE0259366716';
  if (!structure.test(rest)) return `it has not the structure of a VAT number of ${country}`;
  return CHECK[country]?.(rest) === false ? 'its check digit is wrong' : null;
}

function iso7064Mod11And10(number: string): boolean {
  let product = 10;
  for (const digit of digits(number.slice(0, -1))) {
    const sum = (digit + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(number.at(-1));
}
