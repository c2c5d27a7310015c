import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Failure } from '../../components/notice/failure.js';
import { Panel } from '../../components/panel/panel.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { SourceQuery } from '../../generated/graphql.js';
import { SourceDocument } from '../../generated/graphql.js';
import { useQuery } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTitle } from '../../routes/use-title.js';
import { Missing } from '../not-found/missing.js';
import { HarvestStateMark } from '../sources/harvest-state-mark.js';
import { SourceStateMark } from '../sources/source-state-mark.js';
import { freshnessText, sourceKindText } from '../sources/source-words.js';
import { CommonestIssues } from './commonest-issues.js';
import { Difference } from './difference.js';
import { Harvests } from './harvests.js';
import { IssueList } from './issue-list.js';
import { SourceFacts } from './source-facts.js';
import '../sources/words.js';
import './source-page.css';

export type Source = NonNullable<SourceQuery['source']>;

/** One source, for the authority behind it: what was taken, what is wrong with it, how new it is. */
export default function SourcePage() {
  const { slug = '' } = useParams();
  const { data, error, retry } = useQuery(SourceDocument, { slug });
  const source = data?.source;
  useTitle(source?.title ?? null);
  if (error) return <Failure error={error} retry={retry} />;
  if (data && !source) return <Missing what="source" />;
  return source ? <Page source={source} /> : <Waiting />;
}

function Page({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { lastHarvest } = source;
  return (
    <article>
      <p className="back no-print">
        <Link to="/sources">{t('back.toSources')}</Link>
      </p>
      <h1>{source.title}</h1>
      <p className="lead">
        {[source.authority, format.country(source.country), sourceKindText(source, t)].join(' · ')}
      </p>
      <StatePanel source={source} />
      {lastHarvest?.difference && lastHarvest.state === 'HELD' && (
        <Difference difference={lastHarvest.difference} />
      )}
      <Harvests harvests={source.harvests} />
      <CommonestIssues issues={source.commonestIssues} />
      {lastHarvest && (
        <IssueList key={lastHarvest.id} lastHarvest={lastHarvest.id} harvests={source.harvests} />
      )}
      <SourceFacts source={source} />
    </article>
  );
}

function StatePanel({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now] = useState(() => Date.now());
  return (
    <Panel label={t('source.panel')}>
      <SourceStateMark source={source} />
      <p className="panel__reason">{freshnessText(source, now, t, format)}</p>
      <dl className="figures">
        <div>
          <dt>{t('source.live')}</dt>
          <dd>{format.number(source.liveRecords)}</dd>
        </div>
        <div>
          <dt>{t('source.withdrawn')}</dt>
          <dd>{format.number(source.withdrawnRecords)}</dd>
        </div>
        {source.lastHarvest && (
          <div>
            <dt>{t('source.lastHarvest')}</dt>
            <dd>
              <HarvestStateMark state={source.lastHarvest.state} />
              <span className="muted text"> {format.moment(source.lastHarvest.createdAt)}</span>
            </dd>
          </div>
        )}
      </dl>
      {source.lastHarvest?.message && <p className="panel__warning">{source.lastHarvest.message}</p>}
    </Panel>
  );
}
