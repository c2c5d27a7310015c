import {
  UnreadableDocument,
  type Json,
  type JsonObject,
  type Parsed,
  type SourceDocument,
} from '../format.js';
import { issueOfBroken, issueOfNoObject } from '../reading/json-issues.js';
import { jsonItems } from '../reading/json-items.js';
import { isObject } from '../reading/json-reader.js';
import { bodyOf, type Kind } from './fields.js';
import { idOf, keyFor, referredId } from './identity.js';
import { nextPage, offeringsOf, ownerInPath } from './links.js';

const KINDS: readonly Kind[] = ['organization', 'program', 'course', 'offering'];

/**
 * Cuts a page (`{items: […], hasNextPage, …}`), a bare list, or a single object into parts; of a page of an interface
 * also names the pages that follow from it.
 * @throws UnreadableDocument as `jsonItems`; wrong-format for a JSON object that is none of these
 */
export async function* parse(document: SourceDocument): AsyncGenerator<Parsed> {
  const page = new Page(document);
  for await (const read of jsonItems(document, ['items'])) {
    switch (read.type) {
      case 'item':
        yield* page.item(read.value, read.pointer);
        break;
      case 'broken':
        if (read.isItem) page.items += 1;
        yield issueOfBroken(read);
        break;
      case 'root':
        if (!read.isList && read.lists.length === 0) yield* page.single(read.members);
        yield* page.end(read.members);
    }
  }
}

class Page {
  items = 0;
  #components = 0;
  readonly #resource: string;
  readonly #kind: Kind | null;
  readonly #owner: ReturnType<typeof ownerInPath>;

  constructor(private readonly document: SourceDocument) {
    this.#resource = document.resource;
    this.#kind = KINDS.find((kind) => `${kind}s` === document.resource) ?? null;
    this.#owner = ownerInPath(document.url);
  }

  *item(value: Json, position: string): Generator<Parsed> {
    this.items += 1;
    const kind = isObject(value) ? (this.#kind ?? kindOf(value)) : null;
    if (!isObject(value) || kind === null) {
      yield issueOfNoObject(value, position);
      return;
    }
    const body = bodyOf(kind, value);
    if (kind === 'organization') yield this.#organisation(body, position);
    else if (kind === 'offering') yield* this.#offering(body, position);
    else yield* education(kind, body, position);
  }

  /** The root object where it holds no list: a lone item, one object as such, or nothing. */
  *single(root: JsonObject): Generator<Parsed> {
    const { items } = root;
    if (isObject(items)) yield* this.item(items, '/items');
    else if (kindOf(root) !== null) yield* this.item(root, 'the document');
    else if (items === undefined && Object.keys(root).length > 0) {
      throw new UnreadableDocument(
        'wrong-format',
        'The document is JSON, but neither a page nor an object of OOAPI v5',
      );
    }
  }

  *end(page: JsonObject): Generator<Parsed> {
    if (this.#components > 0) {
      yield {
        type: 'issue',
        code: 'component-offerings',
        severity: 'INFO',
        pointer: '/items',
        value: String(this.#components),
        message:
          'Offerings of components (single tests or lectures) are no runs of the course and were left out.',
        record: this.#owner === null ? null : keyFor(this.#owner.kind, idOf(this.#owner.id)),
        rejected: false,
      };
    }
    const next = nextPage(this.#resource, this.document.url, page, this.items);
    if (next !== null) yield next;
  }

  #organisation(body: JsonObject, position: string): Parsed {
    const key = keyFor('organization', idOf(body['organizationId']));
    if (key === null) return without('no-key', 'An organisation has no organizationId.', position, null);
    return {
      type: 'part',
      role: 'shared',
      kind: 'organization',
      key,
      record: null,
      refs: organisationRefs(body['parent']),
      body,
      position,
    };
  }

  *#offering(body: JsonObject, position: string): Generator<Parsed> {
    const type = body['offeringType'];
    if (type === 'component') {
      this.#components += 1;
      return;
    }
    const course = keyFor('course', referredId(body['course'], 'course'));
    const program = keyFor('program', referredId(body['program'], 'program'));
    const inPath = this.#owner === null ? null : keyFor(this.#owner.kind, idOf(this.#owner.id));
    const record = (type === 'program' ? (program ?? course) : (course ?? program)) ?? inPath;
    const key = keyFor('offering', idOf(body['offeringId']));
    if (record === null)
      yield without('no-owner', 'An offering names neither course nor program.', position, key);
    else yield { type: 'part', role: 'piece', kind: 'offering', key: null, record, refs: [], body, position };
  }
}

function* education(kind: 'course' | 'program', body: JsonObject, position: string): Generator<Parsed> {
  const id = idOf(body[`${kind}Id`]);
  const refs = organisationRefs(body['organization']);
  yield { type: 'part', role: 'record', kind, key: null, record: keyFor(kind, id), refs, body, position };
  if (id !== null) yield offeringsOf(kind, id);
}

/** Keys of the organisations that are named by id, in the object itself and in parents that stand in it. */
function organisationRefs(value: Json | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (isObject(value) && Object.hasOwn(value, 'name')) return organisationRefs(value['parent']);
  const key = keyFor('organization', referredId(value, 'organization'));
  return key === null ? [] : [key];
}

function kindOf(value: JsonObject): Kind | null {
  // an offering may hold its course in full, so its own id comes first
  return (
    (['offering', 'course', 'program', 'organization'] as const).find((kind) =>
      Object.hasOwn(value, `${kind}Id`),
    ) ?? null
  );
}

/** Something that is no record and cannot be used. */
function without(code: string, message: string, position: string, value: string | null): Parsed {
  return {
    type: 'issue',
    code,
    severity: 'WARNING',
    pointer: position,
    value,
    message,
    record: null,
    rejected: false,
  };
}
