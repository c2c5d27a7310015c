import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { languageOf } from '../../components/card/language-of.js';
import { CountryChoice } from '../../components/choice/country-choice.js';
import { Notice } from '../../components/notice/notice.js';
import { PagedList } from '../../components/paged-list/paged-list.js';
import { SearchBox } from '../../components/search-box/search-box.js';
import type { AgencyLineFragment } from '../../generated/graphql.js';
import { AgenciesDocument } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTitle } from '../../routes/use-title.js';
import type { AgenciesState } from './agencies-state.js';
import { agenciesAddress, agenciesVariables, readAgenciesState } from './agencies-state.js';
import { RegistrationMark } from './registration-mark.js';
import './words.js';
import './agencies-page.css';

/** Agencies by name, acronym, identifier and country. */
export default function AgenciesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { search } = useLocation();
  const state = readAgenciesState(new URLSearchParams(search));
  const show = (next: AgenciesState, replace = false) => void navigate(agenciesAddress(next), { replace });
  useTitle(t('agencies.title'));
  return (
    <>
      <h1>{t('agencies.title')}</h1>
      <p className="lead">{t('agencies.lead')}</p>
      <div className="agencies__box">
        <SearchBox
          label={t('agencies.box')}
          placeholder={t('agencies.placeholder')}
          words={state.words}
          onWords={(words, isTyping) => show({ ...state, words, pages: 1 }, isTyping)}
        />
      </div>
      <div className="agencies__country">
        <CountryChoice
          country={state.country}
          onChange={(country) => show({ ...state, country, pages: 1 })}
        />
      </div>
      <PagedList
        document={AgenciesDocument}
        variables={(after) => agenciesVariables(state, after)}
        connectionOf={({ agencies }) => agencies}
        count={(total) => t('agencies.count', { count: total, found: format.number(total) })}
        item={(item) => <AgencyItem key={item.id} item={item} />}
        nothing={
          <Notice title={t('agencies.nothing')}>
            <p>{t('agencies.nothingText')}</p>
            <p>
              <Link to="/agencies">{t('agencies.all')}</Link>
            </p>
          </Notice>
        }
        pages={state.pages}
        onPages={(pages) => show({ ...state, pages }, true)}
      />
    </>
  );
}

function AgencyItem({ item }: { readonly item: AgencyLineFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { decisions } = item.counts;
  const facts = [
    item.acronym !== item.name && item.acronym,
    item.country ? format.country(item.country) : t('agency.noCountry'),
    t('agencies.decisions', { count: decisions, found: format.number(decisions) }),
  ].filter(Boolean);
  return (
    <li className="list-item">
      <div>
        <h2>
          <Link to={`/agencies/${item.id}`} lang={languageOf(item.name, item.names)}>
            {item.name}
          </Link>
        </h2>
        <p className="muted text">{facts.join(' · ')}</p>
      </div>
      <RegistrationMark registered={item.registeredOn} />
    </li>
  );
}
