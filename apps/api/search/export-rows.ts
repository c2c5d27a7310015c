import { type Listed, readListed, type WholeQuery, wholeResult } from '#search';
import type { Platform } from '../request/platform.js';
import { listedDocument, pageOf } from './listed-document.js';

/** Records read at once: as many as are held in memory, whatever the size of the result. */
const BATCH = 500;

/** All that a search finds, by id. @throws SearchQueryError with the first step */
export async function* listedResult({ database }: Platform, query: WholeQuery): AsyncGenerator<Listed> {
  for await (const found of wholeResult(database, query)) {
    for (let at = 0; at < found.length; at += BATCH)
      yield* await readListed(database, found.slice(at, at + BATCH), query.language);
  }
}

/** Columns of the CSV, each with what stands in it. Several values of one cell are separated by " | ". */
export const CSV_COLUMNS: Readonly<Record<string, (listed: Listed, baseUrl: string) => string | null>> = {
  id: ({ id }) => id,
  title: ({ title }) => title.value,
  title_language: ({ title }) => title.language,
  provider: ({ provider }) => provider.name,
  provider_id: ({ provider }) => provider.id,
  country: ({ provider }) => provider.country,
  status: ({ quality }) => quality,
  ects_min: ({ ects }) => ects && String(ects.min),
  ects_max: ({ ects }) => ects && String(ects.max),
  ects_origin: ({ ects }) => ects && ects.origin,
  eqf_level: ({ eqfLevel }) => eqfLevel && String(eqfLevel.value),
  eqf_origin: ({ eqfLevel }) => eqfLevel && eqfLevel.origin,
  languages: ({ languages }) => joined(languages),
  fields: ({ fields }) => joined(fields),
  participation: ({ participation }) => joined(participation),
  withdrawn_on: ({ withdrawnOn }) => withdrawnOn,
  first_seen_at: ({ firstSeenAt }) => firstSeenAt,
  url: ({ url }) => url,
  page: (listed, baseUrl) => pageOf(baseUrl, listed),
  sources: ({ sources }) => joined(sources.map(({ source }) => source)),
  source_titles: ({ sources }) => joined(sources.map(({ title }) => title)),
  // in the order of the sources; a licence that is not stated is no licence
  licences: ({ sources }) => joined(sources.map(({ licence }) => licence ?? 'not stated')),
  source_keys: ({ sources }) => joined(sources.map(({ key }) => key)),
};

const joined = (values: readonly string[]): string => values.join(' | ');

export async function* csvRows(
  listed: AsyncIterable<Listed>,
  baseUrl: string,
): AsyncGenerator<(string | null)[]> {
  for await (const one of listed) yield Object.values(CSV_COLUMNS).map((cell) => cell(one, baseUrl));
}

export async function* ndjsonLines(listed: AsyncIterable<Listed>, baseUrl: string): AsyncGenerator<string> {
  for await (const one of listed) yield `${JSON.stringify(listedDocument(one, baseUrl))}\n`;
}
