/** PostgreSQL's code for it (Appendix A of its manual, class 53). */
const DISK_FULL = '53100';

/**
 * What to do where an error, or what caused it, says that a disk is full; null for any other error. Its own words name
 * files that mean nothing to whoever reads them.
 */
export function diskFull(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as { readonly code?: unknown };
  if (code === DISK_FULL)
    return 'The disk that holds the database is full: make room on it, and try again; what was held is still there.';
  if (code === 'ENOSPC')
    return 'The disk that holds TRELLIS_DATA_DIR is full: make room on it, or set TRELLIS_DATA_DIR to a folder on another disk.';
  return diskFull(error.cause);
}
