import type { ProviderDraft } from '#domain';
import { listOf } from '../reading/csv-record.js';
import { readAddress, readCountry, readIdentifiers, readNames, readWord, type Rows } from './cells.js';
import { KINDS, ownIdentifier, type Providers } from './references.js';
import { readRelations } from './relations.js';

/**
 * A row of the file of providers.
 * @returns null, with an issue of severity ERROR, where there is no name
 */
export function mapProvider(id: string, rows: Rows, providers: Providers): ProviderDraft | null {
  const { separator, source } = providers;
  const names = readNames(rows.one('names'), separator);
  if (names.length === 0) {
    rows.issue('ERROR', 'no-name', 'names', 'the provider has no name');
    return null;
  }
  const foundedOn = rows.day('founded_on');
  const closedOn = rows.day('closed_on');
  if (foundedOn !== null && closedOn !== null && closedOn < foundedOn) {
    rows.issue(
      'WARNING',
      'closed-before-founded',
      'closed_on',
      `closed on ${closedOn}, before the founding on ${foundedOn}`,
    );
  }
  const country = readCountry(rows, 'country');
  const others = listOf(rows.one('other_countries'), separator).flatMap(
    (name) => readCountry(rows, 'other_countries', name) ?? [],
  );
  return {
    type: 'provider',
    names,
    otherNames: readNames(rows.one('other_names'), separator),
    identifiers: [ownIdentifier(id, source), ...readIdentifiers(rows, 'identifiers', separator)],
    kind: readWord(rows, 'kind', KINDS),
    country,
    city: rows.one('city'),
    otherCountries: [...new Set(others)].filter((other) => other !== country),
    website: readAddress(rows, 'website'),
    foundedOn,
    closedOn,
    relations: readRelations(rows, providers),
    withdrawnOn: rows.day('withdrawn_on'),
    reportedReviews: null,
  };
}
