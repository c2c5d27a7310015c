import type { ProviderReference } from '#domain';
import type { AssembledRecord, Json, SourceContext } from '../format.js';
import { countryCode } from '../reading/country.js';
import type { IssueCollector } from '../reading/issues.js';
import { addressOf } from '../reading/json-fields.js';
import { isObject, JsonReader } from '../reading/json-reader.js';
import { localised } from '../reading/text.js';
import { identifiersOf, keyFor, referredId } from './identity.js';
import { textsOf } from './texts.js';

/** A unit, a faculty, the institution, a holding: more steps upwards are a circle. */
const STEPS = 8;

/**
 * Who provides it: the institution (`organizationType` root) that the named organisation belongs to, for an endpoint
 * has one root and it "represents the educational institution itself"; where none is reached, the organisation named;
 * without that, the source's provider.
 */
export function providersOf(
  record: AssembledRecord,
  body: JsonReader,
  source: SourceContext,
): ProviderReference[] {
  const named = resolved(body.at('organization'), record, body.issues);
  let institution = named;
  for (let step = 0; institution !== null && step < STEPS && !isRoot(institution); step += 1) {
    institution = institution.at('parent').isEmpty
      ? null
      : resolved(institution.at('parent'), record, body.issues);
  }
  const stated = [institution, named].flatMap((each) => (each === null ? [] : referenceTo(each, source)));
  if (stated[0] !== undefined) return [stated[0]];
  const names = localised(source.provider);
  return names.length === 0
    ? []
    : [{ names, identifiers: [], country: countryOf(source), city: null, website: null, kind: null }];
}

function isRoot(organisation: JsonReader): boolean {
  return organisation.at('organizationType').value === 'root';
}

/** The organisation itself where it stands in full, else that of the feed with its id. */
function resolved(field: JsonReader, record: AssembledRecord, issues: IssueCollector): JsonReader | null {
  if (field.isEmpty) return null;
  if (isObject(field.value) && Object.hasOwn(field.value, 'name')) return field;
  const key = keyFor('organization', referredId(field.value, 'organization'));
  const body: Json | undefined = key === null ? undefined : record.shared.get(key)?.body;
  if (body === undefined) {
    issues.warning(
      'missing-reference',
      field.pointer,
      field.value,
      'The feed does not hold this organisation.',
    );
    return null;
  }
  return new JsonReader(body, field.pointer, issues);
}

function referenceTo(organisation: JsonReader, source: SourceContext): ProviderReference[] {
  const texts = textsOf(organisation.at('name'));
  const names = texts.length > 0 ? texts : localised(organisation.at('shortName').text());
  if (names.length === 0) return [];
  const addresses = organisation.at('addresses').items();
  const country = addresses
    .map((address) => countryCode(address.at('countryCode').text() ?? ''))
    .find((code) => code !== null);
  const city = addresses.map((address) => address.at('city').text()).find((name) => name !== null);
  return [
    {
      names,
      identifiers: identifiersOf(organisation, 'organization'),
      country: country ?? countryOf(source),
      city: city ?? null,
      website: addressOf(organisation.at('link')),
      kind: null,
    },
  ];
}

function countryOf(source: SourceContext): string | null {
  return source.country === 'EU' ? null : source.country;
}
