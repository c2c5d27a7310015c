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
import { FIELDS, KINDS, type Kind } from './fields.js';
import { detailOf, nextPage } from './links.js';

/**
 * Cuts a page (`{count, next, results: […]}`), a bare list, or a single object into parts; of a page also names the
 * documents that follow from it.
 * @throws UnreadableDocument as `jsonItems`; wrong-format for a JSON object that is none of these, such as an error
 */
export async function* parse(document: SourceDocument): AsyncGenerator<Parsed> {
  const kind = KINDS[document.resource];
  if (kind === undefined) {
    throw new UnreadableDocument('wrong-format', `deqar-api has no resource “${document.resource}”`);
  }
  let items = 0;
  for await (const read of jsonItems(document, ['results'])) {
    switch (read.type) {
      case 'item':
        items += 1;
        yield* itemOf(kind, read.value, read.pointer, document.resource);
        break;
      case 'broken':
        if (read.isItem) items += 1;
        yield issueOfBroken(read);
        break;
      case 'root':
        if (!read.isList && read.lists.length === 0) yield* single(kind, read.members);
        yield* nextOf(document, read.members, items);
    }
  }
}

function* nextOf(document: SourceDocument, page: JsonObject, items: number): Generator<Parsed> {
  const next = nextPage(document.resource, document.url, page, items);
  if (next !== null) yield next;
}

function* itemOf(kind: Kind, value: Json, position: string, resource: string): Generator<Parsed> {
  if (!isObject(value)) {
    yield issueOfNoObject(value, position);
    return;
  }
  const id = keyOf(value['id']);
  yield partOf(kind, value, position);
  const detail = id === null ? null : detailOf(resource, id);
  if (detail !== null) yield detail;
}

/** The root object where it holds no list: the detail itself. */
function* single(kind: Kind, root: JsonObject): Generator<Parsed> {
  if (keyOf(root['id']) !== null) yield partOf(kind, root, 'the document');
  else throw new UnreadableDocument('wrong-format', 'The document is JSON, but no answer of DEQAR’s Web API');
}

/** Ids are numbers in details and texts in lists. */
function partOf(kind: Kind, value: JsonObject, position: string): Parsed {
  const id = keyOf(value['id']);
  return {
    type: 'part',
    role: 'record',
    kind,
    key: null,
    record: id === null ? null : `${kind}:${id}`,
    refs: [],
    body: allowedFields(value, FIELDS[kind]),
    position,
  };
}
