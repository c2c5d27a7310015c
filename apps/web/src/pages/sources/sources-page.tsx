import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { Failure } from '../../components/notice/failure.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { SourceLineFragment } from '../../generated/graphql.js';
import { SourcesDocument } from '../../generated/graphql.js';
import { useQuery } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTitle } from '../../routes/use-title.js';
import { HarvestStateMark } from './harvest-state-mark.js';
import { SourceStateMark } from './source-state-mark.js';
import { freshnessText, sourceKindText } from './source-words.js';
import './words.js';
import './sources-page.css';

const NO_VARIABLES = {};

/** What Trellis knows comes from here: who answers for it, how new it is, how much there is. */
export default function SourcesPage() {
  const { t } = useTranslation();
  const { data, error, loading, retry } = useQuery(SourcesDocument, NO_VARIABLES);
  useTitle(t('sources.title'));
  const on = data?.sources.filter(({ enabled }) => enabled) ?? [];
  const off = data?.sources.filter(({ enabled }) => !enabled) ?? [];
  return (
    <>
      <h1>{t('sources.title')}</h1>
      <p className="lead">{t('sources.lead')}</p>
      {error && <Failure error={error} retry={retry} />}
      {loading && !data && <Waiting />}
      {data?.sources.length === 0 && <p className="section">{t('sources.none')}</p>}
      {on.length > 0 && (
        <section className="section" aria-labelledby="sources-on">
          <h2 id="sources-on">{t('sources.on')}</h2>
          <SourceTable label={t('sources.on')} sources={on} />
        </section>
      )}
      {off.length > 0 && (
        <section className="section" aria-labelledby="sources-off">
          <h2 id="sources-off">{t('sources.off')}</h2>
          <p className="muted text">{t('sources.offText')}</p>
          <SourceTable label={t('sources.off')} sources={off} />
        </section>
      )}
    </>
  );
}

function SourceTable({
  label,
  sources,
}: {
  readonly label: string;
  readonly sources: readonly SourceLineFragment[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now] = useState(() => Date.now());
  const columns: readonly Column<SourceLineFragment>[] = [
    { key: 'source', head: t('sources.head.source'), cell: (source) => <Name source={source} /> },
    {
      key: 'country',
      head: t('filters.country'),
      cell: ({ country }) => format.country(country),
    },
    { key: 'state', head: t('sources.head.state'), cell: (source) => <SourceStateMark source={source} /> },
    {
      key: 'fresh',
      head: t('sources.head.freshness'),
      cell: (source) => freshnessText(source, now, t, format),
    },
    {
      key: 'harvest',
      head: t('sources.head.harvest'),
      cell: ({ lastHarvest }) => (lastHarvest ? <HarvestStateMark state={lastHarvest.state} /> : '–'),
    },
    {
      key: 'records',
      head: t('sources.head.records'),
      isNumber: true,
      cell: ({ liveRecords }) => format.number(liveRecords),
    },
  ];
  return <DataTable label={label} columns={columns} rows={sources} rowKey={({ slug }) => slug} />;
}

function Name({ source }: { readonly source: SourceLineFragment }) {
  const { t } = useTranslation();
  return (
    <div>
      <Link to={`/sources/${source.slug}`}>{source.title}</Link>
      <div className="muted small">{source.authority}</div>
      <div className="muted small">{sourceKindText(source, t)}</div>
    </div>
  );
}
