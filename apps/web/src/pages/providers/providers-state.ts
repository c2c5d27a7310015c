import { STATUSES } from '../../components/status-badge/statuses.js';
import type { ProviderKind, ProvidersQueryVariables, QualityStatus } from '../../generated/graphql.js';

export const KINDS = [
  'HIGHER_EDUCATION_INSTITUTION',
  'ALTERNATIVE_PROVIDER',
] as const satisfies readonly ProviderKind[];

/** Everything that decides what the list of providers shows; it lives in the address. */
export interface ProvidersState {
  readonly words: string;
  readonly country: string | null;
  readonly kind: ProviderKind | null;
  readonly status: QualityStatus | null;
  readonly pages: number;
}

const MOST_PAGES = 50;
const PAGE_SIZE = 20;

const upper = (value: string | null): string => (value ?? '').toUpperCase().replaceAll('-', '_');
const lower = (value: string): string => value.toLowerCase().replaceAll('_', '-');

/** Reads an address; whatever in it makes no sense is as if it were not there. */
export function readProvidersState(search: URLSearchParams): ProvidersState {
  const kind = upper(search.get('kind'));
  const status = upper(search.get('quality'));
  return {
    words: (search.get('q') ?? '').trim(),
    country: /^[A-Z]{2}$/.exec(search.get('country') ?? '')?.[0] ?? null,
    kind: KINDS.find((value) => value === kind) ?? null,
    status: STATUSES.find((value) => value === status) ?? null,
    pages: Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(search.get('page'))) || 1)),
  };
}

/** The address of a state: only what differs from the plain page. */
export function providersAddress(state: ProvidersState): string {
  const search = new URLSearchParams();
  if (state.words) search.set('q', state.words);
  if (state.country) search.set('country', state.country);
  if (state.kind) search.set('kind', lower(state.kind));
  if (state.status) search.set('quality', lower(state.status));
  if (state.pages > 1) search.set('page', String(state.pages));
  const query = search.toString();
  return query === '' ? '/providers' : `/providers?${query}`;
}

/** The question behind one page of the list. */
export const providersVariables = (state: ProvidersState, after: string | null): ProvidersQueryVariables => ({
  query: state.words || null,
  country: state.country ? [state.country] : null,
  kind: state.kind,
  quality: state.status ? [state.status] : null,
  first: PAGE_SIZE,
  after,
});
