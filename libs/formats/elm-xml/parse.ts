import { UnreadableDocument, type ParseIssue, type Parsed, type SourceDocument } from '../format.js';
import { decodeText } from '../reading/bytes.js';
import { readXml, XML_LIMITS, type Step, type Take, type XmlElement } from '../reading/xml.js';
import { bodyOf, idOf, taking } from './body.js';
import { LISTS, sharedKey, type Listed } from './fields.js';

/** Both generations in circulation, told apart by namespace alone: `xsdVersion` is optional, and often wrong. */
const GENERATIONS: readonly string[] = [
  'http://data.europa.eu/snb/model/ap/loq-constraints/',
  'http://data.europa.eu/snb/model/application-profile/loq-constraints/',
];

/**
 * Cuts a LOQ document into its parts, in the order of the document. References may lead forward and backward.
 * @throws UnreadableDocument as `readXml`; wrong-encoding; wrong-format where the root is not `Courses`
 */
export async function* parse(document: SourceDocument): AsyncGenerator<Parsed> {
  for await (const element of readXml(decodeText(document), atRoot)) {
    const listed = LISTED.get(element.name);
    if (listed) yield partOf(element, listed);
  }
}

/** The names in the lists are unique, so the name alone tells the list. */
const LISTED: ReadonlyMap<string, Listed> = new Map(
  Object.values(LISTS).flatMap((list) => Object.entries(list)),
);

const WALKS = new Map(GENERATIONS.map((namespace) => [namespace, intoLists(namespace)]));

function atRoot(name: string, namespace: string): Step {
  const lists = name === 'Courses' ? WALKS.get(namespace) : undefined;
  if (lists) return lists;
  const found = namespace === '' ? `"${name}" without namespace` : `"${name}" of the namespace ${namespace}`;
  throw new UnreadableDocument(
    'wrong-format',
    `The document is not an ELM list of learning opportunities and qualifications: its root is ${found}, not "Courses" of a LOQ namespace.`,
  );
}

function intoLists(own: string): Step {
  const takes = new Map<string, Take>(
    [...LISTED].map(([name, listed]) => [name, taking(listed.fields, own)]),
  );
  const lists = new Map<string, Step>(
    Object.entries(LISTS).map(([list, elements]) => [
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
      const record = specificationOf(element);
      if (record === null) return withoutSpecification(element, id);
      return { ...rest, role: 'piece', key: id === null ? null : `opportunity/${id}`, record };
    }
    case 'shared':
      if (id === null) return withoutId(element, false);
      return { ...rest, role: 'shared', key: sharedKey(listed.as, id), record: null };
  }
}

function specificationOf(element: XmlElement): string | null {
  const specification = element.children.find((child) => child.name === 'learningAchievementSpecification');
  return specification?.attributes['idref']?.trim() || null;
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

function withoutSpecification(element: XmlElement, id: string | null): ParseIssue {
  return {
    ...issueAt(element, id),
    code: 'missing-specification',
    severity: 'WARNING',
    message:
      'This learning opportunity names no learningAchievementSpecification, so it belongs to no record: add the reference.',
  };
}

function issueAt(
  element: XmlElement,
  id: string | null,
): Pick<ParseIssue, 'type' | 'record' | 'rejected' | 'pointer' | 'value'> {
  return { type: 'issue', record: null, rejected: false, pointer: `line ${element.line}`, value: id };
}
