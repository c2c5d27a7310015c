import type { AgenciesQueryVariables } from '../../generated/graphql.js';

/** Everything that decides what the list of agencies shows; it lives in the address. */
export interface AgenciesState {
  readonly words: string;
  readonly country: string | null;
  readonly pages: number;
}

const MOST_PAGES = 50;
const PAGE_SIZE = 20;

/** Reads an address; whatever in it makes no sense is as if it were not there. */
export function readAgenciesState(search: URLSearchParams): AgenciesState {
  return {
    words: (search.get('q') ?? '').trim(),
    country: /^[A-Z]{2}$/.exec(search.get('country') ?? '')?.[0] ?? null,
    pages: Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(search.get('page'))) || 1)),
  };
}

/** The address of a state: only what differs from the plain page. */
export function agenciesAddress(state: AgenciesState): string {
  const search = new URLSearchParams();
  if (state.words) search.set('q', state.words);
  if (state.country) search.set('country', state.country);
  if (state.pages > 1) search.set('page', String(state.pages));
  const query = search.toString();
  return query === '' ? '/agencies' : `/agencies?${query}`;
}

/** The question behind one page of the list. */
export const agenciesVariables = (state: AgenciesState, after: string | null): AgenciesQueryVariables => ({
  query: state.words || null,
  country: state.country ? [state.country] : null,
  first: PAGE_SIZE,
  after,
});
