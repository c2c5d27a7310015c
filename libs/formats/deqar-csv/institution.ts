/** An institution of DEQAR to a provider. */
import {
  isDay,
  type Day,
  type Identifier,
  type LocalisedText,
  type ProviderDraft,
  type ProviderRelation,
  type ReportedReviews,
} from '#domain';
import { cell, listOf, type RecordRows } from '../reading/csv-record.js';
import { readDay } from '../reading/day.js';
import { webAddress } from '../reading/web-address.js';
import { readIdentifiers } from './identifiers.js';
import { identifierField, type Mapping } from './mapping.js';
import { readPlaces } from './places.js';
import { isItself, notePlausibility } from './plausibility.js';
import { readHistory, readParents } from './relations.js';

/** Between versions of a name where the source does not say otherwise; a comma is part of many a name. */
const BETWEEN_NAMES = /\s*[;|\n]\s*/;

/**
 * @param id from the record key, e.g. `DEQARINST0001`
 * @returns null, with an issue of severity ERROR, where there is no name
 */
export function mapInstitution(id: string, rows: RecordRows<string>, mapping: Mapping): ProviderDraft | null {
  const primary = rows.one('name_primary') ?? rows.one('name_official');
  if (primary === null) {
    rows.issue('ERROR', 'no-name', 'name_primary', 'the institution has no name');
    return null;
  }
  const identifiers = identifiersOf(id, rows, mapping);
  const otherNames = otherNamesOf(primary, rows, mapping.separator);
  const places = readPlaces(rows, mapping.separator);
  const draft: ProviderDraft = {
    type: 'provider',
    names: [undetermined(primary)],
    otherNames,
    identifiers,
    kind: isYes(rows.one('is_other_provider')) ? 'ALTERNATIVE_PROVIDER' : 'HIGHER_EDUCATION_INSTITUTION',
    country: places.country,
    city: places.city,
    otherCountries: places.others,
    website: websiteOf(rows),
    foundedOn: rows.day('founding_date', paddedTo('01-01')),
    closedOn: rows.day('closure_date', paddedTo('12-31')),
    relations: relationsOf(rows, mapping.separator, {
      identifiers,
      names: [primary, ...otherNames.map(({ value }) => value)],
    }),
    withdrawnOn: null,
    reportedReviews: reviewsOf(rows),
  };
  notePlausibility(draft, places.all, rows.day('report_last'), rows);
  return draft;
}

/** DEQAR pads years to 01-01 or 12-31 (synchronised from OrgReg); tables that are derived from it may cut them again. */
function paddedTo(monthAndDay: string): (value: string) => Day | null {
  return (value) => {
    const day = /^\d{4}$/.test(value) ? `${value}-${monthAndDay}` : readDay(value);
    return day !== null && isDay(day) ? day : null;
  };
}

function identifiersOf(id: string, rows: RecordRows<string>, mapping: Mapping): readonly Identifier[] {
  const eter = rows.each('eter_id').map((value) => ({ scheme: 'eter', value: value.toUpperCase() }));
  const listed = rows.each('identifiers_all').flatMap(readIdentifiers);
  const own = [...mapping.identifiers.keys()].flatMap((scheme) =>
    rows
      .each(identifierField(scheme))
      .flatMap((value) =>
        listOf(value, mapping.separator ?? /[,;|\n]/).flatMap((each) =>
          readIdentifiers(`${scheme}: ${each}`),
        ),
      ),
  );
  const all = [{ scheme: 'deqar', value: id }, ...eter, ...listed, ...own];
  return all.filter(
    (one, at) => all.findIndex(({ scheme, value }) => scheme === one.scheme && value === one.value) === at,
  );
}

/** DEQAR does not say in which language a name is. */
function undetermined(value: string): LocalisedText {
  return { language: 'und', value };
}

function otherNamesOf(
  primary: string,
  rows: RecordRows<string>,
  separator: string | null,
): readonly LocalisedText[] {
  const names = [
    // "(00207) Example University": without the register number it is found under its name
    primary.replace(/^\(\d+\)\s*/, ''),
    ...rows.each('name_primary'),
    ...rows.each('name_official'),
    ...rows.each('name_versions').flatMap((value) => listOf(value, separator ?? BETWEEN_NAMES)),
  ];
  return [...new Set(names)].filter((name) => name !== primary && name !== '').map(undetermined);
}

/** The scheme may be lacking: then http, which the site may redirect. */
function websiteOf(rows: RecordRows<string>): string | null {
  const value = rows.one('website_link');
  if (value === null || /^(?:n\/a|-)$/i.test(value)) return null;
  const website = webAddress(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`);
  if (website === null) rows.issue('INFO', 'invalid-url', 'website_link', `“${value}” is no web address`);
  return website;
}

function relationsOf(
  rows: RecordRows<string>,
  separator: string | null,
  self: { readonly identifiers: readonly Identifier[]; readonly names: readonly string[] },
): readonly ProviderRelation[] {
  const relations: ProviderRelation[] = [];
  const keep = (relation: ProviderRelation, row: RecordRows<string>['rows'][number], field: string): void => {
    const name = relation.other.names[0]?.value ?? relation.other.identifiers[0]?.value ?? '';
    if (isItself(relation.other, self)) {
      const text = `“${name}” is the institution itself; the relation is left out`;
      rows.issueIn(row, 'WARNING', 'relation-to-itself', field, text, name);
    } else if (!relations.some((known) => JSON.stringify(known) === JSON.stringify(relation))) {
      relations.push(relation);
    }
  };
  for (const row of rows.rows) {
    for (const parent of readParents(cell(row, 'parent_institution'), separator))
      keep(parent, row, 'parent_institution');
    const history = readHistory(cell(row, 'historic_relationships'), separator);
    for (const relation of history.relations) keep(relation, row, 'historic_relationships');
    for (const { entry, why } of history.unread) {
      rows.issueIn(row, 'WARNING', 'unknown-relation', 'historic_relationships', `“${entry}” ${why}`, entry);
    }
  }
  return relations;
}

/** How many reports DEQAR counts, given to Trellis or not. An empty cell is no count of zero. */
function reviewsOf(rows: RecordRows<string>): ReportedReviews | null {
  const value = rows.one('report_count');
  if (value === null) return null;
  const count = /^\d{1,7}(?:\.0)?$/.test(value) ? Number(value) : null;
  if (count === null) {
    rows.issue('WARNING', 'invalid-number', 'report_count', `“${value}” is no number of reports`);
    return null;
  }
  return { count, last: rows.day('report_last') };
}

/** As Python, spreadsheets and people write it. */
function isYes(value: string | null): boolean {
  return value !== null && /^(?:true|yes|y|1|t)$/i.test(value);
}
