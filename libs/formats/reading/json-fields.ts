import type { Day, LocalisedText, Money } from '#domain';
import { readDay, type DayOrder } from './day.js';
import { iscedField } from './isced-field.js';
import { isList, type JsonReader } from './json-reader.js';
import { languageCode } from './language.js';
import { localised } from './text.js';
import { webAddress } from './web-address.js';

/** A day; what is none is an issue. */
export function dayOf(field: JsonReader, order: DayOrder = 'iso'): Day | null {
  const stated = field.text();
  if (stated === null) return null;
  const day = readDay(stated, order);
  if (day === null)
    field.issues.warning(
      'invalid-date',
      field.pointer,
      stated,
      'This is no day of the calendar as YYYY-MM-DD.',
    );
  return day;
}

/** The address of a web page; what is none is an issue. */
export function addressOf(field: JsonReader): string | null {
  const stated = field.text();
  if (stated === null) return null;
  const address = webAddress(stated);
  if (address === null)
    field.issues.info('invalid-url', field.pointer, stated, 'This is no address of a public web page.');
  return address;
}

/** Languages, ISO 639-1 where one exists, else 639-3, from one value or a list; unknown ones are issues. */
export function languagesOf(field: JsonReader): string[] {
  if (field.isEmpty) return [];
  const codes = (isList(field.value) ? field.items() : [field]).flatMap((each) => {
    const stated = each.text();
    if (stated === null) return [];
    const code = languageCode(stated);
    if (code === null)
      each.issues.warning('unknown-language', each.pointer, stated, 'This is no language of ISO 639.');
    return code ?? [];
  });
  return [...new Set(codes)];
}

/** ISCED-F codes, from one value, several parted by commas or semicolons, or a list; others are issues. */
export function fieldsOf(field: JsonReader): string[] {
  if (field.isEmpty) return [];
  const stated = (isList(field.value) ? field.items() : [field]).flatMap((each) => {
    // a code without quotes is still a code: 732
    const text = typeof each.value === 'number' ? String(each.value) : each.text();
    return text === null ? [] : text.split(/[,;|]/).map((part) => ({ each, part }));
  });
  const codes = stated.flatMap(({ each, part }) => {
    const code = iscedField(part);
    if (code === null)
      each.issues.warning(
        'unknown-field',
        each.pointer,
        part,
        'This is no ISCED-F 2013 code of 2 to 4 digits.',
      );
    return code ?? [];
  });
  return [...new Set(codes)];
}

/** An amount, which may be written as a text ("2590"), in a currency; what lacks either is an issue. */
export function moneyOf(amount: JsonReader, currency: JsonReader): Money | null {
  if (amount.isEmpty) return null;
  const number = decimal(amount);
  const code = currency.text()?.toUpperCase() ?? '';
  if (number === null || number < 0 || !/^[A-Z]{3}$/.test(code)) {
    const message = 'A price needs a decimal amount with a dot, and a currency of ISO 4217.';
    amount.issues.warning('price-unreadable', amount.pointer, amount.value, message);
    return null;
  }
  return { amount: number, currency: code };
}

function decimal({ value }: JsonReader): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^\s*\d{1,12}(\.\d{1,6})?\s*$/.test(value) ? Number(value) : null;
}

/** A text in a language; one that ends in dots is taken, with an issue. */
export function textOf(field: JsonReader, language: string | null): LocalisedText[] {
  const texts = localised(field.text(), language);
  const cut = texts.find(({ value }) => /(?:\.\.\.|…)$/.test(value));
  if (cut)
    field.issues.info(
      'cut-off-text',
      field.pointer,
      cut.value,
      'The text was cut off before it was published.',
    );
  return texts;
}
