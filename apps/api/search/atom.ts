import { create } from 'xmlbuilder2';
import type { Listed } from '#search';
import { type Feed, searchAddress, summaryOf } from './feed.js';
import { pageOf } from './listed-document.js';

/** What XML cannot hold, escaped or not: XML 1.0, production 2. Titles come from feeds of every kind. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const clean = (text: string): string => text.replace(NO_XML, '');

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const self = searchAddress(feed, '/api/v1/search.atom');
  const root = create({ version: '1.0', encoding: 'utf-8' }).ele('http://www.w3.org/2005/Atom', 'feed');
  if (feed.language !== null) root.att('xml:lang', feed.language);
  root.ele('id').txt(self).up();
  root.ele('title').txt(clean(feed.title)).up();
  root.ele('updated').txt(feed.updated).up();
  root.ele('link', { rel: 'self', type: 'application/atom+xml', href: self }).up();
  root.ele('link', { rel: 'alternate', type: 'text/html', href: searchAddress(feed, '/') }).up();
  root.ele('generator').txt('Trellis').up();
  for (const entry of feed.entries) addEntry(root, entry, feed.baseUrl);
  return root.end();
}

function addEntry(root: ReturnType<typeof create>, entry: Listed, baseUrl: string): void {
  const page = pageOf(baseUrl, entry);
  const node = root.ele('entry');
  node.ele('id').txt(page).up();
  node.ele('title').txt(clean(entry.title.value)).up();
  node.ele('published').txt(entry.firstSeenAt).up();
  node.ele('updated').txt(entry.changedAt).up();
  node.ele('author').ele('name').txt(clean(entry.provider.name)).up().up();
  node.ele('link', { rel: 'alternate', type: 'text/html', href: page }).up();
  node
    .ele('summary')
    .txt(clean(summaryOf(entry)))
    .up();
}
