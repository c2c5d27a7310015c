import { normaliseIdentifier, type Identifier } from '#domain';
import type { Json } from '../format.js';
import type { JsonReader } from '../reading/json-reader.js';
import { keyOf } from '../reading/json-issues.js';
import { isObject } from '../reading/json-reader.js';
import type { Kind } from './fields.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids are opaque; those that are UUIDs are one whether in capitals or not (RFC 9562 §4). */
export function idOf(value: Json | undefined): string | null {
  const id = keyOf(value);
  return id !== null && UUID.test(id) ? id.toLowerCase() : id;
}

/** The id of an object that is named by its id or stands there itself. */
export function referredId(value: Json | undefined, kind: Kind): string | null {
  return idOf(isObject(value) ? value[`${kind}Id`] : value);
}

/** How records and parts are named in a harvest: `course/30010000-…`. */
export function keyFor(kind: Kind, id: string | null): string | null {
  return id === null ? null : `${kind}/${id}`;
}

/** Placeholders of the specification and of generators: shared by records that have nothing in common. */
const EXAMPLE = /^(?:string|null|undefined|none|test|123e4567-e89b-12d3-a456-[0-9a-f]{12})$/i;

/**
 * What each type of code identifies. A course may bear the CROHO, CREBO or program code of the program it belongs to,
 * and the BRIN of its institution: those name something else than the course.
 */
const SCHEMES = {
  course: new Map([
    ['identifier', 'code'],
    ['coursecode', 'code'],
    ['systemid', 'code'],
    ['productid', 'code'],
    ['uuid', 'uuid'],
  ]),
  program: new Map([
    ['identifier', 'code'],
    ['programcode', 'code'],
    ['systemid', 'code'],
    ['productid', 'code'],
    ['uuid', 'uuid'],
    ['crohocrebocode', 'croho'],
  ]),
  organization: new Map([
    ['brin', 'brin'],
    ['schachome', 'schac'],
    ['uuid', 'uuid'],
  ]),
} as const;

/** The identifiers that the provider gave: its id, where it is a UUID, and its codes. */
export function identifiersOf(body: JsonReader, kind: 'course' | 'program' | 'organization'): Identifier[] {
  const id = idOf(body.at(`${kind}Id`).value);
  const own = id !== null && UUID.test(id) && !EXAMPLE.test(id) ? [{ scheme: 'uuid', value: id }] : [];
  const primary = body.at('primaryCode');
  const codes = [
    ...(primary.isObject() && !primary.isEmpty ? [primary] : []),
    ...body.at('otherCodes').items(),
  ];
  const all = [...own, ...codes.flatMap((code) => identifierOf(code, body, kind))];
  return all.filter(
    (one, at) => all.findIndex((each) => each.scheme === one.scheme && each.value === one.value) === at,
  );
}

function identifierOf(
  code: JsonReader,
  body: JsonReader,
  kind: 'course' | 'program' | 'organization',
): Identifier[] {
  const type = (code.at('codeType').text() ?? '').toLowerCase();
  const value = code.at('code').text();
  if (value === null) return [];
  if (EXAMPLE.test(value)) {
    code.issues.info(
      'placeholder-code',
      code.at('code').pointer,
      value,
      'This is a placeholder, no code; it was left out.',
    );
    return [];
  }
  const scheme =
    SCHEMES[kind].get(type) ?? (kind !== 'organization' && type.startsWith('x-') ? type : undefined);
  // a minor or track may bear the number of the program that it is a part of
  if (scheme === undefined || (scheme === 'croho' && !isWholeProgram(body))) return [];
  return [normaliseIdentifier({ scheme, value })];
}

function isWholeProgram(body: JsonReader): boolean {
  const type = body.at('programType');
  return (type.isEmpty || type.value === 'program') && body.at('parent').isEmpty;
}
