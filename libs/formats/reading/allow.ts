import type { Json, JsonObject } from '../format.js';
import { isList, isObject } from './json-reader.js';

/**
 * Which fields of a record pass the parser; all others, above all those about persons, are gone before anything is
 * stored. `true`: texts, numbers and booleans; an object: these members. Lists pass where what is in them does, and so
 * does a single value where an object is usual.
 */
export type Allowed = true | { readonly [name: string]: Allowed };

/** The allowed members of an object, in the order of the allow-list, so that a changed order of a feed is no change. */
export function allowedFields(value: JsonObject, allowed: Exclude<Allowed, true>): JsonObject {
  const body: Record<string, Json> = {};
  for (const name in allowed) {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    const rule = allowed[name];
    if (member !== undefined && rule !== undefined) body[name] = pass(member, rule);
  }
  return body;
}

/** An object where only a value is allowed passes empty: that it stood there is worth an issue, what it held is not. */
function pass(value: Json, allowed: Allowed): Json {
  if (isList(value)) return value.map((item) => pass(item, allowed));
  if (isObject(value)) return allowed === true ? {} : allowedFields(value, allowed);
  return value;
}
