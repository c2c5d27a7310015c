import { iso6393 } from 'iso-639-3';

/** Names that ISO 639-3 does not list: as the languages of Europe call themselves, and usual second names. */
// prettier-ignore
const FURTHER_NAMES: Readonly<Record<string, string>> = {
  aragonés: 'an', aranés: 'oc', azərbaycanca: 'az', беларуская: 'be', български: 'bg', bosanski: 'bs', brezhoneg: 'br',
  castellano: 'es', castilian: 'es', català: 'ca', čeština: 'cs', česky: 'cs', corsu: 'co', crnogorski: 'cnr',
  cymraeg: 'cy', dansk: 'da', deutsch: 'de', eesti: 'et', 'eesti keel': 'et', ελληνικά: 'el', español: 'es',
  euskara: 'eu', farsi: 'fa', flemish: 'nl', føroyskt: 'fo', français: 'fr', frysk: 'fy', furlan: 'fur', gaeilge: 'ga',
  galego: 'gl', gàidhlig: 'gd', greek: 'el', 'modern greek': 'el', hrvatski: 'hr', հայերեն: 'hy', íslenska: 'is',
  italiano: 'it', ქართული: 'ka', kalaallisut: 'kl', latviešu: 'lv', lietuvių: 'lt', lëtzebuergesch: 'lb',
  letzeburgesch: 'lb', magyar: 'hu', македонски: 'mk', malti: 'mt', mandarin: 'zh', moldovan: 'ro', nederlands: 'nl',
  norsk: 'no', bokmål: 'nb', 'norsk bokmål': 'nb', nynorsk: 'nn', 'norsk nynorsk': 'nn', occitan: 'oc', polski: 'pl',
  português: 'pt', română: 'ro', rumantsch: 'rm', romansh: 'rm', русский: 'ru', sámi: 'se', davvisámegiella: 'se',
  shqip: 'sq', slovenčina: 'sk', slovensky: 'sk', slovenian: 'sl', slovene: 'sl', slovenščina: 'sl', srpski: 'sr',
  српски: 'sr', suomi: 'fi', svenska: 'sv', türkçe: 'tr', українська: 'uk', valencià: 'ca', valencian: 'ca', 中文: 'zh',
  日本語: 'ja', العربية: 'ar', עברית: 'he', odia: 'or', punjabi: 'pa', tajiki: 'tg', kyrgyz: 'ky', uighur: 'ug',
};

/** Codes that ISO 639-1 has withdrawn. */
const WITHDRAWN: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi', mo: 'ro', jw: 'jv' };

const CODES: ReadonlyMap<string, string> = codes();
const NAMES: ReadonlyMap<string, string> = names();

const TAG =
  /^([A-Za-z]{2,3})(?:[-_][A-Za-z]{3})?(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_].*)?$/;

/**
 * The language that a code or name stands for: BCP 47 tags, ISO 639-1, -2 (B and T) and -3, English and native names,
 * IRIs that end in a code (EU authority table, Lexvo, Library of Congress).
 * @returns ISO 639-1 where one exists, else ISO 639-3; null for what is unknown, mixed or no language
 */
export function languageCode(value: string): string | null {
  const text = lastSegment(value.trim()).normalize('NFC');
  const primary = TAG.exec(text)?.[1];
  const coded = primary === undefined ? undefined : CODES.get(primary.toLowerCase());
  if (coded !== undefined) return coded;
  const name = text.toLowerCase();
  return (
    NAMES.get(name) ?? NAMES.get(name.replace(/\s*[([].*$/, '').replace(/ (language|keel)$/, '')) ?? null
  );
}

/**
 * The language of a text as a BCP 47 tag: primary subtag as in `languageCode`, with script and region where they are
 * given, each in its usual case. `und` where it is absent or unknown.
 */
export function languageTag(value: string | null | undefined): string {
  if (!value) return 'und';
  const text = lastSegment(value.trim());
  const code = languageCode(text);
  if (code === null) return 'und';
  const [, primary, script, region] = TAG.exec(text) ?? [];
  if (primary === undefined || CODES.get(primary.toLowerCase()) !== code) return code;
  const cased = script && script[0] ? `-${script[0].toUpperCase()}${script.slice(1).toLowerCase()}` : '';
  return `${code}${cased}${region ? `-${region.toUpperCase()}` : ''}`;
}

function lastSegment(value: string): string {
  return value.includes('/') && value.includes(':')
    ? value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf('#')) + 1)
    : value;
}

function codes(): Map<string, string> {
  const found = new Map<string, string>(Object.entries(WITHDRAWN));
  for (const language of iso6393) {
    if (language.scope === 'special') continue;
    const code = language.iso6391 ?? language.iso6393;
    for (const each of [language.iso6391, language.iso6392B, language.iso6392T, language.iso6393]) {
      if (each !== undefined) found.set(each, code);
    }
  }
  return found;
}

function names(): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of iso6393) {
    if (language.scope === 'special') continue;
    const code = language.iso6391 ?? language.iso6393;
    const name = language.name.toLowerCase();
    found.set(name, code);
    // "Malay (macrolanguage)", "Modern Greek (1453-)": a language with a code of two letters may go by its bare name
    if (language.iso6391 !== undefined) found.set(name.replace(/\s*\(.*\)$/, ''), code);
  }
  for (const [name, code] of Object.entries(FURTHER_NAMES)) found.set(name.normalize('NFC'), code);
  return found;
}
