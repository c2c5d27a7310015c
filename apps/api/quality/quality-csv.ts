import { stringify } from 'csv-stringify/sync';
import type { AskedQuality } from '#store';

const COLUMNS = [
  'asked',
  'provider_id',
  'provider_name',
  'country',
  'status',
  'basis',
  'on',
  'reason',
  'valid_until',
  'next_change',
  'end_date_assumed',
  'stale',
  'error_code',
  'error',
] as const;

/**
 * One line a provider that was asked for, in the order of asking.
 *
 * Cells that a spreadsheet would run as a formula are disarmed: names come from feeds, and lists from strangers.
 */
export function qualityCsv(results: Iterable<AskedQuality>): string {
  return stringify(
    Array.from(
      results,
      ({ asked, facts, answer, fault }): Record<(typeof COLUMNS)[number], string | null> => ({
        asked,
        provider_id: facts?.providerId ?? null,
        provider_name: facts?.view.name ?? null,
        country: facts?.view.country ?? null,
        status: answer?.status ?? null,
        basis: answer?.basis ?? null,
        on: answer?.on ?? null,
        reason: answer?.reason ?? null,
        valid_until: answer?.validUntil ?? null,
        next_change: answer?.nextChange ?? null,
        end_date_assumed: answer ? String(answer.endDateAssumed) : null,
        stale: answer ? String(answer.stale) : null,
        error_code: fault?.code ?? null,
        error: fault?.message ?? null,
      }),
    ),
    { header: true, columns: [...COLUMNS], escape_formulas: true, record_delimiter: 'windows' },
  );
}
