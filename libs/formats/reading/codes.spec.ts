import { describe, expect, it } from '@jest/globals';
import { countryCode } from './country.js';
import { readDay } from './day.js';
import { iscedField } from './isced-field.js';
import { languageCode, languageTag } from './language.js';
import { webAddress } from './web-address.js';

describe('languageCode', () => {
  it.each([
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['eng', 'en'],
    ['ger', 'de'],
    ['deu', 'de'],
    ['dut', 'nl'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['eesti keel', 'et'],
    ['Greek', 'el'],
    ['Modern Greek (1453-)', 'el'],
    ['English (UK)', 'en'],
    ['fur', 'fur'],
    ['iw', 'he'],
    ['http://publications.europa.eu/resource/authority/language/ENG', 'en'],
    ['http://lexvo.org/id/iso639-3/est', 'et'],
    ['und', null],
    ['MUL', null],
    ['xx', null],
    ['', null],
    ['German or English', null],
    ['constructor', null],
  ])('%s is %s', (value, code) => {
    expect(languageCode(value)).toBe(code);
  });
});

describe('languageTag', () => {
  it.each([
    ['en-gb', 'en-GB'],
    ['nl_NL', 'nl-NL'],
    ['ZH-hans-cn', 'zh-Hans-CN'],
    ['fr-FR-MTP', 'fr-FR'],
    ['eng', 'en'],
    ['Deutsch', 'de'],
    ['x-private', 'und'],
    [null, 'und'],
  ])('%s is %s', (value, tag) => {
    expect(languageTag(value)).toBe(tag);
  });
});

describe('countryCode', () => {
  it.each([
    ['nl', 'NL'],
    ['SVN', 'SI'],
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['BE-fl', 'BE'],
    ['UK-ENG', 'GB'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Czech Republic', 'CZ'],
    ['United Kingdom (Scotland)', 'GB'],
    ['The Netherlands', 'NL'],
    ['Deutschland', 'DE'],
    ['Kosovo', 'XK'],
    ['http://publications.europa.eu/resource/authority/country/SVN', 'SI'],
    ['http://publications.europa.eu/resource/authority/country/1A0', 'XK'],
    ['EU', null],
    ['Atlantis', null],
    ['', null],
  ])('%s is %s', (value, code) => {
    expect(countryCode(value)).toBe(code);
  });
});

describe('readDay', () => {
  it.each([
    ['2026-02-03', 'iso', '2026-02-03'],
    ['2026-02-03T23:59:00-11:00', 'iso', '2026-02-03'],
    ['20260203', 'dmy', '2026-02-03'],
    ['2026/2/3', 'iso', '2026-02-03'],
    ['03-02-2026', 'iso', null],
    ['03-02-2026', 'dmy', '2026-02-03'],
    ['3.2.2026 10:00', 'dmy', '2026-02-03'],
    ['02/03/2026', 'mdy', '2026-02-03'],
    ['31/02/2026', 'dmy', null],
    ['2026-02-30', 'iso', null],
    ['9999-12-31', 'iso', null],
    ['0001-01-01', 'iso', null],
    ['soon', 'iso', null],
  ] as const)('%s in order %s is %s', (value, order, day) => {
    expect(readDay(value, order)).toBe(day);
  });
});

describe('iscedField', () => {
  it.each([
    ['0732', '0732'],
    ['06', '06'],
    ['061', '061'],
    ['732', '0732'],
    ['073201', '0732'],
    ['http://data.europa.eu/snb/isced-f/0732', '0732'],
    ['4512', null],
    ['7', null],
    ['ICT', null],
  ])('%s is %s', (value, code) => {
    expect(iscedField(value)).toBe(code);
  });
});

describe('webAddress', () => {
  it.each([
    [' https://example.org/a?b ', 'https://example.org/a?b'],
    ['', null],
    ['/relative', null],
    ['http://localhost/x', null],
    ['javascript:alert(1)', null],
    ['mailto:someone@example.org', null],
    ['https://user:secret@example.org/', null],
  ])('%s is %s', (value, address) => {
    expect(webAddress(value)).toBe(address);
  });
});
