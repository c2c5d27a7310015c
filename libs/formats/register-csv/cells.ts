/** How cells of the template are read; what cannot be read is an issue, and the field stays empty. */
import { parseIdentifier, type Identifier, type LocalisedText, type Scope } from '#domain';
import { countryCode } from '../reading/country.js';
import { listOf, type RecordRows } from '../reading/csv-record.js';
import { iscedField } from '../reading/isced-field.js';
import { languageTag } from '../reading/language.js';
import { webAddress } from '../reading/web-address.js';

export type Rows = RecordRows<string>;

/** "et:Näidise Ülikool | en:Example University"; a name without a language is `und`. */
export function readNames(value: string | null, separator: string): readonly LocalisedText[] {
  return listOf(value, separator).map((entry) => {
    const [, tag, text] = /^([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s*:\s*(\S.*)$/s.exec(entry) ?? [];
    if (tag === undefined || text === undefined) return { language: 'und', value: entry };
    const language = languageTag(tag);
    const named = language !== 'und' || tag.toLowerCase() === 'und';
    return named ? { language, value: text } : { language: 'und', value: entry };
  });
}

/** "ror:03prydq77 | national-EE:70000001"; also a bare DEQARINST… and an IRI. */
export function readIdentifiers(rows: Rows, field: string, separator: string): readonly Identifier[] {
  return rows.each(field).flatMap((value) =>
    listOf(value, separator).flatMap((entry) => {
      const identifier = parseIdentifier(entry);
      if (identifier) return [identifier];
      rows.issue(
        'WARNING',
        'invalid-identifier',
        field,
        `“${entry}” is no identifier; write SCHEME:VALUE, e.g. ror:03prydq77`,
      );
      return [];
    }),
  );
}

export function readCountry(rows: Rows, field: string, value = rows.one(field)): string | null {
  if (value === null) return null;
  const code = countryCode(value);
  if (code === null) {
    rows.issue(
      'WARNING',
      'unknown-country',
      field,
      `“${value}” is no country; write its code of ISO 3166-1, e.g. EE`,
    );
  }
  return code;
}

export function readAddress(rows: Rows, field: string): string | null {
  const value = rows.one(field);
  const address = value === null ? null : webAddress(value);
  if (value !== null && address === null) {
    rows.issue(
      'INFO',
      'invalid-url',
      field,
      `“${value}” is no web address; it begins with https:// or http://`,
    );
  }
  return address;
}

/** One word of a list, compared without case, spaces, hyphens and underscores; null where it is empty or unknown. */
export function readWord<Value>(
  rows: Rows,
  field: string,
  words: Readonly<Record<string, Value>>,
): Value | null {
  const stated = rows.one(field);
  if (stated === null) return null;
  const value = Object.entries(words).find(([word]) => folded(word) === folded(stated))?.[1];
  if (value !== undefined) return value;
  const known = Object.keys(words).join(', ');
  rows.issue('WARNING', 'unknown-value', field, `“${stated}” is none of: ${known}`);
  return null;
}

export const YES_OR_NO: Readonly<Record<string, boolean>> = {
  yes: true,
  no: false,
  true: true,
  false: false,
  1: true,
  0: false,
};

export function folded(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/**
 * The limits of a decision or entry. Null where a limit is stated and nothing of it can be read: taken without it,
 * the row would speak for every level or field.
 */
export function readScope(rows: Rows, separator: string): Scope | null {
  const eqfLevels = readLimit(
    rows,
    'eqf_levels',
    separator,
    eqfLevelsOf,
    'an EQF level from 1 to 8, or a range such as 5-7',
  );
  const fields = readLimit(rows, 'fields', separator, fieldOf, 'an ISCED-F 2013 code of 2 to 4 digits');
  return eqfLevels === null || fields === null ? null : { eqfLevels, fields };
}

function readLimit<Value>(
  rows: Rows,
  field: string,
  separator: string,
  read: (entry: string) => readonly Value[],
  expected: string,
): readonly Value[] | null {
  const stated = rows
    .each(field)
    .flatMap((value) => listOf(value, separator).flatMap((entry) => listOf(entry, /[,;]/)));
  const unread = stated.filter((entry) => read(entry).length === 0);
  for (const entry of unread) {
    rows.issue(
      'WARNING',
      `unknown-${field === 'fields' ? 'field' : 'level'}`,
      field,
      `“${entry}” is not ${expected}`,
    );
  }
  if (stated.length > 0 && unread.length === stated.length) {
    rows.issue(
      'ERROR',
      'scope-unreadable',
      field,
      'nothing of the limit can be read; without it the row would claim more than is meant',
    );
    return null;
  }
  return [...new Set(stated.flatMap(read))];
}

function eqfLevelsOf(entry: string): readonly number[] {
  const [, first, last] = /^(?:EQF\s*)?([1-8])(?:\s*[-–]\s*([1-8]))?$/i.exec(entry) ?? [];
  if (first === undefined) return [];
  const from = Number(first);
  return Array.from({ length: Math.max(0, Number(last ?? first) - from + 1) }, (_, index) => from + index);
}

/** Spreadsheets drop the leading zero: 6 is the broad field 06. */
function fieldOf(entry: string): readonly string[] {
  const code = iscedField(/^\d$/.test(entry) ? `0${entry}` : entry);
  return code === null ? [] : [code];
}
