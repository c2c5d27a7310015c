import { ISCED_F_TABLE, iscedLabels, schemeLanguage } from '#domain';
import type { Day } from '#domain';
import type { Sql } from '#store';
import { conditions } from '../postgres/filters.js';
import { Parameters } from '../postgres/parameters.js';
import { allowedErrors, editDistance } from '../text/edit-distance.js';
import { isResidual } from '../text/field-names.js';
import { primaryLanguage } from '../text/language.js';
import { type QueryTerm, wordsIn } from '../text/query-text.js';
import { words } from '../text/words.js';
import type { Suggestion, Typed } from './suggest.js';

interface Name {
  readonly language: string;
  readonly label: string;
  readonly words: readonly string[];
}

interface Field {
  readonly code: string;
  readonly names: readonly Name[];
}

/**
 * Without residual classes: nobody looks for them, and they repeat the words of the others. A name of a broad field comes
 * again in its narrow and detailed ones: the broadest stands for all.
 */
const FIELDS: readonly Field[] = [...ISCED_F_TABLE]
  .sort(([one], [other]) => one.length - other.length)
  .filter(([, label], n, table) => table.findIndex(([, other]) => other === label) === n)
  .filter(([, label]) => !isResidual(label))
  .map(([code]) => ({
    code,
    names: iscedLabels(code).map(({ language, value }) => ({
      language,
      label: value,
      words: words(value).map(({ word }) => word),
    })),
  }));

const CHECKED = 12;

/** A field, and the name of it that was typed or is the reader's. */
interface Named extends Name {
  readonly code: string;
}

/**
 * Fields of ISCED-F with a name that has every word or its beginning: in the reader's language or in English; where none
 * has, in any language; else off by a typing error. Those that begin with the first word before others, broader before
 * narrower. Only where something is listed in them. One statement, or none.
 * @param language the reader's
 */
export async function suggestFields(
  sql: Sql,
  terms: readonly QueryTerm[],
  { today, language }: Pick<Typed, 'today' | 'language'>,
  first: number,
): Promise<readonly Suggestion[]> {
  const asked = wordsIn(terms);
  const fields = fieldsNamed(asked, language);
  if (fields.length === 0) return [];
  const begins = ({ words: [label = ''] }: Name) => (label.startsWith(asked[0] ?? '') ? 0 : 1);
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

function fieldsNamed(asked: readonly string[], language: string | null): readonly Named[] {
  const named = (
    languages: readonly string[] | null,
    fits: (word: string, label: string) => boolean,
  ): readonly Named[] =>
    FIELDS.flatMap(({ code, names }) => {
      const name = inOrder(names, languages).find(({ words: list }) =>
        asked.every((word) => list.some((label) => fits(word, label))),
      );
      return name === undefined ? [] : [{ code, ...name }];
    });
  const begins = (word: string, label: string) => label.startsWith(word);
  const readers = [...(language === null ? [] : [schemeLanguage(primaryLanguage(language))]), 'en'];
  const own = named(readers, begins);
  const any = own.length > 0 ? own : named(null, begins);
  return any.length > 0 ? any : named(readers, isNear);
}

/** Names in these languages, the first first; all where none are given. */
function inOrder(names: readonly Name[], languages: readonly string[] | null): readonly Name[] {
  if (languages === null) return names;
  return languages.flatMap((language) => names.filter((name) => name.language === language));
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
