import type { Json, JsonObject } from '../format.js';
import type { Take, XmlElement } from '../reading/xml.js';
import { NAMESPACES, sharedKey, type Field, type Fields } from './fields.js';

/** What a note looks like inside: its subject decides whether it passes. */
const NOTE: Fields = { subject: 'uri', noteLiteral: 'localised' };
const CONCEPT: Fields = { prefLabel: 'localised' };
/** …/snb/qualification-topics#contact-info: whom to call or write to, often a person. */
const ABOUT_CONTACT = /#contact/i;

/** Markup that should have been escaped: its text is kept. */
const textOnly: Take = () => 'text';

/**
 * Passes the children that `fields` names.
 * @param own the document's namespace
 */
export function taking(fields: Fields, own: string): Take {
  const taken = new Map(
    Object.entries(fields).map(([name, field]) => {
      return [name, { namespace: NAMESPACES.get(name) ?? own, take: inside(field, own) }] as const;
    }),
  );
  return (name, namespace) => {
    const child = taken.get(name);
    return child?.namespace === namespace ? child.take : null;
  };
}

function inside(field: Field, own: string): Take {
  if (typeof field === 'string') {
    switch (field) {
      case 'text':
      case 'localised':
        return textOnly;
      case 'note':
        return taking(NOTE, own);
      case 'concept':
        return taking(CONCEPT, own);
      case 'uri':
      case 'id':
        return () => null;
    }
  }
  return isReference(field) ? () => null : taking(field, own);
}

/**
 * The body of a part: its id, and by field a list of what the elements of that name hold; empty ones are left out.
 * @param refs receives the keys of the shared parts that it refers to, nested ones included
 */
export function bodyOf(element: XmlElement, fields: Fields, refs: Set<string>): JsonObject {
  return { id: idOf(element), ...membersOf(element, fields, refs) };
}

/** Null where it has none. */
export function idOf(element: XmlElement): string | null {
  return element.attributes['id']?.trim() || null;
}

function membersOf(element: XmlElement, fields: Fields, refs: Set<string>): Record<string, Json> {
  const members: Record<string, Json[]> = {};
  for (const child of element.children) {
    const field = fields[child.name];
    if (field === undefined) continue;
    for (const value of valuesOf(child, field, refs)) (members[child.name] ??= []).push(value);
  }
  return members;
}

function valuesOf(element: XmlElement, field: Field, refs: Set<string>): Json[] {
  if (typeof field !== 'string')
    return isReference(field) ? reference(element, field, refs) : group(element, field, refs);
  switch (field) {
    case 'text':
      return given(element.text);
    case 'localised':
      return localisedText(element);
    case 'note':
      return note(element);
    case 'uri':
      return given(element.attributes['uri'] ?? element.text);
    case 'concept':
      return concept(element);
    case 'id':
      return given(element.attributes['idref']);
  }
}

function reference(element: XmlElement, field: Reference, refs: Set<string>): Json[] {
  const id = given(element.attributes['idref']);
  for (const each of id) refs.add(sharedKey(field.refersTo, each));
  return id;
}

function group(element: XmlElement, fields: Fields, refs: Set<string>): Json[] {
  const members = membersOf(element, fields, refs);
  return Object.keys(members).length > 0 ? [members] : [];
}

function localisedText(element: XmlElement): Json[] {
  const value = element.text.trim();
  const language = element.attributes['language'] ?? element.attributes['xml:lang'] ?? null;
  return value === '' ? [] : [{ language, value }];
}

function note(element: XmlElement): Json[] {
  const subjects = element.children.filter((child) => child.name !== 'noteLiteral');
  if (subjects.some((subject) => ABOUT_CONTACT.test(subject.attributes['uri'] ?? ''))) return [];
  return element.children.filter((child) => child.name === 'noteLiteral').flatMap(localisedText);
}

function concept(element: XmlElement): Json[] {
  const uri = element.attributes['uri']?.trim() || null;
  const labels = element.children.flatMap(localisedText);
  return uri === null && labels.length === 0 ? [] : [{ uri, labels }];
}

function given(text: string | undefined): string[] {
  const trimmed = text?.trim();
  return trimmed ? [trimmed] : [];
}

type Reference = Extract<Field, { readonly refersTo: unknown }>;

function isReference(field: Reference | Fields): field is Reference {
  return typeof field['refersTo'] === 'string';
}
