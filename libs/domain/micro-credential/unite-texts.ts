import type { LocalisedText } from '../localised.js';

/** Two statements of one field made one. */
export interface United<T> {
  readonly value: T;
  /** what the second says otherwise, and lost */
  readonly contradicted: readonly string[];
  /** cut-off texts of either that yielded to the fuller one */
  readonly completed: readonly string[];
}

/** Language by language: one that the first lacks comes from the second; a cut-off text yields to the fuller one. */
export function uniteTexts(
  first: readonly LocalisedText[],
  second: readonly LocalisedText[],
): United<readonly LocalisedText[]> {
  const value = [...first];
  const contradicted: string[] = [];
  const completed: string[] = [];
  for (const text of second) {
    if (first.some((one) => one.language === text.language && sameWords(one.value, text.value))) continue;
    const at = value.findIndex(({ language }) => language === text.language);
    const held = value[at];
    if (!held || !first.includes(held)) {
      value.push(text);
    } else if (isCutOff(held.value, text.value)) {
      completed.push(held.value);
      value[at] = text;
    } else if (isCutOff(text.value, held.value)) {
      completed.push(text.value);
    } else {
      contradicted.push(text.value);
    }
  }
  return { value, contradicted, completed };
}

/** Whether `text` is the beginning of `fuller`, cut off with "..." or "…". */
function isCutOff(text: string, fuller: string): boolean {
  const cut = /^(.+?)\s*(?:…|\.{3,})$/s.exec(oneSpaced(text))?.[1];
  const whole = oneSpaced(fuller);
  return (
    cut !== undefined && whole.length > cut.length && whole.startsWith(cut) && !isCutAt(whole, cut.length)
  );
}

/** Only the ellipsis follows: both are cut off at the same place. */
function isCutAt(text: string, length: number): boolean {
  return /^\s*(?:…|\.{3,})$/.test(text.slice(length));
}

function sameWords(a: string, b: string): boolean {
  return oneSpaced(a) === oneSpaced(b);
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
