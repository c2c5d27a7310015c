import {
  UnreadableDocument,
  type Json,
  type JsonObject,
  type Parsed,
  type SourceDocument,
} from '../format.js';
import { allowedFields } from '../reading/allow.js';
import { issueOfBroken, issueOfNoObject, keyOf } from '../reading/json-issues.js';
import { jsonItems } from '../reading/json-items.js';
import { isObject } from '../reading/json-reader.js';
import { FIELDS } from './fields.js';

/**
 * Cuts a catalogue (a root object with `@graph`, or a bare list) or a single micro-credential into records.
 * @throws UnreadableDocument as `jsonItems`; wrong-format for a JSON object that is neither
 */
export async function* parse(document: SourceDocument): AsyncGenerator<Parsed> {
  for await (const read of jsonItems(document, ['@graph'])) {
    switch (read.type) {
      case 'item':
        yield record(read.value, read.pointer);
        break;
      case 'broken':
        yield issueOfBroken(read);
        break;
      case 'root':
        if (!read.isList && read.lists.length === 0) yield* single(read.members);
    }
  }
}

/** The root object itself, where it holds no list of records. */
function* single(root: JsonObject): Generator<Parsed> {
  const graph = root['@graph'];
  if (graph !== undefined && graph !== null) yield record(graph, '/@graph');
  else if (['@type', '@id', 'name'].some((name) => Object.hasOwn(root, name)))
    yield record(root, 'the document');
  else if (Object.keys(root).some((name) => name !== '@context' && name !== '@graph')) {
    throw new UnreadableDocument(
      'wrong-format',
      'The document is JSON, but neither a catalogue nor a micro-credential',
    );
  }
}

function record(value: Json, position: string): Parsed {
  if (!isObject(value)) return issueOfNoObject(value, position);
  const body = allowedFields(value, FIELDS);
  const key = keyOf(body['@id']);
  return {
    type: 'part',
    role: 'record',
    kind: 'micro-credential',
    key: null,
    record: key,
    refs: [],
    body,
    position,
  };
}
