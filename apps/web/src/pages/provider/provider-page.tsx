import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { languageOf } from '../../components/card/language-of.js';
import { EvidenceTable } from '../../components/evidence-table/evidence-table.js';
import { Provenance } from '../../components/provenance/provenance.js';
import { Filed } from '../../components/question/filed.js';
import { NotAnswered } from '../../components/question/not-answered.js';
import { TimeLine } from '../../components/time-line/time-line.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { ProviderQuery } from '../../generated/graphql.js';
import { ProviderDocument } from '../../generated/graphql.js';
import { useLastKnown, useQuery } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Question, useQuestion } from '../../routes/use-question.js';
import { useTitle } from '../../routes/use-title.js';
import { Missing } from '../not-found/missing.js';
import { About } from './about.js';
import { addressesOf } from './addresses.js';
import { Answer } from './answer.js';
import { History } from './history.js';
import { Lead } from './lead.js';
import { ProviderMicroCredentials } from './provider-micro-credentials.js';
import { Relations } from './relations.js';
import { ToFile } from './to-file.js';
import './words.js';
import './provider-page.css';

export type Provider = NonNullable<ProviderQuery['provider']>;

/** Was this provider quality assured on that day, and what says so. */
export default function ProviderPage() {
  const { id = '' } = useParams();
  const question = useQuestion();
  const { on, knownOn } = question;
  const { data, error, loading, retry } = useQuery(ProviderDocument, {
    id,
    on,
    knownOn,
    isKnownThen: knownOn !== null,
  });
  // While another day is asked for, the answer before stands; that of another provider does not.
  const known = useLastKnown(data && { id, data }, (one, other) => one.data === other.data);
  const shown = data ?? (known?.id === id ? known.data : undefined);
  const provider = shown?.provider;
  useTitle(provider?.name ?? null);
  if (error) return <NotAnswered error={error} retry={retry} knownOn={knownOn} />;
  if (shown && !provider) return <Missing what="provider" />;
  if (!provider) return <Waiting />;
  return <Page provider={provider} question={question} isOld={loading} />;
}

interface Props {
  readonly provider: Provider;
  /** Ahead of the answer, while that is on its way. */
  readonly question: Question;
  readonly isOld: boolean;
}

function Page({ provider, question, isOld }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { quality } = provider;
  const day = format.longDay(quality.on);
  const addresses = addressesOf({ on: quality.on, knownOn: question.knownOn, provider: provider.id });
  return (
    <article>
      <h1 lang={languageOf(provider.name, provider.names)}>{provider.name}</h1>
      <Lead provider={provider} />
      <Answer provider={provider} question={question} addresses={addresses} isOld={isOld} />
      {provider.evidenceOverTime.length > 0 && (
        <section aria-labelledby="over-time" className="section">
          <h2 id="over-time">{t('timeLine.title')}</h2>
          <TimeLine
            pieces={provider.evidenceOverTime}
            // Relations are held as they are known now.
            relations={question.knownOn === null ? provider.relations : []}
            day={question.on ?? quality.on}
            onDay={question.setOn}
          />
        </section>
      )}
      <section aria-labelledby="evidence" className="section">
        <h2 id="evidence" tabIndex={-1}>
          {t('evidence.titleFor', { day })}
        </h2>
        <EvidenceTable
          label={t('evidence.titleFor', { day })}
          evidence={quality.evidence}
          isKnownThen={question.knownOn !== null}
        />
      </section>
      <ToFile addresses={addresses} day={quality.on} />
      <div className="provider__columns">
        <ProviderMicroCredentials id={provider.id} />
        <aside className="provider__aside" aria-label={t('provider.aside')}>
          <About provider={provider} />
          <Relations relations={provider.relations} />
          <Provenance provenance={provider.provenance} facts={provider.facts} />
        </aside>
      </div>
      <History id={provider.id} />
      <Filed path={`/providers/${encodeURIComponent(provider.id)}`} answer={quality} />
    </article>
  );
}
