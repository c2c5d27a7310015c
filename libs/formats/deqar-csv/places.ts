/** Seat and further locations of an institution: DEQAR's file has a row for each, and does not say which is the seat. */
import { countryCode } from '../reading/country.js';
import { cell, listOf, type RecordRows } from '../reading/csv-record.js';

export interface Places {
  /** ISO 3166-1 alpha-2 of the seat */
  readonly country: string | null;
  readonly city: string | null;
  /** further countries with a location */
  readonly others: readonly string[];
  /** every country, as far as it could be read */
  readonly all: readonly string[];
}

interface Place {
  readonly country: string | null;
  readonly city: string | null;
}

/**
 * The seat is the location in the country with which the ETER id begins (FR0076), else the first.
 * @param separator between several countries, and several cities, in one cell; null: one each
 */
export function readPlaces(rows: RecordRows<string>, separator: string | null): Places {
  const places = rows.rows.flatMap((row): readonly Place[] => {
    const countries = values(cell(row, 'country'), separator);
    const cities = values(cell(row, 'city'), separator);
    for (const name of countries) {
      if (countryCode(name) === null)
        rows.issueIn(
          row,
          'WARNING',
          'unknown-country',
          'country',
          `“${name}” is no country that is known`,
          name,
        );
    }
    if (countries.length > 1 && countries.length !== cities.length && cities.length > 0) {
      const text = `${countries.length} countries and ${cities.length} ${cities.length === 1 ? 'city' : 'cities'}: which city lies in which country cannot be told, so the city of the seat stays empty`;
      rows.issueIn(row, 'WARNING', 'countries-and-cities-differ', 'city', text);
      return countries.map((name) => ({ country: countryCode(name), city: null }));
    }
    if (countries.length <= 1) return [{ country: known(countries[0]), city: cities[0] ?? null }];
    return countries.map((name, index) => ({ country: countryCode(name), city: cities[index] ?? null }));
  });
  const home = homeOf(rows.one('eter_id'));
  const seat =
    places.find(({ country }) => country !== null && country === home) ??
    places.find(({ country }) => country !== null) ??
    places[0];
  const all = [...new Set(places.flatMap(({ country }) => (country === null ? [] : [country])))];
  return {
    country: seat?.country ?? null,
    city: seat?.city ?? null,
    others: all.filter((country) => country !== seat?.country),
    all,
  };
}

function values(text: string | null, separator: string | null): readonly string[] {
  if (text === null) return [];
  return separator === null ? [text] : listOf(text, separator);
}

function known(name: string | undefined): string | null {
  return name === undefined ? null : countryCode(name);
}

/** The country of an ETER id: two letters before the number. */
function homeOf(eterId: string | null): string | null {
  const prefix = /^([A-Z]{2})\d/i.exec(eterId ?? '')?.[1];
  return prefix === undefined ? null : countryCode(prefix);
}
