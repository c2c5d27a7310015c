/**
 * A value that the API holds as JSON, for people: texts and numbers as they are, lists joined, an object by its
 * stated values. What is no JSON stands as it is.
 */
export function valueText(json: string): string {
  try {
    return textOf(JSON.parse(json));
  } catch {
    return json;
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  if (typeof value === 'object') return ofObject(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** These say how a value came about, or repeat it in the machine's words; the mark itself says where from. */
const ASIDE = new Set(['source', 'origin', 'language']);

const ofObject = (value: object): string =>
  Object.entries(value)
    .filter(([name]) => !ASIDE.has(name))
    .map(([, part]) => textOf(part))
    .filter(Boolean)
    .join(' ');
