import { Controller, Get, Query } from '@nestjs/common';
import { documentsOf, readListed, SEARCH_PAGE_ADDRESS, searchOf, withLiveProviders } from '#search';
import { apiError } from '../request/errors.js';
import { Platform } from '../request/platform.js';
import { readBy } from '../request/read-by.js';
import { findResult } from '../request/search-result.js';
import { listedDocument } from './listed-document.js';

const PAGE = { usual: 20, most: 100 };

/** A page of a search for programs that speak no GraphQL: the address of the page Find is the question. */
@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly platform: Platform) {}

  @Get()
  async page(@Query() query: unknown) {
    const { first, after, ...parameters } = readBy(SEARCH_PAGE_ADDRESS, query, 'the query');
    const { database, configuration } = this.platform;
    const search = searchOf(parameters);
    const found = await findResult(this.platform, {
      ...search,
      filter: await withLiveProviders(database, search.filter),
      facets: [],
      first: readSize(first),
      after: after ?? null,
    });
    const documents = await documentsOf(
      database,
      found.edges.map(({ id }) => id),
    );
    const listed = await readListed(database, documents, search.language);
    return {
      totalCount: found.totalCount,
      totalIsExact: found.totalIsExact,
      engine: found.engine,
      results: listed.map((one) => listedDocument(one, configuration.baseUrl)),
      /** to be given as `after`; null at the end */
      next: found.pageInfo.endCursor,
    };
  }
}

function readSize(first: string | undefined): number {
  if (first === undefined) return PAGE.usual;
  const wanted = /^\d{1,3}$/.test(first) ? Number(first) : 0;
  if (wanted >= 1 && wanted <= PAGE.most) return wanted;
  throw apiError(
    'BAD_USER_INPUT',
    `the query.first: ${JSON.stringify(first.slice(0, 40))} is not a whole number from 1 to ${PAGE.most}.`,
  );
}
