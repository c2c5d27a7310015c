import { type HistoryEntry, providerHistory, type Sql } from '#store';
import { type Connection, pageInfo } from '../request/connection.js';
import { apiError } from '../request/errors.js';

export interface HistoryPage extends Connection<HistoryEntry> {
  readonly totalCount: number;
}

/** A page of a provider's history; what is told later comes before its first entry, and moves no cursor. */
export async function historyPage(
  sql: Sql,
  provider: string,
  page: { readonly first: number; readonly after: string | null },
): Promise<HistoryPage> {
  const history = await providerHistory(sql, provider);
  const edges = history.map((node) => ({ cursor: node.place.join('-'), node }));
  const last = page.after === null ? -1 : edges.findIndex((edge) => edge.cursor === page.after);
  if (page.after !== null && last < 0)
    throw apiError('BAD_CURSOR', `after: "${page.after}" is no cursor of this provider's history.`);
  const shown = edges.slice(last + 1, last + 1 + page.first);
  return {
    totalCount: edges.length,
    edges: shown,
    pageInfo: pageInfo(shown, last + 1 + shown.length < edges.length),
  };
}
