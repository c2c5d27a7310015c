/** DEQAR's identifiers in our schemes. */
import type { Identifier } from '#domain';

/**
 * `DEQARINST` and a number of at least four digits, or letters and a number (`DEQARINSTAP0010`); a bare number, as
 * some tables have it, is understood. Null for anything else.
 */
export function readDeqarId(value: string): string | null {
  const id = value.trim().toUpperCase();
  if (/^DEQARINST[A-Z]*\d+$/.test(id)) return id;
  return /^\d{1,6}$/.test(id) ? deqarId(id) : null;
}

/** The DEQAR id of the institution with that number: four digits at least, five above 9999. */
export function deqarId(number: string): string {
  return `DEQARINST${number.padStart(4, '0')}`;
}

/**
 * An agency by the number that DEQAR's Web API, its files (`agency_id`) and its permanent addresses
 * (`https://data.deqar.eu/agency/12`) share.
 */
export function deqarAgency(id: string): Identifier {
  return { scheme: 'deqar-agency', value: id };
}

/** An agency by the other number, under which agencies submit. The two overlap and mean different agencies. */
export function deqarAgencyNumber(number: string): Identifier {
  return { scheme: 'deqar-agency-number', value: number };
}

/** DEQAR's names of identifier resources, in lower case, and our schemes. */
const SCHEMES: Readonly<Record<string, string>> = {
  'eu-vat': 'vat',
  'eu-pic': 'pic',
  'de-hrk': 'hrk',
  'hr-mozvag': 'mozvag',
};

/**
 * Scheme of an identifier resource. Null for an agency's "local identifier": two agencies number different institutions
 * alike, and DEQAR does not always say whose number it is.
 */
export function schemeOf(resource: string): string | null {
  const name = resource.toLowerCase();
  if (name === 'local identifier') return null;
  const [, country, kind] = /^([a-z]{2})-(national|eter\.bas\.natid)$/.exec(name) ?? [];
  if (country !== undefined && kind !== undefined) {
    return kind === 'national' ? `national-${country}` : `eter-natid-${country}`;
  }
  return SCHEMES[name] ?? name.replace(/[^a-z0-9]+/g, '-');
}
