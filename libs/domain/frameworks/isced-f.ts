import { inLanguage, type LocalisedText } from '../localised.js';
import { ISCED_F_LABELS } from './isced-f-labels/index.js';
import { ISCED_F_TABLE } from './isced-f-table.js';

const LABELS: ReadonlyMap<string, readonly LocalisedText[]> = labelsByCode();

/** Whether `code` is a broad, narrow or detailed field of ISCED-F 2013 (2, 3 or 4 digits). */
export function isIscedF(code: string): boolean {
  return LABELS.has(code);
}

/** Names of a field, the English one first, then those of other languages that have a source; empty where it is none. */
export function iscedLabels(code: string): readonly LocalisedText[] {
  return LABELS.get(code) ?? [];
}

/** Name of a field in the reader's language, else in English; null where it is none. */
export function iscedLabel(code: string, language: string | null = null): string | null {
  return inLanguage(iscedLabels(code), language && schemeLanguage(language))?.value ?? null;
}

/** Whether what lists `listed` covers `asked`: the same field or one below it (quality-status.md, rule 5). 06 covers 0688. */
export function covers(listed: string, asked: string): boolean {
  return asked.startsWith(listed);
}

/** A reader's language (BCP 47) as labels have it: the scheme has one Norwegian, and readers say which they write. */
export function schemeLanguage(language: string): string {
  return /^n[bn]\b/i.test(language) ? 'no' : language;
}

function labelsByCode(): ReadonlyMap<string, readonly LocalisedText[]> {
  const labels = new Map<string, LocalisedText[]>(
    ISCED_F_TABLE.map(([code, value]) => [code, [{ language: 'en', value }]]),
  );
  for (const [language, lines] of Object.entries(ISCED_F_LABELS)) {
    for (const line of lines.trim().split('\n')) {
      const [code = ''] = line.split(' ', 1);
      labels.get(code)?.push({ language, value: line.slice(code.length + 1) });
    }
  }
  return labels;
}
