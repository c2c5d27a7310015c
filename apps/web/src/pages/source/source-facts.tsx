import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FactList } from '../../components/fact-list/fact-list.js';
import { useFormat } from '../../i18n/use-format.js';
import { durationText } from '../../i18n/words.js';
import type { Source } from './source-page.js';
import '../sources/words.js';

/** Where it is read from, how often, and under which licence. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = [
    { key: 'address', name: t('source.address'), value: <code>{source.address}</code> },
    {
      key: 'format',
      name: t('source.format'),
      value: source.formatAvailable ? source.format : t('source.formatToCome', { format: source.format }),
    },
    { key: 'licence', name: t('source.licence'), value: source.licence },
    { key: 'schedule', name: t('source.schedule'), value: source.schedule && <code>{source.schedule}</code> },
    {
      key: 'promise',
      name: t('source.promise'),
      value: source.promise && durationText(source.promise, t, format),
    },
    {
      key: 'declares',
      name: t('source.declares'),
      value: source.declaresMicroCredentials ? t('source.declaresAll') : t('source.declaresNot'),
    },
  ];
  return (
    <section className="section" aria-labelledby="source-facts">
      <h2 id="source-facts">{t('source.facts')}</h2>
      <FactList rows={rows} notStated={t('filters.notStated')} />
      {source.kind === 'catalogue' && source.liveRecords > 0 && (
        <p className="source__find">
          <Link to={`/?source=${source.slug}`}>{t('source.find')}</Link>
        </p>
      )}
    </section>
  );
}
