/** One record from several rows of a table: what every row repeats, what each row adds, and what is wrong with both. */
import type { Day, Severity } from '#domain';
import type { JsonObject, RecordPart } from '../format.js';
import type { CsvRow } from './csv.js';
import { readDay } from './day.js';
import { IssueCollector } from './issues.js';

/** Members of a row's body that say how its length differs from the headings'. */
const MISSING = 'cells missing';
const SURPLUS = 'cells too many';

/** The body of a row's part: its fields in the order of `fields`, whatever order the file has them in. */
export function rowBody<Field extends string>(row: CsvRow<Field>, fields: readonly Field[]): JsonObject {
  const body: Record<string, string | number> = {};
  for (const field of fields) {
    const value = row.cells[field];
    if (value !== undefined) body[field] = value;
  }
  if (row.missing > 0) body[MISSING] = row.missing;
  if (row.surplus.length > 0) body[SURPLUS] = row.surplus.length;
  return body;
}

/** Whether a row has cells beyond the last heading, so that its values stand under the wrong headings. */
export function isShifted(row: { readonly body: JsonObject }): boolean {
  return row.body[SURPLUS] !== undefined;
}

/** The rows of one record. Reading a field notes its issues once, however often it is read. */
export class RecordRows<Field extends string> {
  readonly #collector = new IssueCollector();
  readonly #ones = new Map<Field, { readonly value: string; readonly row: RecordPart } | null>();
  readonly #days = new Map<Field, Day | null>();
  /** rows that can be read: one with cells beyond the last heading has its values shifted */
  readonly rows: readonly RecordPart[];

  constructor(listings: readonly RecordPart[]) {
    const shifted = listings.filter(isShifted);
    for (const row of shifted) {
      const text = `${sentence(row.position)}: more cells than headings, so that values stand under the wrong heading. Put cells that hold the separator in quotation marks.`;
      this.#collector.error('row-too-long', null, row.body[SURPLUS], text);
    }
    this.rows = listings.filter((row) => !isShifted(row));
    for (const row of this.rows) {
      if (row.body[MISSING] === undefined) continue;
      const text = `${sentence(row.position)}: fewer cells than headings; those at the end are taken as empty.`;
      this.#collector.warning('row-too-short', null, row.body[MISSING], text);
    }
  }

  get issues(): IssueCollector['issues'] {
    return this.#collector.issues;
  }

  /** The value that all rows share. Where they contradict, the first stands, and that is an issue. */
  one(field: Field): string | null {
    return this.#first(field)?.value ?? null;
  }

  /** The different values of all rows, in order of the feed. */
  each(field: Field): readonly string[] {
    return [...new Set(this.rows.map((row) => cell(row, field)).filter((value) => value !== null))];
  }

  /**
   * A day that all rows share; null with an issue where it is none.
   * @param read how the field writes its days; by default ISO 8601
   */
  day(field: Field, read: (value: string) => Day | null = readDay): Day | null {
    const known = this.#days.get(field);
    if (known !== undefined) return known;
    const value = this.one(field);
    const day = value === null ? null : read(value);
    if (value !== null && day === null) {
      this.issue('WARNING', 'invalid-date', field, `“${value}” is no day; write it as YYYY-MM-DD`);
    }
    this.#days.set(field, day);
    return day;
  }

  /** Notes what is wrong with a field; `text` is a clause without full stop. */
  issue(severity: Severity, code: string, field: Field | null, text: string): void {
    const first = field === null ? null : this.#first(field);
    const row = first?.row ?? this.rows[0];
    this.issueIn(row, severity, code, field, text, first?.value ?? null);
  }

  /** The same, of a value in one of several rows. */
  issueIn(
    row: RecordPart | undefined,
    severity: Severity,
    code: string,
    field: Field | null,
    text: string,
    value: string | null = row === undefined || field === null ? null : cell(row, field),
  ): void {
    const where = [row?.position, field === null ? null : `column ${field}`].filter((part) => part != null);
    const prefix = where.length > 0 ? `${sentence(where.join(', '))}: ` : '';
    this.#collector.add(severity, code, field === null ? null : `/${field}`, value, `${prefix}${text}.`);
  }

  #first(field: Field): { readonly value: string; readonly row: RecordPart } | null {
    const known = this.#ones.get(field);
    if (known !== undefined) return known;
    const stated = this.rows.flatMap((row) => {
      const value = cell(row, field);
      return value === null ? [] : [{ value, row }];
    });
    const first = stated[0] ?? null;
    this.#ones.set(field, first);
    const other = stated.find(({ value }) => value !== first?.value);
    if (first && other) {
      const text = `“${other.value}” contradicts “${first.value}” in ${first.row.position}, which stands`;
      this.issueIn(other.row, 'WARNING', 'rows-contradict', field, text, other.value);
    }
    return first;
  }
}

/** A cell of a row's body; null where it is empty. */
export function cell(row: { readonly body: JsonObject }, field: string): string | null {
  const value = row.body[field];
  return typeof value === 'string' ? value : null;
}

/** The parts of a cell that holds several values, trimmed, empty ones left out. */
export function listOf(value: string | null, separator: string | RegExp): readonly string[] {
  if (value === null) return [];
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
