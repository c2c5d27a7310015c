import countries from 'i18n-iso-countries';

/** Languages whose names for countries are read; where two share a name, the earlier one counts. */
const NAME_LANGUAGES =
  'en bg cs da de el es et fi fr ga hr hu is it lt lv mk mt nb nl pl pt ro sk sl sq sr sv tr uk'.split(' ');

/** Codes of ours, of the EU (Interinstitutional style guide, §7.1.1) and withdrawn ones that ISO 3166-1 has otherwise. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  EL: 'GR',
  UK: 'GB',
  '1A0': 'XK',
  XKX: 'XK',
  KOS: 'XK',
  ROM: 'RO',
};

// prettier-ignore
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'bosnia herzegovina': 'BA', 'bosnia and hercegovina': 'BA', czechia: 'CZ', 'czech republic': 'CZ', england: 'GB',
  flanders: 'BE', wallonia: 'BE', fyrom: 'MK', 'great britain': 'GB', 'holy see': 'VA', vatican: 'VA', holland: 'NL',
  kosovo: 'XK', macedonia: 'MK', moldova: 'MD', netherlands: 'NL', 'northern ireland': 'GB', 'north macedonia': 'MK',
  'republic of ireland': 'IE', 'republic of moldova': 'MD', russia: 'RU', scotland: 'GB', 'slovak republic': 'SK',
  turkey: 'TR', turkiye: 'TR', uk: 'GB', 'united states': 'US', usa: 'US', vietnam: 'VN', wales: 'GB',
};

const NAMES: ReadonlyMap<string, string> = names();

/** A part of a country, as DEQAR and others write it: "BE-fl", "UK-ENG". */
const PART = /^([A-Za-z]{2})[-_][A-Za-z0-9]{1,4}$/;

/**
 * The country that a code or name stands for: ISO 3166-1 alpha-2 and alpha-3, EL and UK, codes of a part of it
 * (ISO 3166-2, "BE-fl"), names in English and the languages of Europe, IRIs that end in a code (EU authority table).
 * @returns ISO 3166-1 alpha-2; XK for Kosovo; null where unknown
 */
export function countryCode(value: string): string | null {
  const trimmed = value.trim();
  const text = /^[a-z]+:\/\//i.test(trimmed)
    ? trimmed.slice(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1)
    : trimmed;
  const code = ofCode(text.toUpperCase());
  if (code !== null) return code;
  const part = PART.exec(text)?.[1];
  if (part !== undefined) return ofCode(part.toUpperCase());
  return NAMES.get(folded(text)) ?? NAMES.get(folded(text.replace(/[([,].*$/, ''))) ?? null;
}

function ofCode(code: string): string | null {
  const other = OTHER_CODES[code];
  if (other !== undefined) return other;
  if (/^[A-Z]{2}$/.test(code)) return countries.isValid(code) ? code : null;
  return /^[A-Z]{3}$/.test(code) ? (countries.alpha3ToAlpha2(code) ?? null) : null;
}

function names(): Map<string, string> {
  const found = new Map<string, string>(Object.entries(OTHER_NAMES));
  for (const language of NAME_LANGUAGES) {
    for (const [code, all] of Object.entries(countries.getNames(language, { select: 'all' }))) {
      for (const name of all) if (!found.has(folded(name))) found.set(folded(name), code);
    }
  }
  return found;
}

/** Without case, accents, punctuation and article: "The Netherlands" and "netherlands" are one. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
