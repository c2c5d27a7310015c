/** DEQAR's identifiers in our schemes. */
import { normaliseIdentifier, type Identifier } from '#domain';

/**
 * `DEQARINST` and a number of at least four digits, or letters and a number (`DEQARINSTAP0010`); a bare number, as
 * some tables have it, is understood. Null for anything else.
 */
export function readDeqarId(value: string): string | null {
  const id = value.trim().toUpperCase();
  if (/^DEQARINST[A-Z]*\d+$/.test(id)) return id;
  return /^\d{1,6}$/.test(id) ? `DEQARINST${id.padStart(4, '0')}` : null;
}

/** DEQAR's names of identifier resources, in lower case, and our schemes. */
const SCHEMES: Readonly<Record<string, string>> = {
  'eu-vat': 'vat',
  'eu-pic': 'pic',
  'de-hrk': 'hrk',
  'hr-mozvag': 'mozvag',
};

/** Several in one cell: "ROR: https://ror.org/03prydq77, Erasmus: A  WIEN01". A comma before no name belongs to the value. */
const BETWEEN = /[,;\n]\s*(?=[A-Za-z][A-Za-z0-9 ._-]{0,39}:(?!\/\/))/;

/**
 * Reads `identifiers_all`. An agency's "local identifier" is left out: two agencies number different institutions
 * alike, and the file does not say whose number it is.
 */
export function readIdentifiers(value: string | null): readonly Identifier[] {
  if (value === null) return [];
  return value.split(BETWEEN).flatMap((entry) => {
    const [, resource, id] = /^\s*([A-Za-z][A-Za-z0-9 ._-]*?)\s*:\s*(\S.*?)\s*$/s.exec(entry) ?? [];
    if (resource === undefined || id === undefined) return [];
    const scheme = schemeOf(resource);
    return scheme === null ? [] : [normaliseIdentifier({ scheme, value: id })];
  });
}

function schemeOf(resource: string): string | null {
  const name = resource.toLowerCase();
  if (name === 'local identifier') return null;
  const [, country, kind] = /^([a-z]{2})-(national|eter\.bas\.natid)$/.exec(name) ?? [];
  if (country !== undefined && kind !== undefined) {
    return kind === 'national' ? `national-${country}` : `eter-natid-${country}`;
  }
  return SCHEMES[name] ?? name.replace(/[^a-z0-9]+/g, '-');
}
