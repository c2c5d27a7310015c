import type { TFunction } from 'i18next';
import { valueText } from '../../components/source-mark/value-text.js';
import type { HistoryEntryPartsFragment } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';

export type Entry = HistoryEntryPartsFragment;
type Words = (value: unknown, t: TFunction, format: Format) => string;

const isText = (value: unknown): value is string => typeof value === 'string';
const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
const eachOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const plain: Words = (value) => valueText(JSON.stringify(value));
const day: Words = (value, _, format) => (isText(value) ? format.day(value) : plain(value, _, format));
const yesOrNo: Words = (value, t) => t(value === true ? 'history.yes' : 'history.no');

/** In the words that the rest of the page has for them; what it has none for stands as the source wrote it. */
const named =
  (catalogue: 'outcome' | 'mandate' | 'decisionLevel' | 'scheme' | 'providerKind' | 'relationType'): Words =>
  (value, t) =>
    // A value that a later version of the API adds has no words yet.
    isText(value) ? t(`${catalogue}.${value}` as 'outcome.NONE', { defaultValue: value }) : '';

const agency: Words = (value, t, format) => {
  const name = partOf(value, 'name') ?? partOf(value, 'acronym');
  return isText(name) ? name : plain(partOf(value, 'identifiers'), t, format);
};
const identifiers: Words = (value) =>
  eachOf(value)
    .map((one) => `${String(partOf(one, 'scheme'))}:${String(partOf(one, 'value'))}`)
    .join('; ');
const programmes: Words = (value) =>
  eachOf(value)
    .map((one) => String(partOf(one, 'name')))
    .join('; ');
const countries: Words = (value, _, format) =>
  (isText(value) ? [value] : eachOf(value).filter(isText)).map(format.country).join('; ');
const reviews: Words = (value, t, format) => {
  const last = partOf(value, 'last');
  const count = Number(partOf(value, 'count'));
  return isText(last)
    ? t('history.reviewsUntil', { count, found: format.number(count), day: format.day(last) })
    : format.number(count);
};
const scope: Words = (value, t) => {
  const levels = eachOf(partOf(value, 'eqfLevels')).map((level) => t('level.eqf', { level }));
  return [...levels, ...eachOf(partOf(value, 'fields')).map((field) => t('history.isced', { field }))].join(
    ', ',
  );
};

/** The fields that are told, in the order in which one reads them. */
const FIELDS = {
  names: plain,
  otherNames: plain,
  kind: named('providerKind'),
  activity: plain,
  listedAs: plain,
  agency,
  programmes,
  outcome: named('outcome'),
  level: named('decisionLevel'),
  mandate: named('mandate'),
  scheme: named('scheme'),
  validFrom: day,
  validTo: day,
  from: day,
  to: day,
  scope,
  annulled: yesOrNo,
  flaggedHigh: yesOrNo,
  withdrawnOn: day,
  delistedOn: day,
  country: countries,
  otherCountries: countries,
  city: plain,
  website: plain,
  foundedOn: day,
  closedOn: day,
  reportedReviews: reviews,
  identifiers,
  reportUrl: plain,
  url: plain,
} as const satisfies Record<string, Words>;
type Field = keyof typeof FIELDS;

/** Whom it is about is known where it is read; a relation is told before its fields. */
const ASIDE: ReadonlySet<string> = new Set(['provider', 'providers', 'type', 'otherId']);
/** What was added has its address beside it. */
const LINKED: ReadonlySet<string> = new Set(['reportUrl', 'url']);
const isField = (name: string): name is Field => name in FIELDS;

/** What happened, to what: "Decision added". */
export const historyTitle = ({ kind, change }: Entry, t: TFunction): string => t(`history.${change}.${kind}`);

/** Each field of an entry that says something, in a few words: now, or before and now. */
export function historyDetails(entry: Entry, t: TFunction, format: Format): readonly string[] {
  const order = Object.keys(FIELDS);
  const told = entry.fields
    .filter(({ field, before }) => !ASIDE.has(field) && !(before === null && LINKED.has(field)))
    .sort((one, other) => placeIn(order, one.field) - placeIn(order, other.field))
    .flatMap(({ field, before, after }) => {
      const name = isField(field) ? t(`history.field.${field}`) : t('history.field.other');
      const say = (json: string | null) => (json === null ? '' : words(field, json, t, format));
      const [old, now] = [say(before), say(after)];
      // Told for the first time, that something is not so is no news.
      if (before === null) return now === '' || after === 'false' ? [] : [t('history.now', { name, now })];
      if (entry.change === 'WITHDRAWN' && after === null) return [];
      const nothing = t('history.nothing');
      return old === now ? [] : [t('history.changed', { name, before: old || nothing, now: now || nothing })];
    });
  return entry.kind === 'RELATION' ? [relationText(entry, t, format), ...told] : told;
}

/** As its source states it: of two providers, either may have stated it of the other. */
function relationText({ fields, subject }: Entry, t: TFunction, format: Format): string {
  const type = fields.find(({ field }) => field === 'type');
  const json = type?.after ?? type?.before;
  return json ? `${named('relationType')(JSON.parse(json), t, format)} ${subject}` : subject;
}

function words(field: string, json: string, t: TFunction, format: Format): string {
  const value: unknown = JSON.parse(json);
  return isField(field) ? FIELDS[field](value, t, format) : plain(value, t, format);
}

const placeIn = (order: readonly string[], name: string): number =>
  order.indexOf(name) + 1 || order.length + 1;
