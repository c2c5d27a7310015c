import { useTranslation } from 'react-i18next';
import type { FactPartsFragment, ProvenancePartsFragment } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { SourceMark } from '../source-mark/source-mark.js';
import { useSourceNames } from '../source-mark/use-source-names.js';
import './provenance.css';

interface Props {
  readonly provenance: readonly ProvenancePartsFragment[];
  readonly facts: readonly FactPartsFragment[];
}

/** The sources behind a page, each with its day and its original, and on how much they differ. */
export function Provenance({ provenance, facts }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useSourceNames();
  // A provider that others alone name has no record of its own.
  if (provenance.length === 0) return null;
  const differing = facts.filter(({ others }) => others.length > 0).length;
  return (
    <section aria-labelledby="provenance">
      <h2 id="provenance">{t('provenance.title')}</h2>
      <ul className="provenance">
        {provenance.map((one) => (
          <li key={`${one.source} ${one.recordKey}`}>
            <SourceMark
              source={{ ...nameOf(one.source), title: one.sourceTitle }}
              of={t('provenance.page')}
              harvestedAt={one.harvestedAt}
              recordKey={one.recordKey}
              url={one.url}
            />
            <span>
              {[one.sourceTitle, format.momentDay(one.harvestedAt), one.licence].filter(Boolean).join(', ')}
              {one.url && (
                <>
                  {' · '}
                  <a href={one.url}>{t('provenance.original')}</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {provenance.length > 1 && (
        <p className="muted small">
          {differing === 0 ? t('provenance.agree') : t('provenance.differ', { count: differing })}
        </p>
      )}
    </section>
  );
}
