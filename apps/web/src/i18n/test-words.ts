import { readFileSync } from 'node:fs';
import i18next, { type TFunction } from 'i18next';
import { createFormat } from './format.js';

/** The catalogue, and the words that come with a page of their own. */
const PAGES = ['about-quality', 'agencies', 'provider', 'sources'];
const CATALOGUES = [
  'apps/web/src/i18n/en.json',
  ...PAGES.map((page) => `apps/web/src/pages/${page}/words.en.json`),
];

/** All words as they are in the files: one object, as the page has them once it is there. */
export const readWords = (): object =>
  Object.assign({}, ...CATALOGUES.map((file): unknown => JSON.parse(readFileSync(file, 'utf8')))) as object;

/** The catalogue as the page uses it, for specs of functions that are given `t`. */
export async function testWords(): Promise<TFunction> {
  return i18next.createInstance().init({
    lng: 'en',
    resources: { en: { translation: readWords() } },
    interpolation: { escapeValue: false },
  });
}

export const testFormat = createFormat('en-GB', 'Europe/Brussels');
