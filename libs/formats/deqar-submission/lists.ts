/**
 * DEQAR's lists of agencies and institutions, as its Web API gives them: what a submission names by a number or an
 * acronym alone stands there. They make no records of their own.
 */
import type { JsonObject, Part } from '../format.js';
import { idText } from '../deqar-model/json.js';
import { allowedFields } from '../reading/allow.js';
import { IssueCollector } from '../reading/issues.js';
import { JsonReader } from '../reading/json-reader.js';
import { AGENCY, LISTED_INSTITUTION } from './fields.js';
import { identifiersOf, schemedOf } from './institutions.js';
import { activityKey, agencyKey, institutionKey, localActivityKey } from './keys.js';

/** What other parts refer to. @param body allow-listed, or made of what is */
export function sharedPart(kind: string, key: string, body: JsonObject, position: string): Part {
  return { type: 'part', role: 'shared', kind, key, record: null, refs: [], body, position };
}

/** An agency under each of its names, and its activities. */
export function* agencyParts(value: JsonObject, position: string): Generator<Part> {
  const agency = new JsonReader(allowedFields(value, AGENCY), '', new IssueCollector());
  const names = [agency.at('acronym_primary'), agency.at('deqar_id'), agency.at('name_primary')].flatMap(
    (field) => idText(field) ?? [],
  );
  const [name] = names;
  if (name === undefined) return;
  const registration = {
    agency: name,
    from: agency.at('registration_start').value ?? null,
    to: agency.at('registration_valid_to').value ?? null,
  };
  for (const each of names) yield sharedPart('agency', agencyKey(each), registration, position);
  for (const activity of [...agency.at('activities').items(), ...agency.at('esg_activities').items()]) {
    const body = {
      agency: name,
      type: first(activity, 'activity_type', 'type'),
      from: first(activity, 'activity_valid_from', 'valid_from'),
      to: first(activity, 'activity_valid_to', 'valid_to'),
    };
    const id = idText(activity.at('id'));
    const local = idText(activity.at('activity_local_identifier'));
    if (id !== null) yield sharedPart('activity', activityKey(id), body, position);
    if (local === null) continue;
    for (const each of names) yield sharedPart('activity', localActivityKey(each, local), body, position);
  }
}

/** An institution under each of its identifiers. */
export function* institutionParts(value: JsonObject, position: string): Generator<Part> {
  const institution = new JsonReader(allowedFields(value, LISTED_INSTITUTION), '', new IssueCollector());
  const other = institution.at('is_other_provider').boolean();
  const identifiers = [
    ...identifiersOf(institution),
    ...institution.at('identifiers').items().flatMap(schemedOf),
  ];
  for (const identifier of identifiers) {
    yield sharedPart('institution', institutionKey(identifier), { other }, position);
  }
}

function first(activity: JsonReader, ...names: readonly string[]): JsonObject[string] {
  const stated = names.map((name) => activity.at(name)).find((field) => !field.isEmpty);
  return stated?.value ?? null;
}
