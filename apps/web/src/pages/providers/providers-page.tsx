import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { MoreButton } from '../../components/more-button/more-button.js';
import { Failure } from '../../components/notice/failure.js';
import { SearchBox } from '../../components/search-box/search-box.js';
import { StatusBadge } from '../../components/status-badge/status-badge.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { ProvidersQuery } from '../../generated/graphql.js';
import { ProvidersDocument } from '../../generated/graphql.js';
import { useLastKnown, useQueryChain } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTitle } from '../../routes/use-title.js';
import { NoProviders } from './no-providers.js';
import { ProviderFilters } from './provider-filters.js';
import type { ProvidersState } from './providers-state.js';
import { providersAddress, providersVariables, readProvidersState } from './providers-state.js';
import './providers-page.css';

type Item = ProvidersQuery['providers']['edges'][number]['node'];

/** Providers by name, identifier, country, kind and status of today. */
export default function ProvidersPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { search } = useLocation();
  const state = readProvidersState(new URLSearchParams(search));
  const show = (next: ProvidersState, replace = false) => void navigate(providersAddress(next), { replace });
  const list = useQueryChain(ProvidersDocument, (before: readonly ProvidersQuery[]) => {
    const after = before.at(-1)?.providers.pageInfo.endCursor ?? null;
    const isEnough = before.length > 0 && (after === null || before.length >= state.pages);
    return isEnough ? null : providersVariables(state, after);
  });
  const pages = useLastKnown(list.answers.length > 0 ? list.answers : undefined, isSameList) ?? [];
  const isOld = list.answers.length === 0 && pages.length > 0;
  const total = pages[0]?.providers.totalCount;
  const items = pages.flatMap(({ providers }) => providers.edges.map(({ node }) => node));
  const hasMore = pages.at(-1)?.providers.pageInfo.hasNextPage === true;
  useTitle(t('providers.title'));
  return (
    <>
      <h1>{t('providers.title')}</h1>
      <p className="lead providers__lead">
        {t('providers.lead')} <Link to="/check">{t('check.link')}</Link>
      </p>
      <SearchBox
        label={t('providers.box')}
        placeholder={t('providers.placeholder')}
        words={state.words}
        onWords={(words, isTyping) => show({ ...state, words, pages: 1 }, isTyping)}
      />
      <ProviderFilters state={state} onChange={show} />
      <p className="muted text providers__count" role="status">
        {total !== undefined && t('providers.count', { count: total, found: format.number(total) })}
      </p>
      {list.error && <Failure error={list.error} retry={list.retry} />}
      {total === undefined && list.loading && <Waiting />}
      {total === 0 && <NoProviders state={state} onChange={show} />}
      <ul className="card-list" aria-busy={isOld}>
        {items.map((item) => (
          <ProviderItem key={item.id} item={item} />
        ))}
      </ul>
      {total !== undefined && total > 0 && (
        <MoreButton
          shown={items.length}
          total={total}
          loading={!isOld && list.loading}
          onMore={hasMore ? () => show({ ...state, pages: pages.length + 1 }, true) : null}
        />
      )}
    </>
  );
}

function ProviderItem({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const format = useFormat();
  const place = [item.city, item.country && format.country(item.country)].filter(Boolean).join(', ');
  const identifiers = item.identifiers.map(({ scheme, value }) => `${scheme}:${value}`);
  return (
    <li className="provider-item">
      <div>
        <h2>
          <Link to={`/providers/${encodeURIComponent(item.id)}`}>{item.name}</Link>
        </h2>
        <p className="muted text">
          {[t(`providerKind.${item.kind ?? 'notStated'}`), place || t('provider.noCountry')].join(' · ')}
        </p>
        <p className="muted small">{identifiers.slice(0, 3).join(' · ')}</p>
      </div>
      <StatusBadge status={item.quality.status} validUntil={item.quality.validUntil} />
    </li>
  );
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
