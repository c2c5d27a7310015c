import { ISCED_F_TABLE } from '#domain';
import type { Day } from '#domain';
import type { Sql } from '#store';
import { conditions } from '../postgres/filters.js';
import { Parameters } from '../postgres/parameters.js';
import { allowedErrors, editDistance } from '../text/edit-distance.js';
import type { QueryTerm } from '../text/query-text.js';
import { words } from '../text/words.js';
import type { Suggestion } from './suggest.js';

interface Labelled {
  readonly code: string;
  readonly label: string;
  readonly words: readonly string[];
}

/** A label of a broad field comes again in its narrow and detailed ones: the broadest stands for all. */
const FIELDS: readonly Labelled[] = [...ISCED_F_TABLE]
  .sort(([one], [other]) => one.length - other.length)
  .filter(([, label], n, table) => table.findIndex(([, other]) => other === label) === n)
  .map(([code, label]) => ({ code, label, words: words(label).map(({ word }) => word) }));

/** Residual classes: nobody looks for them, and they repeat the words of the others. */
const RESIDUAL = /not further defined|not elsewhere classified|^Inter-disciplinary programmes/;
const CHECKED = 12;

/**
 * Fields of ISCED-F whose label has every word or its beginning, or is off by a typing error; those that begin with the
 * first word before others, broader before narrower. Only where something is listed in them. One statement, or none.
 */
export async function suggestFields(
  sql: Sql,
  terms: readonly QueryTerm[],
  today: Day,
  first: number,
): Promise<readonly Suggestion[]> {
  const asked = terms.flatMap((term) => (term.kind === 'word' ? [term.word] : term.words));
  const named = (fits: (word: string, label: string) => boolean) =>
    FIELDS.filter(
      (field) =>
        !RESIDUAL.test(field.label) && asked.every((word) => field.words.some((label) => fits(word, label))),
    );
  const exactly = named((word, label) => label.startsWith(word));
  const fields = exactly.length > 0 ? exactly : named(isNear);
  if (fields.length === 0) return [];
  const begins = ({ words: [label = ''] }: Labelled) => (label.startsWith(asked[0] ?? '') ? 0 : 1);
  const ordered = [...fields].sort((one, other) => begins(one) - begins(other)).slice(0, CHECKED);
  const inUse = await fieldsInUse(
    sql,
    ordered.map(({ code }) => code),
    today,
  );
  return ordered
    .filter(({ code }) => inUse.has(code))
    .slice(0, first)
    .map(({ code, label }) => ({ kind: 'FIELD', text: label, value: code }));
}

function isNear(word: string, label: string): boolean {
  const most = allowedErrors(word);
  return most > 0 && editDistance(word, label, most) <= most;
}

async function fieldsInUse(sql: Sql, codes: readonly string[], today: Day): Promise<ReadonlySet<string>> {
  const parameters = new Parameters();
  const listed = conditions({ filter: {}, today }, parameters).map(({ sql: condition }) => condition);
  const rows = await sql.query<{ code: string }>(
    // the narrow table is read once for all codes, not once for each
    `WITH sets AS MATERIALIZED (
       SELECT c.code, s.id FROM unnest(${parameters.add(codes)}::text[]) AS c (code)
       JOIN search_value_set s ON s.facet = 'FIELD'
         AND EXISTS (SELECT FROM unnest(s.members) AS m (value) WHERE starts_with(m.value, c.code))
     ), used AS MATERIALIZED (
       SELECT DISTINCT f.field_set AS id FROM search_facet f
       WHERE ${listed.join(' AND ')} AND f.field_set IN (SELECT sets.id FROM sets)
     )
     SELECT DISTINCT sets.code FROM sets JOIN used ON used.id = sets.id`,
    parameters.values,
  );
  return new Set(rows.map(({ code }) => code));
}
