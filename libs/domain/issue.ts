export const SEVERITIES = ['INFO', 'WARNING', 'ERROR'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What is wrong with a record: shown to the authority that can correct it. */
export interface RecordIssue {
  /** stable kebab-case word, e.g. `ects-out-of-range` */
  readonly code: string;
  readonly severity: Severity;
  /** where in the record, as a JSON pointer (RFC 6901) into its body, or an XPath/column for XML/CSV */
  readonly pointer: string | null;
  /** the offending value as text, cut to 500 characters by whoever stores it */
  readonly value: string | null;
  /** one sentence that the authority can act on */
  readonly message: string;
}
