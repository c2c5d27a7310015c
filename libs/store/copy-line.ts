import type { CopyValue } from './sql.js';

/** One row in PostgreSQL's COPY text format, line end included (PostgreSQL documentation, COPY, "Text Format"). */
export function copyLine(row: readonly CopyValue[]): string {
  let line = '';
  for (let column = 0; column < row.length; column += 1) {
    if (column > 0) line += '\t';
    line += copyValue(row[column] ?? null);
  }
  return `${line}\n`;
}

function copyValue(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return String(value);
}

/** PostgreSQL's text cannot hold U+0000; feeds do now and then. Looking for each character is faster than one pattern for all. */
function escape(value: string): string {
  let text = value;
  if (text.includes('\u0000')) text = text.replaceAll('\u0000', '');
  if (text.includes('\\')) text = text.replaceAll('\\', '\\\\');
  if (text.includes('\t')) text = text.replaceAll('\t', '\\t');
  if (text.includes('\n')) text = text.replaceAll('\n', '\\n');
  if (text.includes('\r')) text = text.replaceAll('\r', '\\r');
  return text;
}

/** A `text[]` as one COPY value. */
export function copyArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
