import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { languageOf } from '../../components/card/language-of.js';
import { EvidenceTable } from '../../components/evidence-table/evidence-table.js';
import { Provenance } from '../../components/provenance/provenance.js';
import { Filed } from '../../components/question/filed.js';
import { NotAnswered } from '../../components/question/not-answered.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { MicroCredentialQuery } from '../../generated/graphql.js';
import { MicroCredentialDocument } from '../../generated/graphql.js';
import { useLastKnown, useQuery } from '../../graphql/use-query.js';
import { PAGE_LANGUAGE } from '../../i18n/i18n.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Question, useQuestion } from '../../routes/use-question.js';
import { useTitle } from '../../routes/use-title.js';
import { Missing } from '../not-found/missing.js';
import { Answer } from './answer.js';
import { BackLink } from './back-link.js';
import { Facts } from './facts.js';
import { Offerings } from './offerings.js';
import { Pathways } from './pathways.js';
import { Standard } from './standard.js';
import './micro-credential-page.css';

export type MicroCredential = NonNullable<MicroCredentialQuery['microCredential']>;

/** One micro-credential: what it is, whether it is quality assured, when and for how much, and who says so. */
export default function MicroCredentialPage() {
  const { id = '' } = useParams();
  const question = useQuestion();
  const { on, knownOn } = question;
  const { data, error, loading, retry } = useQuery(MicroCredentialDocument, {
    id,
    on,
    knownOn,
    isKnownThen: knownOn !== null,
    language: PAGE_LANGUAGE,
  });
  // While another day is asked for, the answer before stands; that of another micro-credential does not.
  const known = useLastKnown(data && { id, data }, (one, other) => one.data === other.data);
  const shown = data ?? (known?.id === id ? known.data : undefined);
  const micro = shown?.microCredential;
  useTitle(micro?.title ?? null);
  if (error) return <NotAnswered error={error} retry={retry} knownOn={knownOn} />;
  if (shown && !micro) return <Missing what="microCredential" />;
  if (!micro) return <Waiting />;
  return <Page micro={micro} question={question} isOld={loading} />;
}

interface Props {
  readonly micro: MicroCredential;
  readonly question: Question;
  readonly isOld: boolean;
}

function Page({ micro, question, isOld }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const evidence = t('evidence.titleFor', { day: format.longDay(micro.quality.on) });
  return (
    <article>
      <BackLink />
      <h1 lang={languageOf(micro.title, micro.titles)}>{micro.title}</h1>
      <Origin micro={micro} />
      {micro.withdrawnOn && <Withdrawn day={micro.withdrawnOn} />}
      <Answer micro={micro} question={question} isOld={isOld} />
      <div className="micro__columns">
        <div className="micro__main">
          {micro.description && (
            <div className="micro__description" lang={languageOf(micro.description, micro.descriptions)}>
              {micro.description.split('\n').map((line, index) => (
                // The lines of one text have no other identity than their place.
                <p key={index}>{line}</p>
              ))}
            </div>
          )}
          <Facts micro={micro} />
          <Offerings offerings={micro.offerings} />
        </div>
        <aside className="micro__aside" aria-label={t('microCredential.aside')}>
          <Pathways micro={micro} />
          <Standard completeness={micro.completeness} />
          <Provenance provenance={micro.provenance} facts={micro.facts} />
        </aside>
      </div>
      <section aria-labelledby="evidence" className="section">
        <h2 id="evidence" tabIndex={-1}>
          {evidence}
        </h2>
        <EvidenceTable
          label={evidence}
          evidence={micro.quality.evidence}
          isKnownThen={question.knownOn !== null}
        />
      </section>
      <Filed path={`/micro-credentials/${encodeURIComponent(micro.id)}`} answer={micro.quality} />
    </article>
  );
}

function Origin({ micro }: { readonly micro: MicroCredential }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className="lead">
      {micro.providers.map((provider) => (
        <span key={provider.id}>
          <Link to={`/providers/${encodeURIComponent(provider.id)}`}>{provider.name}</Link>
          {' · '}
          {[provider.city, provider.country && format.country(provider.country)].filter(Boolean).join(', ')}
          {(provider.city ?? provider.country) && ' · '}
        </span>
      ))}
      {micro.url ? (
        <a href={micro.url}>{t('microCredential.coursePage')}</a>
      ) : (
        t('microCredential.noCoursePage')
      )}
    </p>
  );
}

function Withdrawn({ day }: { readonly day: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className="micro__withdrawn" role="note">
      {t('microCredential.withdrawn', { day: format.longDay(day) })}
    </p>
  );
}
