import type { ColumnOptions } from 'typeorm';

/** The column `publication` of a table whose rows are versioned: the publication of the transaction, unless given. */
export const WRITTEN_BY: ColumnOptions = {
  default: () => `(NULLIF(current_setting('trellis.publication', true), ''))`,
};
