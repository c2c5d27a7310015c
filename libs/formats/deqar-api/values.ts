import { countryCode } from '../reading/country.js';
import { isObject, type JsonReader } from '../reading/json-reader.js';
import { webAddress } from '../reading/web-address.js';

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
