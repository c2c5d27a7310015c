import { UnreadableDocument, type ParseIssue, type Parsed, type SourceDocument } from '../format.js';
import { decodeText } from '../reading/bytes.js';
import { readXml, XML_LIMITS, type Step, type Take, type XmlElement } from '../reading/xml.js';
import { bodyOf, idOf, taking } from './body.js';
import { sharedKey, type Listed, type Lists } from './fields.js';

/** One kind of document of the model. */
export interface Profile {
  /** name of the root element */
  readonly root: string;
  /** both generations in circulation, told apart by namespace alone: `xsdVersion` is optional, and often wrong */
  readonly namespaces: readonly string[];
  /** what the document is, for a refusal: "an ELM list of …", and the short name of its namespaces */
  readonly what: string;
  readonly short: string;
  readonly lists: Lists;
}

/**
 * A parser that cuts documents of one profile into their parts, in the order of the document. References may lead
 * forward and backward. It throws UnreadableDocument as `readXml`; wrong-encoding; wrong-format where the root is
 * another.
 */
export function parserOf(profile: Profile): (document: SourceDocument) => AsyncGenerator<Parsed> {
  // the names in the lists are unique, so the name alone tells the list
  const listed = new Map(Object.values(profile.lists).flatMap((list) => Object.entries(list)));
  const walks = new Map(
    profile.namespaces.map((namespace) => [namespace, intoLists(profile.lists, listed, namespace)]),
  );
  return async function* parse(document) {
    const steps = readXml(decodeText(document), (name, namespace) => atRoot(profile, walks, name, namespace));
    for await (const element of steps) {
      const found = listed.get(element.name);
      if (found) yield partOf(element, found);
    }
  };
}

function atRoot(profile: Profile, walks: ReadonlyMap<string, Step>, name: string, namespace: string): Step {
  const lists = name === profile.root ? walks.get(namespace) : undefined;
  if (lists) return lists;
  const found = namespace === '' ? `"${name}" without namespace` : `"${name}" of the namespace ${namespace}`;
  throw new UnreadableDocument(
    'wrong-format',
    `The document is not ${profile.what}: its root is ${found}, not "${profile.root}" of ${profile.short} namespace.`,
  );
}

function intoLists(all: Lists, listed: ReadonlyMap<string, Listed>, own: string): Step {
  const takes = new Map<string, Take>([...listed].map(([name, { fields }]) => [name, taking(fields, own)]));
  const lists = new Map<string, Step>(
    Object.entries(all).map(([list, elements]) => [
      list,
      {
        enter: (name, namespace) => {
          const take = namespace === own && Object.hasOwn(elements, name) ? takes.get(name) : undefined;
          return take ? { take } : null;
        },
      },
    ]),
  );
  return { enter: (name, namespace) => (namespace === own ? (lists.get(name) ?? null) : null) };
}

function partOf(element: XmlElement, listed: Listed): Parsed {
  const { name: kind } = element;
  const id = idOf(element);
  if (element.oversized) return oversized(element, listed.role, id);
  const refs = new Set<string>();
  const body = bodyOf(element, listed.fields, refs);
  const rest = { type: 'part', kind, refs: [...refs], body, position: `line ${element.line}` } as const;
  switch (listed.role) {
    case 'record':
      if (id === null) return withoutId(element, true);
      return { ...rest, role: 'record', key: null, record: id };
    case 'piece': {
      const { element: name, key, missing } = listed.belongsTo;
      const record =
        element.children.find((child) => child.name === name)?.attributes['idref']?.trim() || null;
      if (record === null) return { ...issueAt(element, id), severity: 'WARNING', ...missing };
      return { ...rest, role: 'piece', key: id === null ? null : `${key}/${id}`, record };
    }
    case 'shared':
      if (id === null) return withoutId(element, false);
      return { ...rest, role: 'shared', key: sharedKey(listed.as, id), record: null };
  }
}

function oversized(element: XmlElement, role: Listed['role'], id: string | null): ParseIssue {
  return {
    ...issueAt(element, id),
    record: role === 'record' ? id : null,
    rejected: role === 'record',
    code: 'too-large',
    severity: 'ERROR',
    message: `This ${element.name} holds more than ${XML_LIMITS.element} characters and is not taken: shorten its texts.`,
  };
}

function withoutId(element: XmlElement, rejected: boolean): ParseIssue {
  return {
    ...issueAt(element, null),
    rejected,
    code: 'missing-id',
    severity: rejected ? 'ERROR' : 'WARNING',
    message: `This ${element.name} has no attribute "id", so nothing can refer to it: give it one that stays the same.`,
  };
}

function issueAt(
  element: XmlElement,
  id: string | null,
): Pick<ParseIssue, 'type' | 'record' | 'rejected' | 'pointer' | 'value'> {
  return { type: 'issue', record: null, rejected: false, pointer: `line ${element.line}`, value: id };
}
