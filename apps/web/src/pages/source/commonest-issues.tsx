import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { useFormat } from '../../i18n/use-format.js';
import { SeverityMark } from './severity-mark.js';
import type { Source } from './source-page.js';
import '../sources/words.js';

type IssueCount = Source['commonestIssues'][number];

/** What is wrong most often, with one example each; the whole list of one is a step away. */
export function CommonestIssues({ issues }: { readonly issues: Source['commonestIssues'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<IssueCount>[] = [
    {
      key: 'severity',
      head: t('issue.severity'),
      cell: ({ severity }) => <SeverityMark severity={severity} />,
    },
    {
      key: 'code',
      head: t('issue.code'),
      cell: ({ code }) => (
        <Link to={{ search: `?code=${encodeURIComponent(code)}`, hash: '#issues' }}>
          <code>{code}</code>
        </Link>
      ),
    },
    {
      key: 'example',
      head: t('issue.example'),
      cell: ({ example }) => (
        <div>
          {example.message}
          {example.key !== null && (
            <div className="muted small">{t('mark.record', { key: example.key })}</div>
          )}
        </div>
      ),
    },
    { key: 'count', head: t('issue.count'), isNumber: true, cell: ({ count }) => format.number(count) },
  ];
  return (
    <section className="section" aria-labelledby="commonest">
      <h2 id="commonest">{t('issue.commonest')}</h2>
      {issues.length === 0 ? (
        <p className="muted">{t('issue.none')}</p>
      ) : (
        <DataTable
          label={t('issue.commonest')}
          columns={columns}
          rows={issues}
          rowKey={({ code, severity }) => `${severity} ${code}`}
        />
      )}
    </section>
  );
}
