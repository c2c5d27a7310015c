import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/data-table/data-table.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { Disclosure } from '../../components/disclosure/disclosure.js';
import type { OfferingPartsFragment } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { applyText, howText, startText } from './offering-words.js';
import { priceText } from '../../i18n/words.js';

/** When it can be taken and what it costs; what is over one step away. */
export function Offerings({ offerings }: { readonly offerings: readonly OfferingPartsFragment[] }) {
  const { t } = useTranslation();
  const coming = offerings.filter(({ ended }) => !ended);
  const past = offerings.filter(({ ended }) => ended);
  return (
    <section aria-labelledby="offerings" className="section">
      <h2 id="offerings">{t('offering.title')}</h2>
      {coming.length > 0 ? (
        <OfferingTable label={t('offering.title')} offerings={coming} />
      ) : (
        <p className="muted">{past.length > 0 ? t('offering.allPast') : t('offering.none')}</p>
      )}
      {past.length > 0 && (
        <Disclosure label={t('offering.past', { count: past.length })}>
          <OfferingTable label={t('offering.pastTitle')} offerings={past} />
        </Disclosure>
      )}
    </section>
  );
}

interface TableProps {
  readonly label: string;
  readonly offerings: readonly OfferingPartsFragment[];
}

function OfferingTable({ label, offerings }: TableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const orNotStated = (text: string | null) =>
    text ?? <span className="muted">{t('filters.notStated')}</span>;
  const columns: readonly Column<OfferingPartsFragment>[] = [
    { key: 'starts', head: t('offering.starts'), cell: (run) => orNotStated(startText(run, t, format)) },
    { key: 'apply', head: t('offering.applyUntil'), cell: (run) => orNotStated(applyText(run, t, format)) },
    { key: 'how', head: t('offering.how'), cell: (run) => orNotStated(howText(run, t, format)) },
    { key: 'price', head: t('offering.price'), cell: (run) => orNotStated(priceText(run, t, format)) },
    {
      key: 'link',
      head: t('offering.page'),
      cell: ({ url }) => (url ? <a href={url}>{t('offering.link')}</a> : orNotStated(null)),
    },
  ];
  const shown = offerings.some(({ url }) => url) ? columns : columns.filter(({ key }) => key !== 'link');
  return <DataTable label={label} columns={shown} rows={offerings} rowKey={(_, index) => String(index)} />;
}
