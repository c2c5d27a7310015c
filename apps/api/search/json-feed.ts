import { type Feed, searchAddress, summaryOf } from './feed.js';
import { pageOf } from './listed-document.js';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: searchAddress(feed, '/'),
    feed_url: searchAddress(feed, '/api/v1/search.feed.json'),
    ...(feed.language === null ? {} : { language: feed.language }),
    items: feed.entries.map((entry) => ({
      id: pageOf(feed.baseUrl, entry),
      url: pageOf(feed.baseUrl, entry),
      ...(entry.url === null ? {} : { external_url: entry.url }),
      title: entry.title.value,
      ...(entry.title.language === 'und' ? {} : { language: entry.title.language }),
      content_text: entry.description ?? summaryOf(entry),
      summary: summaryOf(entry),
      date_published: entry.firstSeenAt,
      date_modified: entry.changedAt,
      authors: [{ name: entry.provider.name }],
    })),
  };
}
