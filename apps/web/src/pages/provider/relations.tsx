import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SourceMark } from '../../components/source-mark/source-mark.js';
import { useSourceNames } from '../../components/source-mark/use-source-names.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Provider } from './provider-page.js';

type Relation = Provider['relations'][number];

/** What it was, what it is part of, what is part of it; in words read from this provider. */
export function Relations({ relations }: { readonly relations: readonly Relation[] }) {
  const { t } = useTranslation();
  const nameOf = useSourceNames();
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{t('provider.relations')}</h2>
      <ul className="relations">
        {relations.map((relation, index) => (
          <li key={index}>
            {relation.relation}{' '}
            {relation.other ? (
              <Link to={`/providers/${encodeURIComponent(relation.other.id)}`}>{relation.other.name}</Link>
            ) : (
              relation.otherName
            )}
            <Span relation={relation} />
            <SourceMark source={nameOf(relation.source)} of={t('provider.relation')} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Span({ relation: { from, to } }: { readonly relation: Relation }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (from === null && to === null) return null;
  const text =
    from !== null && to !== null
      ? t('evidence.span', { from: format.day(from), to: format.day(to) })
      : from !== null
        ? t('provider.since', { day: format.day(from) })
        : t('provider.until', { day: format.day(to ?? '') });
  return <span className="muted text">, {text}</span>;
}
