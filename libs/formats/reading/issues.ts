import type { RecordIssue, Severity } from '#domain';

/** Longest value that an issue quotes. */
const QUOTED = 500;
/** So many issues of one record say that all of it is wrong; further ones, errors apart, are not kept. */
const MOST = 200;

/** Collects what is wrong with one record while it is mapped; mapping never throws on bad data. An issue of one code and place is kept once. */
export class IssueCollector {
  readonly #issues: RecordIssue[] = [];
  /** a field may be read twice, and is wrong once */
  readonly #seen = new Set<string>();

  get issues(): readonly RecordIssue[] {
    return this.#issues;
  }

  /**
   * @param code stable kebab-case word
   * @param pointer JSON pointer (RFC 6901), XPath or column
   * @param value the offending value; quoted as JSON unless it is a text
   * @param message one sentence that the authority can act on
   */
  add(severity: Severity, code: string, pointer: string | null, value: unknown, message: string): void {
    const sign = `${code} ${pointer ?? ''}`;
    if (this.#seen.has(sign) || (this.#issues.length >= MOST && severity !== 'ERROR')) return;
    this.#seen.add(sign);
    this.#issues.push({ code, severity, pointer, value: quoted(value), message });
  }

  info(code: string, pointer: string | null, value: unknown, message: string): void {
    this.add('INFO', code, pointer, value, message);
  }

  warning(code: string, pointer: string | null, value: unknown, message: string): void {
    this.add('WARNING', code, pointer, value, message);
  }

  error(code: string, pointer: string | null, value: unknown, message: string): void {
    this.add('ERROR', code, pointer, value, message);
  }
}

/** A value as text for an issue, cut to 500 characters; null where there is none. */
export function quoted(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
}
