import type { StackKind, StackRelation } from '#domain';
import { isList, type JsonReader } from '../reading/json-reader.js';
import { keyFor, referredId } from './identity.js';
import { textsOf } from './texts.js';

/** What the record says of being a micro-credential, and of building up to something larger. */
export interface Stacking {
  readonly declaredByRecord: boolean;
  readonly stackKind: StackKind | null;
  readonly relations: readonly StackRelation[];
}

/**
 * `programs` of a course, `parent` and `children` of a program; and eduXchange's `microcredential`, which says that
 * the course "is rewarded with a stackable or standalone microcredential" (absent: with none).
 */
export function stackingOf(body: JsonReader): Stacking {
  const wholes = [...referred(body.at('programs'), 'PART_OF'), ...referred(body.at('parent'), 'PART_OF')];
  const relations = [...wholes, ...referred(body.at('children'), 'HAS_PART')];
  const flags = microcredentialFlags(body.at('consumers'));
  const partOf: StackKind | null = wholes.length > 0 ? 'PART_OF_PROGRAMME' : null;
  const kind = flags.includes('stackable')
    ? (partOf ?? 'GENERIC')
    : flags.includes('standalone')
      ? 'STANDALONE'
      : partOf;
  return { declaredByRecord: flags.length > 0, stackKind: kind, relations };
}

function referred(field: JsonReader, kind: StackRelation['kind']): StackRelation[] {
  if (field.isEmpty) return [];
  const programs = isList(field.value) ? field.items() : [field];
  return programs.flatMap((program) => {
    const id = referredId(program.value, 'program');
    if (id === null) return [];
    const title = program.isObject() ? textsOf(program.at('name'))[0]?.value : undefined;
    return [{ kind, record: keyFor('program', id), title: title ?? null, url: null }];
  });
}

/** A course may be offered to several alliances, each with its own flag. */
function microcredentialFlags(consumers: JsonReader): string[] {
  const ofEduxchange = consumers
    .items()
    .filter((consumer) => consumer.at('consumerKey').value === 'eduxchange');
  const fields = ofEduxchange.flatMap((consumer) => [
    consumer.at('microcredential'),
    ...consumer
      .at('alliances')
      .items()
      .map((alliance) => alliance.at('microcredential')),
  ]);
  return fields
    .filter((field) => !field.isEmpty)
    .flatMap((field) => (isList(field.value) ? field.items() : [field]))
    .flatMap((field) => {
      const flag = field.text()?.toLowerCase() ?? '';
      if (flag === 'stackable' || flag === 'standalone') return [flag];
      field.issues.info(
        'unknown-value',
        field.pointer,
        field.value,
        'This should be "stackable" or "standalone".',
      );
      return [];
    });
}
