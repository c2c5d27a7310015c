import type { LocalisedText } from '#domain';
import type { JsonReader } from '../reading/json-reader.js';
import { localised } from '../reading/text.js';

/**
 * The specification's list of `{language, value}`. A bare text where the list belongs, or in it, is a text of unknown
 * language.
 */
export function textsOf(field: JsonReader): LocalisedText[] {
  return field.isEmpty ? [] : field.items().flatMap(textOf);
}

/** One `{language, value}`. */
export function textOf(item: JsonReader): LocalisedText[] {
  if (!item.isObject()) return localised(item.text());
  const { value: language } = item.at('language');
  return localised(item.at('value').text(), typeof language === 'string' ? language : null);
}
