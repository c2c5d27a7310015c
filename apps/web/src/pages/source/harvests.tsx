import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { useFormat } from '../../i18n/use-format.js';
import { HarvestStateMark } from '../sources/harvest-state-mark.js';
import type { Source } from './source-page.js';
import '../sources/words.js';

type Harvest = Source['harvests'][number];

const COUNTS = ['read', 'created', 'updated', 'unchanged', 'repeated', 'rejected', 'withdrawn'] as const;

/** The last runs, with what became of each record that was read. */
export function Harvests({ harvests }: { readonly harvests: Source['harvests'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<Harvest>[] = [
    {
      key: 'when',
      head: t('harvest.when'),
      cell: ({ createdAt, dryRun }) => (
        <span>
          {format.moment(createdAt)}
          {dryRun && <span className="muted small"> {t('harvest.dryRun')}</span>}
        </span>
      ),
    },
    {
      key: 'state',
      head: t('harvest.state'),
      cell: ({ state, message }) => (
        <div>
          <HarvestStateMark state={state} />
          {message && <div className="muted small">{message}</div>}
        </div>
      ),
    },
    ...COUNTS.map((name) => ({
      key: name,
      head: t(`harvest.${name}`),
      isNumber: true,
      cell: ({ counts }: Harvest) => format.number(counts[name]),
    })),
  ];
  return (
    <section className="section" aria-labelledby="harvests">
      <h2 id="harvests">{t('harvest.title')}</h2>
      {harvests.length === 0 ? (
        <p className="muted">{t('harvest.none')}</p>
      ) : (
        <DataTable label={t('harvest.title')} columns={columns} rows={harvests} rowKey={({ id }) => id} />
      )}
    </section>
  );
}
