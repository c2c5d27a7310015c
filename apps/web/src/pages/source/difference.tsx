import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure/disclosure.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Source } from './source-page.js';

type HarvestDifference = NonNullable<NonNullable<Source['lastHarvest']>['difference']>;

/** More keys than this tell nobody anything. */
const MOST_KEYS = 200;

/** What a harvest that is held would do, before somebody lets it. */
export function Difference({ difference }: { readonly difference: HarvestDifference }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { liveBefore } = difference;
  return (
    <section className="section" aria-labelledby="difference">
      <h2 id="difference">{t('difference.title')}</h2>
      <p>{t('difference.lead', { count: liveBefore, before: format.number(liveBefore) })}</p>
      <ul className="difference">
        {(['withdrawn', 'updated', 'created'] as const).map((kind) => {
          const keys = difference[kind];
          const share = liveBefore > 0 && kind !== 'created' ? format.share(keys.length / liveBefore) : null;
          const text = t(`difference.${kind}`, { count: keys.length, found: format.number(keys.length) });
          return (
            <li key={kind}>
              {share === null ? text : t('difference.share', { text, share })}
              {keys.length > 0 && (
                <Disclosure label={t('difference.which')}>
                  <p className="difference__keys">
                    {keys.slice(0, MOST_KEYS).join(', ')}
                    {keys.length > MOST_KEYS && ' …'}
                  </p>
                </Disclosure>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
