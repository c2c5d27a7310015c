import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { languageOf } from '../../components/card/language-of.js';
import { MoreButton } from '../../components/more-button/more-button.js';
import { Failure } from '../../components/notice/failure.js';
import { Notice } from '../../components/notice/notice.js';
import { SearchBox } from '../../components/search-box/search-box.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { AgenciesQuery, AgencyLineFragment } from '../../generated/graphql.js';
import { AgenciesDocument } from '../../generated/graphql.js';
import { useLastKnown, useQueryChain } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTitle } from '../../routes/use-title.js';
import { COUNTRIES } from '../providers/countries.js';
import type { AgenciesState } from './agencies-state.js';
import { agenciesAddress, agenciesVariables, readAgenciesState } from './agencies-state.js';
import { RegistrationMark } from './registration-mark.js';
import './agencies-page.css';

/** Agencies by name, acronym, identifier and country. */
export default function AgenciesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { search } = useLocation();
  const state = readAgenciesState(new URLSearchParams(search));
  const show = (next: AgenciesState, replace = false) => void navigate(agenciesAddress(next), { replace });
  const list = useQueryChain(AgenciesDocument, (before: readonly AgenciesQuery[]) => {
    const after = before.at(-1)?.agencies.pageInfo.endCursor ?? null;
    const isEnough = before.length > 0 && (after === null || before.length >= state.pages);
    return isEnough ? null : agenciesVariables(state, after);
  });
  const pages = useLastKnown(list.answers.length > 0 ? list.answers : undefined, isSameList) ?? [];
  const isOld = list.answers.length === 0 && pages.length > 0;
  const total = pages[0]?.agencies.totalCount;
  const items = pages.flatMap(({ agencies }) => agencies.edges.map(({ node }) => node));
  const hasMore = pages.at(-1)?.agencies.pageInfo.hasNextPage === true;
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
      <CountryChoice country={state.country} onChange={(country) => show({ ...state, country, pages: 1 })} />
      <p className="muted text agencies__count" role="status">
        {total !== undefined && t('agencies.count', { count: total, found: format.number(total) })}
      </p>
      {list.error && <Failure error={list.error} retry={list.retry} />}
      {total === undefined && list.loading && <Waiting />}
      {total === 0 && (
        <Notice title={t('agencies.nothing')}>
          <p>{t('agencies.nothingText')}</p>
          <p>
            <Link to="/agencies">{t('agencies.all')}</Link>
          </p>
        </Notice>
      )}
      <ul className="card-list" aria-busy={isOld}>
        {items.map((item) => (
          <AgencyItem key={item.id} item={item} />
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

interface ChoiceProps {
  readonly country: string | null;
  readonly onChange: (country: string | null) => void;
}

function CountryChoice({ country, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const codes = country === null || COUNTRIES.includes(country) ? COUNTRIES : [...COUNTRIES, country];
  const options = codes
    .map((value) => ({ value, text: format.country(value) }))
    .sort((one, other) => one.text.localeCompare(other.text));
  return (
    <label className="field agencies__country">
      <span className="muted small">{t('filters.country')}</span>
      <select
        className="input"
        value={country ?? ''}
        onChange={({ target }) => onChange(target.value || null)}
      >
        <option value="">{t('providers.any')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
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
    <li className="agency-item">
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

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
