import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Failure } from '../../components/notice/failure.js';
import { Panel } from '../../components/panel/panel.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { CountryQuery } from '../../generated/graphql.js';
import { CountryDocument } from '../../generated/graphql.js';
import { useQuery } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTitle } from '../../routes/use-title.js';
import { Missing } from '../not-found/missing.js';
import { AgencyTable, ProviderTable, SourceTable } from './country-tables.js';
import { CountryFacts } from './country-facts.js';
import { isRead } from './coverage.js';
import './country-page.css';

export type Country = NonNullable<CountryQuery['country']>;

/** One country: whether any register covers it, who to ask, and what Trellis holds about it. */
export default function CountryPage() {
  const { code = '' } = useParams();
  const format = useFormat();
  const { data, error, retry } = useQuery(CountryDocument, { code });
  const country = data?.country;
  useTitle(country ? format.country(country.code) : null);
  if (error) return <Failure error={error} retry={retry} />;
  if (data && !country) return <Missing what="country" />;
  return country ? <Page country={country} /> : <Waiting />;
}

function Page({ country }: { readonly country: Country }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now] = useState(() => Date.now());
  const name = format.country(country.code);
  const registers = country.sources.filter((source) => source.kind === 'register' && isRead(source));
  return (
    <article>
      <p className="back no-print">
        <Link to="/countries">{t('back.toCountries')}</Link>
      </p>
      <h1>{name}</h1>
      <p className="lead">{country.ehea ? t('country.member') : t('country.notMember')}</p>
      <Panel label={t('country.panel')}>
        <p className="country__answer">
          {country.covered
            ? t('country.covered', { count: registers.length, country: name })
            : t('country.notCovered', { country: name })}
        </p>
        <p className="country__meaning">
          {country.covered ? t('country.coveredText') : t('country.notCoveredText')}
        </p>
      </Panel>
      <section className="section" aria-labelledby="sources">
        <h2 id="sources">{t('country.sources')}</h2>
        {country.sources.length > 0 ? (
          <SourceTable sources={country.sources} now={now} />
        ) : (
          <p className="muted">{t('country.noSources')}</p>
        )}
      </section>
      <CountryFacts country={country} />
      <section className="section" aria-labelledby="providers">
        <h2 id="providers">{t('country.providers')}</h2>
        {country.providers.length > 0 ? (
          <ProviderTable country={country.code} counts={country.providers} />
        ) : (
          <p className="muted">{t('country.noProviders')}</p>
        )}
      </section>
      <section className="section" aria-labelledby="agencies">
        <h2 id="agencies">{t('country.agencies')}</h2>
        {country.agencies.length > 0 ? (
          <AgencyTable agencies={country.agencies} />
        ) : (
          <p className="muted">{t('country.noAgencies')}</p>
        )}
      </section>
    </article>
  );
}
