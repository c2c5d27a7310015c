/** The two cells of an institution in which DEQAR writes its relations. */
import { isDay, type Day, type ProviderReference, type ProviderRelation } from '#domain';
import { folded, HISTORICAL } from '../deqar-model/labels.js';
import { listOf } from '../reading/csv-record.js';

/** An entry that could not be read, and why, as a clause. */
export interface Unread {
  readonly entry: string;
  readonly why: string;
}

export interface Relations {
  readonly relations: readonly ProviderRelation[];
  readonly unread: readonly Unread[];
}

const VERB = HISTORICAL.map(([verb]) => verb).join('|');
const DATE = '\\d{4}(?:-\\d{2}-\\d{2})?';
const EVENT = new RegExp(`^(?:(${DATE}|None|null)?\\s*:\\s*)?(${VERB})\\s+(\\S.*)$`, 'is');

/** Names hold commas too: an entry starts where an id follows, for an event behind a verb, known or not, or a date. */
const BETWEEN_PARENTS = /,\s*(?=DEQARINST)/;
const BETWEEN_EVENTS = new RegExp(
  `[,;\\n]\\s*(?=(?:[^,:]{0,20}:\\s*)?[a-z][a-z ]{2,30}\\sDEQARINST|(?:${DATE})?\\s*:\\s*(?:${VERB})\\s)`,
  'i',
);

/**
 * `parent_institution`: "DEQARINST0015 Name A, DEQARINST0016 Name B", or names alone. Faculties' universities and
 * universities' alliances stand there alike, so the kind of relation is open (quality-status.md, rule 1).
 * @param separator between entries; null: a comma before the next id
 */
export function readParents(cell: string | null, separator: string | null): readonly ProviderRelation[] {
  return listOf(cell, separator ?? BETWEEN_PARENTS).map((entry) => ({
    type: 'PART_OF',
    other: institution(entry),
    from: null,
    to: null,
  }));
}

/**
 * `historic_relationships`: "2004-07-01: spun off DEQARINST0014 Name, 2010-01-01: absorbed DEQARINST0020 Name", with
 * ids or names alone, the date possibly absent or a year.
 * @param separator between entries; null: a comma before the next date or verb
 */
export function readHistory(cell: string | null, separator: string | null): Relations {
  const relations: ProviderRelation[] = [];
  const unread: Unread[] = [];
  for (const entry of listOf(cell, separator ?? BETWEEN_EVENTS)) {
    const [, date, verb, rest] = EVENT.exec(entry) ?? [];
    const type = HISTORICAL.find(([known]) => known === folded(verb ?? ''))?.[1];
    if (rest === undefined || type === undefined) {
      unread.push({ entry, why: `says none of ${VERB.replaceAll('|', ', ')}` });
      continue;
    }
    const from = eventDay(date);
    if (from === undefined)
      unread.push({ entry, why: `“${date ?? ''}” is no day; the relation is kept without it` });
    relations.push({ type, other: institution(rest), from: from ?? null, to: null });
  }
  return { relations, unread };
}

/** The day; null where none is stated; undefined where it is none. A year is its first day, as DEQAR pads years. */
function eventDay(date: string | undefined): Day | null | undefined {
  if (date === undefined || /^(?:none|null)$/i.test(date)) return null;
  const day = date.length === 4 ? `${date}-01-01` : date;
  return isDay(day) ? day : undefined;
}

/** "DEQARINST0014 Medical University of Vienna", or either part of it. */
function institution(text: string): ProviderReference {
  const [, id, rest] = /^(DEQARINST[A-Z]*\d+)(?:\s+(.*))?$/is.exec(text.trim()) ?? [];
  const name = (id === undefined ? text : (rest ?? '')).replace(/\s+/g, ' ').trim();
  return {
    names: name === '' ? [] : [{ language: 'und', value: name }],
    identifiers: id === undefined ? [] : [{ scheme: 'deqar', value: id.toUpperCase() }],
    country: null,
    city: null,
    website: null,
    kind: null,
  };
}
