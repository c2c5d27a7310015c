/** What contradicts itself within one institution. Each is an issue for DEQAR to correct; nothing is set right here. */
import type { Day, Identifier, ProviderDraft, ProviderReference } from '#domain';
import { countryCode } from '../reading/country.js';
import type { RecordRows } from '../reading/csv-record.js';

/** Domains of countries and territories that are sold to the whole world, as words or abbreviations. */
const OPEN_DOMAINS = new Set(
  'ac ag ai bz cc cd co eu fm gg im io la ly me mn ms nu pw sc sh so st tc tk to tv vc vg ws'.split(' '),
);

/** Domains that are no code of ISO 3166-1, and those of territories whose institutions are listed under the state. */
const STATES: Readonly<Record<string, string>> = {
  ...{ su: 'RU', uk: 'GB', gi: 'GB', je: 'GB', ax: 'FI', fo: 'DK', gl: 'DK', aw: 'NL', cw: 'NL', sx: 'NL' },
  ...{ gf: 'FR', gp: 'FR', mq: 'FR', nc: 'FR', pf: 'FR', re: 'FR', yt: 'FR', gu: 'US', pr: 'US', vi: 'US' },
};

/**
 * @param countries every country of a location of the institution
 * @param lastReport day of the latest report that DEQAR counts
 */
export function notePlausibility(
  draft: ProviderDraft,
  countries: readonly string[],
  lastReport: Day | null,
  rows: RecordRows<string>,
): void {
  const { foundedOn, closedOn } = draft;
  if (draft.country === null && rows.each('country').length === 0) {
    rows.issue('WARNING', 'no-country', 'country', 'no country is stated; it is found under no country');
  }
  if (lastReport !== null && closedOn !== null && lastReport > closedOn) {
    rows.issue(
      'WARNING',
      'report-after-closure',
      'report_last',
      `the latest report is of ${lastReport}, after the closure on ${closedOn}`,
    );
  }
  if (lastReport !== null && foundedOn !== null && lastReport < foundedOn) {
    rows.issue(
      'WARNING',
      'report-before-founding',
      'report_last',
      `the latest report is of ${lastReport}, before the founding on ${foundedOn}`,
    );
  }
  if (foundedOn !== null && closedOn !== null && closedOn < foundedOn) {
    rows.issue(
      'WARNING',
      'closed-before-founded',
      'closure_date',
      `closed on ${closedOn}, before the founding on ${foundedOn}`,
    );
  }
  const domain = draft.website === null ? [] : domainCountries(draft.website);
  if (
    domain[0] !== undefined &&
    countries.length > 0 &&
    !countries.some((country) => domain.includes(country))
  ) {
    const text = `the web address is under the domain of ${domain[0]}, the institution is listed under ${countries.join(', ')}`;
    rows.issue('WARNING', 'website-country-differs', 'website_link', text);
  }
}

/**
 * The country whose domain a web address (a whole one, as drafts have it) is under, for a territory the state as well; empty for domains that say
 * nothing of a country.
 */
function domainCountries(url: string): readonly string[] {
  const domain = new URL(url).hostname.split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(domain) || OPEN_DOMAINS.has(domain)) return [];
  return [countryCode(domain), STATES[domain]].filter((country) => country != null);
}

/**
 * Whether a relation leads back to the institution: by its id, or where it is named without one, by one of its names.
 * A record that bears the same name under another id is another one.
 */
export function isItself(
  other: ProviderReference,
  self: { readonly identifiers: readonly Identifier[]; readonly names: readonly string[] },
): boolean {
  if (other.identifiers.length > 0) {
    return other.identifiers.some(({ scheme, value }) =>
      self.identifiers.some((own) => own.scheme === scheme && own.value === value),
    );
  }
  const own = new Set(self.names.map(folded));
  return other.names.some(({ value }) => own.has(folded(value)));
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
