import type { Day, RegisterEntryDraft } from '#domain';
import type { JsonObject, RecordPart } from '../format.js';
import { readAddress, readIdentifiers, readScope, type Rows } from './cells.js';
import { referenceOf, type Providers } from './references.js';

/**
 * A row of the file of entries: this provider is listed.
 * @returns null, with an issue of severity ERROR, where no provider is named or a stated limit cannot be read
 */
export function mapEntry(rows: Rows, providers: Providers): RegisterEntryDraft | null {
  const provider = referenceOf(joined(rows), rows, providers);
  if (provider === null) {
    rows.issue('ERROR', 'no-provider', 'provider_id', 'no provider is named by id, identifier or name');
    return null;
  }
  const scope = readScope(rows, providers.separator);
  if (scope === null) return null;
  return {
    type: 'register-entry',
    identifiers: readIdentifiers(rows, 'identifiers', providers.separator),
    provider,
    listedAs: rows.one('listed_as'),
    ...readValidity(rows),
    scope,
    url: readAddress(rows, 'url'),
    withdrawnOn: rows.day('withdrawn_on'),
  };
}

/** An end before the start is kept and never in force; it is an issue. */
export function readValidity(rows: Rows): { readonly validFrom: Day | null; readonly validTo: Day | null } {
  const validFrom = rows.day('valid_from');
  const validTo = rows.day('valid_to');
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    const text = `ends on ${validTo}, before its start on ${validFrom}; it is never in force`;
    rows.issue('WARNING', 'ends-before-it-starts', 'valid_to', text);
  }
  return { validFrom, validTo };
}

/** One row of what all rows of the entry say of its provider: an entry has one. */
function joined(rows: Rows): RecordPart {
  const stated = ['provider_id', 'provider_identifiers', 'provider_name'].map((field) => [
    field,
    rows.one(field),
  ]);
  const position = rows.rows[0]?.position ?? '';
  return { kind: 'entry', key: null, body: Object.fromEntries(stated) as JsonObject, position };
}
