import { useTranslation } from 'react-i18next';
import type { FactPartsFragment, ProvenancePartsFragment } from '../../generated/graphql.js';
import { SourceMark } from './source-mark.js';
import { useSourceNames } from './use-source-names.js';
import { valueText } from './value-text.js';

interface Props {
  readonly facts: readonly FactPartsFragment[];
  readonly provenance: readonly ProvenancePartsFragment[];
  /** The fields whose sources are told. */
  readonly fields: readonly string[];
  readonly of: string;
}

/** The marks of those who state a fact, and what others state instead: both are shown, what counts first. */
export function FactMarks({ facts, provenance, fields, of }: Props) {
  const { t } = useTranslation();
  const nameOf = useSourceNames();
  const told = facts.filter(({ field }) => fields.includes(field));
  const bySource = [...new Map(told.map((fact) => [fact.source, fact])).values()];
  const originOf = (source: string) => provenance.find((one) => one.source === source);
  return (
    <>
      {bySource.map((fact) => (
        <SourceMark
          key={fact.source}
          source={nameOf(fact.source)}
          of={of}
          harvestedAt={fact.harvestedAt}
          value={valuesOf(told, fact.source)}
          recordKey={fact.recordKey}
          url={originOf(fact.source)?.url}
        />
      ))}
      {told.flatMap((fact) =>
        fact.others.map((other) => (
          <span key={`${fact.field} ${other.source}`} className="mark-other">
            {t('mark.differs', { value: valueText(other.value) })}
            <SourceMark
              source={nameOf(other.source)}
              of={of}
              value={valueText(other.value)}
              recordKey={other.recordKey}
              url={originOf(other.source)?.url}
            />
          </span>
        )),
      )}
    </>
  );
}

const valuesOf = (facts: readonly FactPartsFragment[], source: string): string =>
  facts
    .filter((fact) => fact.source === source)
    .map(({ value }) => valueText(value))
    .join('; ');
