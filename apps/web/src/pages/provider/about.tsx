import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/fact-list/fact-list.js';
import { FactMarks } from '../../components/source-mark/fact-marks.js';
import { SourceMark } from '../../components/source-mark/source-mark.js';
import { useSourceNames } from '../../components/source-mark/use-source-names.js';
import { useFormat } from '../../i18n/use-format.js';
import { sourcesStating } from './identifier-sources.js';
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
    marks: <IdentifierMarks provider={provider} scheme={scheme} value={value} />,
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

interface MarksProps {
  readonly provider: Provider;
  readonly scheme: string;
  readonly value: string;
}

/** The sources that state this identifier: each states a list of its own, and lists that differ need not contradict. */
function IdentifierMarks({ provider, scheme, value }: MarksProps) {
  const nameOf = useSourceNames();
  return sourcesStating(provider.facts, scheme, value).map(({ source, recordKey }) => (
    <SourceMark
      key={source}
      source={nameOf(source)}
      of={scheme.toUpperCase()}
      harvestedAt={provider.provenance.find((one) => one.source === source)?.harvestedAt}
      value={value}
      recordKey={recordKey}
    />
  ));
}
