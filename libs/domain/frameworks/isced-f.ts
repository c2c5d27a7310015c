import { ISCED_F_TABLE } from './isced-f-table.js';

const LABELS: ReadonlyMap<string, string> = new Map(ISCED_F_TABLE);

/** Whether `code` is a broad, narrow or detailed field of ISCED-F 2013 (2, 3 or 4 digits). */
export function isIscedF(code: string): boolean {
  return LABELS.has(code);
}

/** English name of a field; null where it is none. */
export function iscedLabel(code: string): string | null {
  return LABELS.get(code) ?? null;
}

/** Whether what lists `listed` covers `asked`: the same field or one below it (quality-status.md, rule 5). 06 covers 0688. */
export function covers(listed: string, asked: string): boolean {
  return asked.startsWith(listed);
}
