import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/fact-list/fact-list.js';
import { FactMarks } from '../../components/source-mark/fact-marks.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Provider } from './provider-page.js';

/** The identifiers by which others know it, and its own dates. */
export function About({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation();
  const format = useFormat();
  const marks = (fields: readonly string[], of: string) => (
    <FactMarks facts={provider.facts} provenance={provider.provenance} fields={fields} of={of} />
  );
  const identifiers = provider.identifiers.map(({ scheme, value }) => ({
    key: `${scheme}:${value}`,
    name: scheme.toUpperCase(),
    value,
    marks: marks(['identifiers'], scheme.toUpperCase()),
  }));
  const founded = {
    key: 'founded',
    name: t('provider.founded'),
    value: provider.foundedOn && format.day(provider.foundedOn),
    marks: marks(['foundedOn'], t('provider.founded')),
  };
  const closed = {
    key: 'closed',
    name: t('provider.closed'),
    value: provider.closedOn && format.day(provider.closedOn),
    marks: marks(['closedOn'], t('provider.closed')),
  };
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('provider.about')}</h2>
      <FactList
        rows={[...identifiers, founded, ...(provider.closedOn ? [closed] : [])]}
        notStated={t('filters.notStated')}
      />
    </section>
  );
}
