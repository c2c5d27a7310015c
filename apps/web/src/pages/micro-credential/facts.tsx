import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/fact-list/fact-list.js';
import { FactMarks } from '../../components/source-mark/fact-marks.js';
import type { MicroCredentialPartsFragment } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Awarders } from './awarders.js';
import { Outcomes } from './outcomes.js';
import { assessmentText, fieldText, levelText, partText, workloadText } from './fact-words.js';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
  /** The record's fields that it shows. */
  readonly fields: readonly string[];
}

/** What it is, fact by fact with the mark of who says so; and what no source says. */
export function Facts({ micro }: { readonly micro: MicroCredentialPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows: readonly Row[] = [
    {
      key: 'workload',
      name: t('fact.workload'),
      value: workloadText(micro, t, format),
      fields: ['ects', 'hours'],
    },
    {
      key: 'level',
      name: t('fact.level'),
      value: levelText(micro, t),
      fields: ['eqfLevel', 'nqf', 'qfEheaCycle'],
    },
    {
      key: 'outcomes',
      name: t('fact.outcomes'),
      value: <Outcomes micro={micro} />,
      fields: ['learningOutcomes'],
    },
    { key: 'assessment', name: t('fact.assessment'), value: assessmentText(micro), fields: ['assessment'] },
    {
      key: 'part',
      name: t('fact.part'),
      value: partText(micro, t, format),
      fields: ['participation', 'languages'],
    },
    { key: 'awarders', name: t('fact.awarders'), value: <Awarders micro={micro} />, fields: ['awarders'] },
    { key: 'entry', name: t('fact.entry'), value: micro.entryRequirements, fields: ['entryRequirements'] },
    {
      key: 'validity',
      name: t('fact.validity'),
      value: micro.credentialValidity,
      fields: ['credentialValidity'],
    },
    { key: 'field', name: t('fact.field'), value: fieldText(micro), fields: ['fields', 'subjects'] },
    { key: 'supervision', name: t('fact.supervision'), value: micro.supervision, fields: ['supervision'] },
    { key: 'grading', name: t('fact.grading'), value: micro.grading, fields: ['grading'] },
    {
      key: 'ownQuality',
      name: t('fact.ownQuality'),
      value: micro.qualityAssurance,
      fields: ['qualityAssurance'],
    },
    {
      key: 'further',
      name: t('fact.further'),
      value: micro.furtherInformation,
      fields: ['furtherInformation'],
    },
  ];
  const isStated = ({ key, value }: Row): boolean => {
    if (key === 'outcomes') return micro.learningOutcomes.length > 0;
    return key === 'awarders' ? micro.awarders.length > 0 : value !== null && value !== '';
  };
  // The first eight are what one decides by: each keeps its line. The rest is told in one.
  const lines = rows.filter((row, index) => index < 8 || isStated(row));
  const untold = rows.filter((row) => !lines.includes(row)).map(({ name }) => name.toLowerCase());
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('fact.title')}</h2>
      <FactList
        notStated={t('fact.notStated')}
        rows={lines.map((row) => ({
          key: row.key,
          name: row.name,
          value: isStated(row) ? row.value : null,
          marks: (
            <FactMarks facts={micro.facts} provenance={micro.provenance} fields={row.fields} of={row.name} />
          ),
        }))}
      />
      <p className="muted text facts__declared">
        {untold.length > 0 && `${t('fact.untold', { what: format.list(untold) })} `}
        {t(`fact.declared.${micro.declared}`)}
      </p>
    </section>
  );
}
