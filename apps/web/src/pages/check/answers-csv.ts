import { stringify } from 'csv-stringify/browser/esm/sync';
import type { CheckListQuery } from '../../generated/graphql.js';

export type Checked = CheckListQuery['qualityStatuses'][number];

const COLUMNS = [
  'asked',
  'provider',
  'country',
  'status',
  'on',
  'reason',
  'valid_until',
  'next_change',
  'end_date_assumed',
  'stale',
  'error',
  'page',
] as const;

/**
 * The answers as a file that spreadsheets open: UTF-8 that says so, since some take it for something else, and with
 * cells disarmed that they would run as formulas, for names come from feeds and identifiers from whoever sent a list.
 * @param origin of the pages, for the link to each answer's evidence
 */
export function answersCsv(checked: readonly Checked[], origin: string): string {
  const rows = checked.map(
    ({ asked, provider, answer, error }): Record<(typeof COLUMNS)[number], string | null> => ({
      asked,
      provider: provider?.name ?? null,
      country: provider?.country ?? null,
      status: answer?.status ?? null,
      on: answer?.on ?? null,
      reason: answer?.reason ?? null,
      valid_until: answer?.validUntil ?? null,
      next_change: answer?.nextChange ?? null,
      end_date_assumed: answer ? String(answer.endDateAssumed) : null,
      stale: answer ? String(answer.stale) : null,
      error,
      page:
        provider && answer ? `${origin}/providers/${encodeURIComponent(provider.id)}?on=${answer.on}` : null,
    }),
  );
  return stringify(rows, {
    bom: true,
    header: true,
    columns: [...COLUMNS],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
