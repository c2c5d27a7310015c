import { z } from 'zod';
import { ORIGINS, PARTICIPATIONS, QUALITY_STATUSES } from '#domain';
import { SEARCH_PARAMETERS } from '#search';
import { DAY, type DescribedOperation, ID, MOMENT, NAMED_SCHEMAS } from '../request/described.js';
import type { jsonFeed } from './json-feed.js';
import type { listedDocument } from './listed-document.js';

const LISTED = z
  .object({
    id: ID,
    page: z.url().meta({ description: 'The page of Trellis about it, with all evidence' }),
    title: z.string(),
    titleLanguage: z.string().meta({ description: 'BCP 47; und: not stated' }),
    description: z.string().nullable(),
    provider: z.object({ id: ID, name: z.string(), country: z.string().nullable() }),
    quality: z.enum(QUALITY_STATUSES).meta({ description: 'As of today; UNKNOWN is never a no' }),
    ects: z.object({ min: z.number(), max: z.number(), origin: z.enum(ORIGINS) }).nullable(),
    eqfLevel: z.object({ value: z.int(), origin: z.enum(ORIGINS) }).nullable(),
    languages: z.array(z.string()),
    fields: z.array(z.string()).meta({ description: 'ISCED-F 2013' }),
    participation: z.array(z.enum(PARTICIPATIONS)),
    url: z.string().nullable(),
    withdrawnOn: DAY.nullable(),
    firstSeenAt: MOMENT,
    changedAt: MOMENT,
    sources: z.array(
      z.object({
        source: z.string(),
        title: z.string(),
        licence: z.string().nullable().meta({ description: 'null: not stated, which is no licence' }),
        key: z.string(),
        harvestedAt: MOMENT,
        url: z.string().nullable(),
      }),
    ),
  })
  .register(NAMED_SCHEMAS, { id: 'ListedMicroCredential' }) satisfies z.ZodType<
  ReturnType<typeof listedDocument>
>;

const PAGE = z.object({
  totalCount: z.int(),
  totalIsExact: z.boolean(),
  engine: z.string(),
  results: z.array(LISTED),
  next: z.string().nullable().meta({ description: 'To be given as `after`; null at the end' }),
});

const JSON_FEED = z.object({
  version: z.string(),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  language: z.string().optional(),
  items: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      external_url: z.string().optional(),
      title: z.string(),
      language: z.string().optional(),
      content_text: z.string(),
      summary: z.string(),
      date_published: MOMENT,
      date_modified: MOMENT,
      authors: z.array(z.object({ name: z.string() })),
    }),
  ),
}) satisfies z.ZodType<ReturnType<typeof jsonFeed>>;

/** A search is asked as the address of the page Find writes it; several values are separated by commas. */
const QUERY = z.object(SEARCH_PARAMETERS);
const PAGE_QUERY = QUERY.extend({
  first: z.string().optional().meta({ description: 'How many, from 1 to 100; 20 if not said' }),
  after: z.string().optional().meta({ description: '`next` of the page before' }),
});

export const SEARCH_OPERATIONS: readonly DescribedOperation[] = [
  {
    id: 'search',
    method: 'get',
    path: '/api/v1/search',
    summary: 'A page of micro-credentials that a search finds',
    query: PAGE_QUERY,
    answers: { 200: { description: 'The page', content: { 'application/json': PAGE } } },
    problems: [],
  },
  ...(['csv', 'ndjson'] as const).map((form): DescribedOperation => ({
    id: form === 'csv' ? 'exportCsv' : 'exportNdjson',
    method: 'get',
    path: `/api/v1/search.${form}`,
    summary: 'The whole result of a search, by id, however large; cut off if it cannot be completed',
    query: QUERY,
    answers: {
      200: {
        description: 'A line for each, with its sources and their licences',
        content: {
          [form === 'csv' ? 'text/csv' : 'application/x-ndjson']: z
            .string()
            .meta({ description: form === 'csv' ? 'RFC 4180, UTF-8' : 'A ListedMicroCredential a line' }),
        },
      },
    },
    problems: [],
  })),
  {
    id: 'followAtom',
    method: 'get',
    path: '/api/v1/search.atom',
    summary: 'What is new in a search, for feed readers',
    query: QUERY,
    answers: {
      200: { description: 'Atom (RFC 4287)', content: { 'application/atom+xml': z.string() } },
    },
    problems: [],
  },
  {
    id: 'followJsonFeed',
    method: 'get',
    path: '/api/v1/search.feed.json',
    summary: 'The same as JSON Feed',
    query: QUERY,
    answers: {
      200: { description: 'JSON Feed 1.1', content: { 'application/feed+json': JSON_FEED } },
    },
    problems: [],
  },
];
