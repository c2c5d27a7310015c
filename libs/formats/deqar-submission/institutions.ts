import { normaliseIdentifier, type Identifier, type ProviderReference } from '#domain';
import { idText } from '../deqar-model/json.js';
import { readDeqarId, schemeOf } from '../deqar-model/identifiers.js';
import type { AssembledRecord } from '../format.js';
import type { JsonReader } from '../reading/json-reader.js';
import { INSTITUTION_LIST, institutionKey } from './keys.js';

/** An institution or platform as a submission names it, and what DEQAR's list says of it. */
export interface Named {
  readonly field: JsonReader;
  readonly identifiers: readonly Identifier[];
  /** false: the list was given, and holds no such institution; null: there is no list to ask */
  readonly known: boolean | null;
  /** not an institution of higher education; null where no list says */
  readonly otherProvider: boolean | null;
}

/** By DEQAR id, ETER id, or identifier and resource: DEQAR takes no other name (rule 8). */
export function identifiersOf(institution: JsonReader): readonly Identifier[] {
  const stated = idText(institution.at('deqar_id'));
  const deqar = stated === null ? null : readDeqarId(stated);
  if (stated !== null && deqar === null) {
    const { issues, pointer } = institution.at('deqar_id');
    issues.warning('invalid-identifier', pointer, stated, 'This is no DEQAR id.');
  }
  const eter = institution.at('eter_id').text();
  return [
    ...(deqar === null ? [] : [{ scheme: 'deqar', value: deqar }]),
    ...(eter === null ? [] : [{ scheme: 'eter', value: eter }]),
    ...schemedOf(institution),
  ].map(normaliseIdentifier);
}

/** `identifier` with its `resource`; without one, or with an agency's own numbering, it names nobody for certain. */
export function schemedOf(entry: JsonReader): readonly Identifier[] {
  const value = idText(entry.at('identifier'));
  const scheme = schemeOf(entry.at('resource').text() ?? 'local identifier');
  return value === null || scheme === null ? [] : [normaliseIdentifier({ scheme, value })];
}

/** @param field a list of institutions or platforms */
export function readInstitutions(field: JsonReader, shared: AssembledRecord['shared']): readonly Named[] {
  return field.items().map((institution) => {
    const identifiers = identifiersOf(institution);
    const entry = identifiers
      .map((one) => shared.get(institutionKey(one)))
      .find((part) => part !== undefined);
    const other = entry?.body['other'];
    return {
      field: institution,
      identifiers,
      known: shared.has(INSTITUTION_LIST) ? entry !== undefined : null,
      otherProvider: typeof other === 'boolean' ? other : null,
    };
  });
}

/**
 * Those that the decision is about. One that cannot be found is left out (rule 8: DEQAR creates none), and so is one
 * that is named as a platform as well (rule 5): a platform passes no status, and of two readings the one that claims
 * less is taken.
 */
export function readProviders(institutions: readonly Named[], platforms: readonly Named[]): readonly Named[] {
  return institutions.filter(({ field, identifiers, known }) => {
    if (identifiers.length === 0) {
      const text =
        'DEQAR knows an institution by deqar_id, eter_id, or identifier and resource, and none is stated; it is left out.';
      field.issues.error('unidentified-institution', field.pointer, field.value, text);
      return false;
    }
    if (known === false) {
      const text = 'DEQAR’s list holds no such institution, and none is created; it is left out.';
      field.issues.error('unknown-institution', field.pointer, field.value, text);
      return false;
    }
    const platform = platforms.find((one) => meet(one.identifiers, identifiers));
    if (platform !== undefined) {
      const text = `It is named as a platform as well (${platform.field.pointer}), which passes no status; it is left out.`;
      field.issues.error('provider-is-platform', field.pointer, field.value, text);
    }
    return platform === undefined;
  });
}

/** How the decision names one of its providers. */
export function referenceTo({ identifiers, otherProvider }: Named): ProviderReference {
  return {
    names: [],
    identifiers,
    country: null,
    city: null,
    website: null,
    kind:
      otherProvider === null ? null : otherProvider ? 'ALTERNATIVE_PROVIDER' : 'HIGHER_EDUCATION_INSTITUTION',
  };
}

function meet(some: readonly Identifier[], others: readonly Identifier[]): boolean {
  return some.some((one) => others.some(({ scheme, value }) => scheme === one.scheme && value === one.value));
}
