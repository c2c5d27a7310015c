import type { Json, ParseIssue } from '../format.js';
import { quoted } from './issues.js';
import type { BrokenJson } from './json-items.js';

/** What becomes of an item that is no JSON: a record that was read and rejected. Of a member: a warning. */
export function issueOfBroken(broken: BrokenJson): ParseIssue {
  return {
    type: 'issue',
    code: broken.code,
    severity: broken.isItem ? 'ERROR' : 'WARNING',
    pointer: broken.pointer,
    value: null,
    message: `${broken.message} (byte ${broken.offset})`,
    record: null,
    rejected: broken.isItem,
  };
}

/** An item of a list of objects that is something else. */
export function issueOfNoObject(value: Json, pointer: string): ParseIssue {
  return {
    type: 'issue',
    code: 'not-an-object',
    severity: 'ERROR',
    pointer,
    value: quoted(value),
    message: 'Every record must be a JSON object.',
    record: null,
    rejected: true,
  };
}

/** Longest record key: longer ones are no identifiers, and more than an index of PostgreSQL holds. */
const LONGEST_KEY = 500;

/** An identifier that can be a record key: a text, or a number as text; null where there is none. */
export function keyOf(value: Json | undefined): string | null {
  const key = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return key !== '' && key.length <= LONGEST_KEY ? key : null;
}
