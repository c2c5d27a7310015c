import { readFileSync } from 'node:fs';
import i18next, { type TFunction } from 'i18next';
import type en from './en.json';
import { createFormat } from './format.js';

/** The catalogue as the page uses it, for specs of functions that are given `t`. */
export async function testWords(): Promise<TFunction> {
  const catalogue = JSON.parse(readFileSync('apps/web/src/i18n/en.json', 'utf8')) as typeof en;
  return i18next.createInstance().init({
    lng: 'en',
    resources: { en: { translation: catalogue } },
    interpolation: { escapeValue: false },
  });
}

export const testFormat = createFormat('en-GB', 'Europe/Brussels');
