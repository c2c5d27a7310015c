/** Letters that every Cyrillic alphabet here writes alike in Latin (ISO 9 and BGN/PCGN agree on them, accents aside). */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ё: 'e',
  ѣ: 'e',
  є: 'ye',
  і: 'i',
  ї: 'i',
  ґ: 'g',
  ѝ: 'i',
  ў: 'u',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
};

/** Where an alphabet differs: Bulgaria's Transliteration Act, Ukraine's resolution 55, Serbia's and Macedonia's Latin. */
const NATIONAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bg: { ъ: 'a', щ: 'sht', х: 'h', ь: 'y' },
  uk: { г: 'h', и: 'y', й: 'i', щ: 'shch' },
  sr: { ж: 'z', х: 'h', ц: 'c', ч: 'c', ш: 's' },
  mk: { ж: 'z', х: 'h', ц: 'c', ч: 'c', ш: 's' },
};

/** ELOT 743 without its accents; υ is read y but after a vowel, see below. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** The alphabet that a country's Cyrillic names are written in; one without is read as Russian. */
const ALPHABET: Readonly<Record<string, string>> = {
  BG: 'bg',
  UA: 'uk',
  RS: 'sr',
  ME: 'sr',
  BA: 'sr',
  XK: 'sr',
  MK: 'mk',
};

/**
 * A text with its Cyrillic and Greek letters written in Latin ones, in lower case; everything else stands. Good for
 * comparing names, not for showing them: accents and case are not kept.
 * @param country ISO 3166-1 alpha-2 of where the name is used; decides between alphabets
 */
export function transliterate(text: string, country: string | null): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return text;
  const alphabet = NATIONAL[ALPHABET[country ?? ''] ?? ''] ?? {};
  return greekPairs(text.normalize('NFC').toLowerCase())
    .replace(/\p{Script=Cyrillic}/gu, (letter) => alphabet[letter] ?? CYRILLIC[letter] ?? letter)
    .replace(/\p{Script=Greek}/gu, (letter) => GREEK[letter] ?? letter);
}

/** ELOT 743: αυ, ευ, ηυ as av, ev, iv (af, ef, if before what is voiceless), ου as ou, γ before γ, ξ, χ as n, μπ at a start as b. */
function greekPairs(text: string): string {
  if (!/\p{Script=Greek}/u.test(text)) return text;
  return (
    text
      // a diaeresis parts the two vowels: what is left of it is a letter of its own
      .replace(/[ϋΰ]/g, 'y')
      .replace(/[ϊΐ]/g, 'i')
      .normalize('NFD')
      .replace(/\u0301/g, '')
      .normalize('NFC')
      .replace(/([αεη])υ(?=[θκξπσςτφχψ]|$|[^\p{L}])/gu, '$1f')
      .replace(/([αεη])υ/g, '$1v')
      .replace(/ου/g, 'ou')
      .replace(/γ(?=[γξχ])/g, 'n')
      .replace(/(?<!\p{L})μπ/gu, 'b')
  );
}
