/** Reading of values that DEQAR's JSON interfaces write alike. */
import type { JsonReader } from '../reading/json-reader.js';
import { meaningOf } from './labels.js';

/** An id: a number in details and submissions of programs, a text in lists and in submissions of people. */
export function idText(field: JsonReader): string | null {
  return typeof field.value === 'number' ? String(field.value) : field.text();
}

/** What one of DEQAR's labels means; one that is not known is an issue, and `otherwise` is taken. */
export function labelOf<Value, Otherwise>(
  field: JsonReader,
  labels: Readonly<Record<string, Value>>,
  otherwise: Otherwise,
  consequence: string,
): Value | Otherwise {
  const label = idText(field);
  if (label === null) return otherwise;
  const value = meaningOf(label, labels);
  if (value !== undefined) return value;
  field.issues.warning('unknown-value', field.pointer, label, `No label that is known; ${consequence}.`);
  return otherwise;
}
