import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { languageOf } from '../../components/card/language-of.js';
import { FactList } from '../../components/fact-list/fact-list.js';
import { Failure } from '../../components/notice/failure.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { AgencyQuery } from '../../generated/graphql.js';
import { AgencyDocument } from '../../generated/graphql.js';
import { useLastKnown, useQuery } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { useAskedDay } from '../../routes/use-asked-day.js';
import { useTitle } from '../../routes/use-title.js';
import { Missing } from '../not-found/missing.js';
import { AgencyDecisions } from './agency-decisions.js';
import { Registration } from './registration.js';
import '../agencies/words.js';
import './agency-page.css';

export type Agency = NonNullable<AgencyQuery['agency']>;

/** One agency: was it registered in EQAR on a day, and what did it decide. */
export default function AgencyPage() {
  const { id = '' } = useParams();
  const [on, setOn] = useAskedDay();
  const { data, error, loading, retry } = useQuery(AgencyDocument, { id, on });
  // While another day is asked for, the answer before stands; that of another agency does not.
  const known = useLastKnown(data && { id, on, data }, (one, other) => one.data === other.data);
  const shown = data ? { on, data } : known?.id === id ? known : undefined;
  const agency = shown?.data.agency;
  useTitle(agency?.name ?? null);
  if (error) return <Failure error={error} retry={retry} />;
  if (shown && !agency) return <Missing what="agency" />;
  if (!shown || !agency) return <Waiting />;
  return <Page agency={agency} on={shown.on} isOld={loading} onDay={setOn} />;
}

interface Props {
  readonly agency: Agency;
  readonly on: string | null;
  readonly isOld: boolean;
  readonly onDay: (day: string | null) => void;
}

function Page({ agency, on, isOld, onDay }: Props) {
  const { t } = useTranslation();
  return (
    <article>
      <p className="back no-print">
        <Link to="/agencies">{t('back.toAgencies')}</Link>
      </p>
      <h1 lang={languageOf(agency.name, agency.names)}>{agency.name}</h1>
      <Lead agency={agency} />
      <Registration agency={agency} on={on} isOld={isOld} onDay={onDay} />
      <AgencyDecisions id={agency.id} counts={agency.counts} />
      <section className="section" aria-labelledby="about">
        <h2 id="about">{t('agency.about')}</h2>
        <FactList
          rows={agency.identifiers.map(({ scheme, value }) => ({
            key: `${scheme}:${value}`,
            name: scheme.toUpperCase(),
            value,
          }))}
          notStated={t('filters.notStated')}
        />
        {agency.identifiers.length === 0 && <p className="muted">{t('filters.notStated')}</p>}
      </section>
    </article>
  );
}

function Lead({ agency }: { readonly agency: Agency }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { country, website } = agency;
  const others = agency.names.filter(({ value }) => value !== agency.name);
  return (
    <p className="lead">
      {agency.acronym !== null && agency.acronym !== agency.name && `${agency.acronym} · `}
      {others.map(({ value, language }) => (
        <span key={value}>
          <span lang={language === 'und' ? undefined : language}>{value}</span>
          {' · '}
        </span>
      ))}
      {country ? <Link to={`/countries/${country}`}>{format.country(country)}</Link> : t('agency.noCountry')}
      {' · '}
      {website ? (
        <a href={website}>{website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a>
      ) : (
        t('agency.noWebsite')
      )}
    </p>
  );
}
