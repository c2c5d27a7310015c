import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { decisionDetails, decisionText } from '../../components/evidence-table/decision-words.js';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { MoreButton } from '../../components/more-button/more-button.js';
import { Failure } from '../../components/notice/failure.js';
import { SourceMark } from '../../components/source-mark/source-mark.js';
import { useSourceNames } from '../../components/source-mark/use-source-names.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { AgencyDecisionsQuery } from '../../generated/graphql.js';
import { AgencyDecisionsDocument } from '../../generated/graphql.js';
import { useQueryChain } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Agency } from './agency-page.js';
import { endTexts, spanText } from './decision-days.js';
import '../agencies/words.js';

const PAGE_SIZE = 20;
const MOST_PROVIDERS = 3;

type Decisions = NonNullable<AgencyDecisionsQuery['agency']>['decisions'];
export type Decision = Decisions['edges'][number]['node'];

interface Props {
  readonly id: string;
  readonly counts: Agency['counts'];
}

/** What the agency decided, about whom, the newest first; what was annulled says so. */
export function AgencyDecisions({ id, counts }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [wanted, setWanted] = useState(1);
  const { answers, error, loading, retry } = useQueryChain(
    AgencyDecisionsDocument,
    (before: readonly AgencyDecisionsQuery[]) => {
      const after = before.at(-1)?.agency?.decisions.pageInfo.endCursor ?? null;
      if (before.length > 0 && (after === null || before.length >= wanted)) return null;
      return { id, first: PAGE_SIZE, after };
    },
  );
  const pages = answers.flatMap(({ agency }) => (agency ? [agency.decisions] : []));
  const decisions = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const total = pages[0]?.totalCount;
  const figures = [
    { key: 'decisions', name: t('agency.countDecisions'), value: counts.decisions },
    { key: 'providers', name: t('agency.countProviders'), value: counts.providers },
    ...(counts.annulled > 0
      ? [{ key: 'annulled', name: t('agency.countAnnulled'), value: counts.annulled }]
      : []),
  ];
  return (
    <section className="section" aria-labelledby="decisions">
      <h2 id="decisions">{t('agency.decisions')}</h2>
      <dl className="agency__figures" aria-label={t('agency.counts')}>
        {figures.map(({ key, name, value }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{format.number(value)}</dd>
          </div>
        ))}
      </dl>
      {counts.annulled > 0 && <p className="muted text">{t('agency.annulledNote')}</p>}
      {error && <Failure error={error} retry={retry} />}
      {total === undefined && loading && <Waiting />}
      {total === 0 && <p className="muted">{t('agency.noDecisions')}</p>}
      {total !== undefined && total > 0 && (
        <>
          <DecisionTable decisions={decisions} />
          <MoreButton
            shown={decisions.length}
            total={total}
            loading={loading}
            onMore={pages.at(-1)?.pageInfo.hasNextPage ? () => setWanted(pages.length + 1) : null}
          />
        </>
      )}
    </section>
  );
}

function DecisionTable({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<Decision>[] = [
    { key: 'providers', head: t('agency.providers'), cell: (decision) => <Providers decision={decision} /> },
    { key: 'what', head: t('agency.what'), cell: (decision) => <What decision={decision} /> },
    { key: 'span', head: t('evidence.head.span'), cell: (decision) => spanText(decision, t, format) },
    { key: 'source', head: t('evidence.head.source'), cell: (decision) => <Origin decision={decision} /> },
  ];
  return (
    <DataTable
      label={t('agency.decisions')}
      columns={columns}
      rows={decisions}
      rowKey={({ id }) => id}
      rowClass={({ annulled }) => (annulled ? 'is-quiet' : undefined)}
    />
  );
}

function Providers({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const { providers } = decision;
  const more = providers.length - MOST_PROVIDERS;
  if (providers.length === 0) return <span className="muted">{t('agency.noProviders')}</span>;
  return (
    <div>
      {providers.slice(0, MOST_PROVIDERS).map(({ id, name }) => (
        <div key={id}>
          <Link to={`/providers/${id}`}>{name}</Link>
        </div>
      ))}
      {more > 0 && <div className="muted small">{t('agency.moreProviders', { count: more })}</div>}
    </div>
  );
}

function What({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const details = [...decisionDetails(decision, t, format), ...endTexts(decision, t, format)];
  return (
    <div>
      {decisionText(decision, t)}
      {decision.annulled && <strong className="agency__annulled">{t('agency.annulled')}</strong>}
      <div className="muted small">{details.join(' · ')}</div>
    </div>
  );
}

function Origin({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const nameOf = useSourceNames();
  const what = decisionText(decision, t);
  return (
    <span className="agency__origin">
      {decision.reportUrl && (
        <a href={decision.reportUrl} aria-label={t('evidence.reportOf', { what })}>
          {t('evidence.report')}
        </a>
      )}
      <SourceMark
        source={nameOf(decision.source)}
        of={what}
        recordKey={decision.recordKey}
        url={decision.reportUrl}
      />
    </span>
  );
}
