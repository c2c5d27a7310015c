import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { PagedList } from '../../components/paged-list/paged-list.js';
import { SearchBox } from '../../components/search-box/search-box.js';
import { StatusBadge } from '../../components/status-badge/status-badge.js';
import type { ProvidersQuery } from '../../generated/graphql.js';
import { ProvidersDocument } from '../../generated/graphql.js';
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
      <PagedList
        document={ProvidersDocument}
        variables={(after) => providersVariables(state, after)}
        connectionOf={({ providers }) => providers}
        count={(total) => t('providers.count', { count: total, found: format.number(total) })}
        item={(item) => <ProviderItem key={item.id} item={item} />}
        nothing={<NoProviders state={state} onChange={show} />}
        pages={state.pages}
        onPages={(pages) => show({ ...state, pages }, true)}
      />
    </>
  );
}

function ProviderItem({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const format = useFormat();
  const place = [item.city, item.country && format.country(item.country)].filter(Boolean).join(', ');
  const identifiers = item.identifiers.map(({ scheme, value }) => `${scheme}:${value}`);
  return (
    <li className="list-item">
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
