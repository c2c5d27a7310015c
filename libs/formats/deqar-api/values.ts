import { folded } from '../deqar-model/labels.js';
import { countryCode } from '../reading/country.js';
import { isObject, type JsonReader } from '../reading/json-reader.js';
import { webAddress } from '../reading/web-address.js';

/** An id: a number in details, a text in lists. */
export function idText(field: JsonReader): string | null {
  return typeof field.value === 'number' ? String(field.value) : field.text();
}

/** An address that may lack its scheme: then http, which the site may redirect. "N/A" is none. */
export function websiteOf(field: JsonReader): string | null {
  const stated = field.text();
  if (stated === null || /^(?:n\/a|-)$/i.test(stated)) return null;
  const website = webAddress(/^[a-z][a-z0-9+.-]*:\/\//i.test(stated) ? stated : `http://${stated}`);
  if (website === null) {
    field.issues.info('invalid-url', field.pointer, stated, 'This is no address of a public web page.');
  }
  return website;
}

/** A country: a name or a code of three letters in lists, an object in details. What is none is an issue. */
export function countryOf(field: JsonReader): string | null {
  const text = isObject(field.value)
    ? (field.at('iso_3166_alpha2').text() ?? field.at('name_english').text())
    : field.text();
  const code = text === null ? null : countryCode(text);
  if (text !== null && code === null) {
    field.issues.warning('unknown-country', field.pointer, text, 'This is no country that is known.');
  }
  return code;
}

/** What one of DEQAR's labels means; one that is not known is an issue, and `otherwise` is taken. */
export function labelOf<Value, Otherwise>(
  field: JsonReader,
  labels: Readonly<Record<string, Value>>,
  otherwise: Otherwise,
  consequence: string,
): Value | Otherwise {
  const label = field.text();
  if (label === null) return otherwise;
  const value = labels[folded(label)];
  if (value !== undefined) return value;
  field.issues.warning('unknown-value', field.pointer, label, `No label that is known; ${consequence}.`);
  return otherwise;
}
