import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Chips } from '../../components/chips/chips.js';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { MoreButton } from '../../components/more-button/more-button.js';
import { Failure } from '../../components/notice/failure.js';
import { Waiting } from '../../components/waiting/waiting.js';
import type { HarvestIssuesQuery } from '../../generated/graphql.js';
import { HarvestIssuesDocument } from '../../generated/graphql.js';
import { useQueryChain } from '../../graphql/use-query.js';
import { useFormat } from '../../i18n/use-format.js';
import { SeverityMark } from './severity-mark.js';
import type { Source } from './source-page.js';
import '../sources/words.js';

const PAGE_SIZE = 20;

type Issues = NonNullable<HarvestIssuesQuery['harvest']>['issues'];
type Issue = Issues['edges'][number]['node'];

interface Props {
  readonly lastHarvest: string;
  readonly harvests: Source['harvests'];
}

/** The issues of one harvest (?harvest=, else the last), of one code (?code=) or all, with where each is. */
export function IssueList({ lastHarvest, harvests }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const code = search.get('code');
  const harvest = search.get('harvest') ?? lastHarvest;
  const wanted = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  const put = (name: string, value: string | null, replace = false): void => {
    const next = new URLSearchParams(search);
    if (name !== 'page') next.delete('page');
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace });
  };

  const { answers, error, loading, retry } = useQueryChain(
    HarvestIssuesDocument,
    (before: readonly HarvestIssuesQuery[]) => {
      const after = before.at(-1)?.harvest?.issues.pageInfo.endCursor ?? null;
      if (before.length > 0 && (after === null || before.length >= wanted)) return null;
      return { id: harvest, code, first: PAGE_SIZE, after };
    },
  );
  const pages = answers.flatMap((answer) => (answer.harvest ? [answer.harvest.issues] : []));
  const [first] = pages;
  const issues = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  return (
    <section className="section" aria-labelledby="issues">
      <h2 id="issues" tabIndex={-1}>
        {t('issue.title')}
      </h2>
      <div className="issues__which">
        <label className="field">
          <span className="muted small">{t('issue.ofHarvest')}</span>
          <select className="input" value={harvest} onChange={({ target }) => put('harvest', target.value)}>
            {harvests.map(({ id, createdAt }) => (
              <option key={id} value={id}>
                {format.moment(createdAt)}
              </option>
            ))}
          </select>
        </label>
        {code !== null && (
          <Chips
            items={[{ key: code, label: code, onRemove: () => put('code', null) }]}
            onClear={() => put('code', null)}
          />
        )}
      </div>
      {error && <Failure error={error} retry={retry} />}
      {!first && loading && <Waiting />}
      {first?.totalCount === 0 && <p className="muted">{t('issue.none')}</p>}
      {first && first.totalCount > 0 && (
        <>
          <IssueTable issues={issues} />
          <MoreButton
            shown={issues.length}
            total={first.totalCount}
            loading={loading}
            onMore={
              pages.at(-1)?.pageInfo.hasNextPage ? () => put('page', String(pages.length + 1), true) : null
            }
          />
        </>
      )}
    </section>
  );
}

function IssueTable({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useTranslation();
  const columns: readonly Column<Issue>[] = [
    {
      key: 'severity',
      head: t('issue.severity'),
      cell: ({ severity }) => <SeverityMark severity={severity} />,
    },
    { key: 'what', head: t('issue.what'), cell: (issue) => <What issue={issue} /> },
    { key: 'record', head: t('issue.record'), cell: ({ key }) => (key === null ? '–' : <code>{key}</code>) },
    {
      key: 'where',
      head: t('issue.where'),
      cell: ({ pointer }) => (pointer === null ? '–' : <code>{pointer}</code>),
    },
    { key: 'value', head: t('issue.value'), cell: ({ value }) => (value === null ? '–' : <q>{value}</q>) },
  ];
  return (
    <DataTable
      label={t('issue.title')}
      columns={columns}
      rows={issues}
      rowKey={(_, index) => String(index)}
    />
  );
}

const What = ({ issue }: { readonly issue: Issue }) => (
  <div>
    {issue.message}
    <div className="muted small">
      <code>{issue.code}</code>
    </div>
  </div>
);
