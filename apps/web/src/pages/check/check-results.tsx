import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { StatusBadge } from '../../components/status-badge/status-badge.js';
import { useFormat } from '../../i18n/use-format.js';
import { answersCsv, type Checked } from './answers-csv.js';
import { saveFile } from './save-file.js';

/** One line for each that was asked about, in the order of asking; what has no answer says why. */
export function CheckResults({ checked }: { readonly checked: readonly Checked[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const on = checked.find(({ answer }) => answer !== null)?.answer?.on;
  const failed = checked.filter(({ answer }) => answer === null).length;
  const columns: readonly Column<Checked>[] = [
    { key: 'asked', head: t('check.head.asked'), cell: ({ asked }) => asked },
    { key: 'provider', head: t('check.head.provider'), cell: (row) => <Provider row={row} /> },
    {
      key: 'country',
      head: t('check.head.country'),
      cell: ({ provider }) => (provider?.country ? format.country(provider.country) : '–'),
    },
    {
      key: 'status',
      head: t('check.head.status'),
      cell: ({ answer }) => (answer ? <StatusBadge status={answer.status} /> : t('check.noAnswer')),
    },
    { key: 'reason', head: t('check.head.reason'), cell: (row) => <Why row={row} /> },
    {
      key: 'until',
      head: t('check.head.until'),
      cell: ({ answer }) => (answer?.validUntil ? format.day(answer.validUntil) : '–'),
    },
  ];
  return (
    <section className="section check__answers" aria-labelledby="answers">
      <h2 id="answers">{on ? t('check.answersFor', { day: format.longDay(on) }) : t('check.answers')}</h2>
      <div className="check__sum">
        <p className="text">
          {t('check.answered', { count: checked.length, found: format.number(checked.length) })}
          {failed > 0 && ` ${t('check.failed', { count: failed, found: format.number(failed) })}`}
        </p>
        <Button
          className="button no-print"
          onPress={() =>
            saveFile(
              `quality-${on ?? 'list'}.csv`,
              'text/csv;charset=utf-8',
              answersCsv(checked, location.origin),
            )
          }
        >
          {t('check.save')}
        </Button>
      </div>
      <DataTable
        label={t('check.answers')}
        columns={columns}
        rows={checked}
        rowKey={({ asked }, index) => `${index} ${asked}`}
        rowClass={({ answer }) => (answer ? undefined : 'is-quiet')}
      />
    </section>
  );
}

const ID = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/;

/** The answer's sentence, or why there is none; of several that bear an identifier each leads to its page. */
function Why({ row: { answer, error, errorCode } }: { readonly row: Checked }) {
  if (answer || errorCode !== 'AMBIGUOUS_IDENTIFIER') return answer?.reason ?? error;
  // Split by a group, every second part is an id.
  return (error ?? '').split(ID).map((part, index) =>
    index % 2 === 1 ? (
      <Link key={part} to={`/providers/${part}`}>
        {part}
      </Link>
    ) : (
      part
    ),
  );
}

function Provider({ row: { provider, answer } }: { readonly row: Checked }) {
  if (!provider) return '–';
  const day = answer ? `?on=${answer.on}` : '';
  return <Link to={`/providers/${encodeURIComponent(provider.id)}${day}`}>{provider.name}</Link>;
}
