import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { MoreButton } from '../../components/more-button/more-button.js';
import { Failure } from '../../components/notice/failure.js';
import { SourceMark } from '../../components/source-mark/source-mark.js';
import { useSourceNames } from '../../components/source-mark/use-source-names.js';
import type { ProviderHistoryQuery } from '../../generated/graphql.js';
import { ProviderHistoryDocument } from '../../generated/graphql.js';
import { useQueryChain } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Entry, historyDetails, historyTitle } from './history-words.js';

const PAGE_SIZE = 10;

/** What Trellis was told of the provider: what changed, when, by which source; newest first. */
export function History({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(1);
  const { answers, error, loading, retry } = useQueryChain(
    ProviderHistoryDocument,
    (before: readonly ProviderHistoryQuery[]) => {
      const after = before.at(-1)?.provider?.history.pageInfo.endCursor ?? null;
      if (before.length > 0 && (after === null || before.length >= wanted)) return null;
      return { id, first: PAGE_SIZE, after };
    },
  );
  const pages = answers.flatMap(({ provider }) => (provider ? [provider.history] : []));
  const edges = pages.flatMap((page) => page.edges);
  const columns: readonly Column<(typeof edges)[number]>[] = [
    { key: 'when', head: t('history.head.when'), cell: ({ node }) => <When entry={node} /> },
    { key: 'what', head: t('history.head.what'), cell: ({ node }) => <What entry={node} /> },
    { key: 'source', head: t('evidence.head.source'), cell: ({ node }) => <Origin entry={node} /> },
  ];
  return (
    <section aria-labelledby="history" className="section history no-print">
      <h2 id="history">{t('history.title')}</h2>
      <p className="muted text">{t('history.lead')}</p>
      {error && <Failure error={error} retry={retry} />}
      {edges.length > 0 && (
        <DataTable
          label={t('history.title')}
          columns={columns}
          rows={edges}
          rowKey={({ cursor }) => cursor}
        />
      )}
      {pages[0] && (
        <MoreButton
          shown={edges.length}
          total={pages[0].totalCount}
          loading={loading}
          onMore={pages.at(-1)?.pageInfo.hasNextPage ? () => setWanted(pages.length + 1) : null}
        />
      )}
    </section>
  );
}

function When({ entry: { recordedAt } }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [search] = useSearchParams();
  const then = new URLSearchParams(search);
  then.set('knownOn', recordedAt);
  return (
    <div>
      <time className="history__when" dateTime={recordedAt}>
        {format.moment(recordedAt)}
      </time>
      <div className="small">
        <Link
          to={{ search: `?${then.toString()}` }}
          aria-label={t('history.asKnownAt', { moment: format.moment(recordedAt) })}
          onClick={() => window.scrollTo(0, 0)}
        >
          {t('history.asKnown')}
        </Link>
      </div>
    </div>
  );
}

function What({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const details = historyDetails(entry, t, format);
  return (
    <div>
      {historyTitle(entry, t)}
      {entry.change === 'CHANGED' ? (
        <ul className="history__changes">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      ) : (
        <div className="muted small">{details.join(' · ')}</div>
      )}
    </div>
  );
}

function Origin({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const nameOf = useSourceNames();
  const what = historyTitle(entry, t);
  return (
    <span className="evidence__origin">
      {entry.url && (
        <a href={entry.url} aria-label={t('history.originalOf', { what })}>
          {t('provenance.original')}
        </a>
      )}
      <SourceMark
        source={nameOf(entry.source)}
        of={what}
        harvestedAt={entry.recordedAt}
        recordKey={entry.kind === 'RELATION' ? undefined : entry.subject}
        url={entry.url}
      />
    </span>
  );
}
