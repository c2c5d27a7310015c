import type { Participation } from '#domain';
import { isList, type JsonReader } from '../reading/json-reader.js';

/** `situated` is "op locatie": at a place that is not the campus. The last three are eduXchange's own words. */
const PARTICIPATIONS = new Map<string, Participation>([
  ['distance learning', 'ONLINE'],
  ['online', 'ONLINE'],
  ['on campus', 'ONSITE'],
  ['situated', 'ONSITE'],
  ['hybrid', 'BLENDED'],
  ['blended', 'BLENDED'],
  ['online at a specific time', 'ONLINE'],
  ['online time independent', 'ONLINE'],
]);

/** Forms of participation; what the specification does not name is an issue. */
export function participationOf(field: JsonReader): Participation[] {
  if (field.isEmpty) return [];
  const found = (isList(field.value) ? field.items() : [field]).flatMap((each) => {
    const word = each.text()?.toLowerCase() ?? '';
    const participation = PARTICIPATIONS.get(word.replace(/[\s_-]+/g, ' '));
    if (participation === undefined && word !== '') {
      each.issues.info('unknown-value', each.pointer, word, 'This is no mode of delivery of OOAPI v5.');
    }
    return participation ?? [];
  });
  return [...new Set(found)];
}
