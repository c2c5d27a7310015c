import { normaliseIdentifier, type ProviderKind, type ProviderReference } from '#domain';
import { readDeqarId } from '../deqar-model/identifiers.js';
import type { JsonReader } from '../reading/json-reader.js';
import { localised } from '../reading/text.js';
import { idText } from '../deqar-model/json.js';

/** Null where DEQAR says neither. */
export function kindOf(isOtherProvider: JsonReader): ProviderKind | null {
  switch (isOtherProvider.boolean()) {
    case true:
      return 'ALTERNATIVE_PROVIDER';
    case false:
      return 'HIGHER_EDUCATION_INSTITUTION';
    case null:
      return null;
  }
}

/** An institution as a report or relation names it. */
export function referenceOf(institution: JsonReader): ProviderReference {
  const number = idText(institution.at('id'));
  const stated = institution.at('deqar_id').text();
  const deqar = readDeqarId(stated ?? '') ?? readDeqarId(number ?? '');
  if (stated !== null && readDeqarId(stated) === null) {
    const pointer = `${institution.pointer}/deqar_id`;
    institution.issues.warning('invalid-identifier', pointer, stated, 'This is no DEQAR id.');
  }
  const eter = institution.at('eter_id').text();
  return {
    names: localised(institution.at('name_primary').text()),
    identifiers: [
      ...(deqar === null ? [] : [{ scheme: 'deqar', value: deqar }]),
      ...(eter === null ? [] : [normaliseIdentifier({ scheme: 'eter', value: eter })]),
    ],
    country: null,
    city: null,
    website: null,
    kind: kindOf(institution.at('is_other_provider')),
  };
}
