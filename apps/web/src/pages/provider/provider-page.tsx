import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { languageOf } from '../../components/card/language-of.js';
import { DayField } from '../../components/day-field/day-field.js';
import { EvidenceTable } from '../../components/evidence-table/evidence-table.js';
import { Failure } from '../../components/notice/failure.js';
import { Provenance } from '../../components/provenance/provenance.js';
import { QualityPanel } from '../../components/quality-panel/quality-panel.js';
import { TimeLine } from '../../components/time-line/time-line.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { ProviderQuery } from '../../generated/graphql.js';
import { ProviderDocument } from '../../generated/graphql.js';
import { useLastKnown, useQuery } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { useAskedDay } from '../../routes/use-asked-day.js';
import { useTitle } from '../../routes/use-title.js';
import { Missing } from '../not-found/missing.js';
import { About } from './about.js';
import { ProviderMicroCredentials } from './provider-micro-credentials.js';
import { Relations } from './relations.js';
import './provider-page.css';

export type Provider = NonNullable<ProviderQuery['provider']>;

/** Was this provider quality assured on that day, and what says so. */
export default function ProviderPage() {
  const { id = '' } = useParams();
  const [on, setOn] = useAskedDay();
  const { data, error, loading, retry } = useQuery(ProviderDocument, { id, on });
  // While another day is asked for, the answer before stands; that of another provider does not.
  const known = useLastKnown(data && { id, data }, (one, other) => one.data === other.data);
  const shown = data ?? (known?.id === id ? known.data : undefined);
  const provider = shown?.provider;
  useTitle(provider?.name ?? null);
  if (error) return <Failure error={error} retry={retry} />;
  if (shown && !provider) return <Missing what="provider" />;
  if (!provider) return <Waiting />;
  return <Page provider={provider} asked={on} isOld={loading} onDay={setOn} />;
}

interface Props {
  readonly provider: Provider;
  /** Ahead of the answer, while that is on its way; null: today. */
  readonly asked: string | null;
  readonly isOld: boolean;
  readonly onDay: (day: string | null) => void;
}

function Page({ provider, asked, isOld, onDay }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { quality } = provider;
  const day = format.longDay(quality.on);
  const address = encodeURIComponent(provider.id);
  return (
    <article>
      <h1 lang={languageOf(provider.name, provider.names)}>{provider.name}</h1>
      <Lead provider={provider} />
      <QualityPanel
        answer={quality}
        isOld={isOld}
        more={
          <>
            {quality.status === 'UNKNOWN' && provider.country && (
              <Link to={`/countries/${provider.country}`}>
                {t('quality.whatCovers', { country: format.country(provider.country) })}
              </Link>
            )}
            <a className="no-print" href={`/api/v1/providers/${address}/quality?on=${quality.on}`}>
              {t('quality.json')}
            </a>
          </>
        }
      >
        <p className="print-only">{t('quality.question', { name: provider.name, day })}</p>
        <DayField
          className="panel__day no-print"
          label={t('quality.assuredOn')}
          day={quality.on}
          onChange={onDay}
        />
      </QualityPanel>
      {provider.evidenceOverTime.length > 0 && (
        <section aria-labelledby="over-time" className="section">
          <h2 id="over-time">{t('timeLine.title')}</h2>
          <TimeLine
            pieces={provider.evidenceOverTime}
            relations={provider.relations}
            day={asked ?? quality.on}
            onDay={onDay}
          />
        </section>
      )}
      <section aria-labelledby="evidence" className="section">
        <h2 id="evidence" tabIndex={-1}>
          {t('evidence.titleFor', { day })}
        </h2>
        <EvidenceTable label={t('evidence.titleFor', { day })} evidence={quality.evidence} />
      </section>
      <div className="provider__columns">
        <ProviderMicroCredentials id={provider.id} />
        <aside className="provider__aside" aria-label={t('provider.aside')}>
          <About provider={provider} />
          <Relations relations={provider.relations} />
          <Provenance provenance={provider.provenance} facts={provider.facts} />
        </aside>
      </div>
      <p className="print-only provider__filed">
        {t('quality.filed', {
          moment: format.moment(quality.knownAt),
          // With its day, also where today was meant: on paper there is no today.
          address: `${location.origin}/providers/${address}?on=${quality.on}`,
        })}
      </p>
    </article>
  );
}

function Lead({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { website } = provider;
  const place = [provider.city, provider.country && format.country(provider.country)]
    .filter(Boolean)
    .join(', ');
  const others = provider.names.filter(({ value }) => value !== provider.name);
  return (
    <p className="lead">
      {others.map(({ value, language }) => (
        <span key={value}>
          <span lang={language === 'und' ? undefined : language}>{value}</span>
          {' · '}
        </span>
      ))}
      {t(`providerKind.${provider.kind ?? 'notStated'}`)}
      {' · '}
      {place || t('provider.noCountry')}
      {website && (
        <>
          {' · '}
          <a href={website}>{website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a>
        </>
      )}
    </p>
  );
}
