/** `relations` of a provider: "absorbed=R-002@2018-09-01 | unit_of=deqar:DEQARINST0001@2010-01-01/2015-12-31". */
import { parseIdentifier, RELATION_TYPES, type Day, type ProviderRelation } from '#domain';
import { listOf } from '../reading/csv-record.js';
import { readDay } from '../reading/day.js';
import { folded, type Rows } from './cells.js';
import { bare, referenceById, type Providers } from './references.js';

const ENTRY = /^([A-Za-z_ -]+?)\s*=\s*(.+?)(?:\s*@\s*([^@/]*)(?:\/([^@/]*))?)?$/s;

/** The ids or identifiers that a cell names, for the part's references. */
export function relatedTo(value: string | null, separator: string): readonly string[] {
  return listOf(value, separator).flatMap((entry) => ENTRY.exec(entry)?.[2] ?? []);
}

/** What cannot be read is left out, a date alone is left empty, with an issue each. */
export function readRelations(rows: Rows, providers: Providers): readonly ProviderRelation[] {
  const entries = rows.each('relations').flatMap((value) => listOf(value, providers.separator));
  return entries.flatMap((entry) => {
    const [, word, other, from, to] = ENTRY.exec(entry) ?? [];
    const type = RELATION_TYPES.find((known) => folded(known) === folded(word ?? ''));
    if (type === undefined || other === undefined) {
      const types = RELATION_TYPES.map((known) => known.toLowerCase()).join(', ');
      rows.issue(
        'WARNING',
        'unknown-relation',
        'relations',
        `“${entry}” is not RELATION=PROVIDER@FROM/TO with one of ${types}`,
      );
      return [];
    }
    return [{ type, other: otherOf(other, rows, providers), from: dayOf(from, rows), to: dayOf(to, rows) }];
  });
}

function otherOf(text: string, rows: Rows, providers: Providers): ProviderRelation['other'] {
  const { reference, known } = referenceById(text, providers);
  if (known) return reference;
  const identifier = parseIdentifier(text);
  if (identifier) return bare([identifier]);
  rows.issue(
    'WARNING',
    'unknown-provider',
    'relations',
    `“${text}” is no provider of the file of providers, and no SCHEME:VALUE`,
  );
  return reference;
}

function dayOf(text: string | undefined, rows: Rows): Day | null {
  const stated = text?.trim() ?? '';
  const day = readDay(stated);
  if (day === null && stated !== '') {
    rows.issue('WARNING', 'invalid-date', 'relations', `“${stated}” is no day; write it as YYYY-MM-DD`);
  }
  return day;
}
