import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CheckList, SingleCheck } from '../../components/check-list/check-list.js';
import { checkOptions } from '../../components/check-list/check-options.js';
import { DayField } from '../../components/day-field/day-field.js';
import { useFormat } from '../../i18n/use-format.js';
import type { LabelOf } from './chip-labels.js';
import { choiceLabel } from './chip-labels.js';
import { EctsFilter } from './ects-filter.js';
import type { Counts } from './facet-counts.js';
import { withChoices } from './find-chips.js';
import type { ChoiceName, FindState } from './find-state.js';
import { NOT_STATED, PARTICIPATIONS, QUALITY_STATUSES, STACK_KINDS } from './find-state.js';
import { PriceFilter } from './price-filter.js';
import './filters.css';

export interface FilterProps {
  readonly state: FindState;
  readonly counts: Counts;
  readonly labelOf: LabelOf;
  readonly onChange: (next: FindState) => void;
}

const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8', NOT_STATED];

/** All filters, in the order in which a learner needs them. */
export function Filters(props: FilterProps) {
  const { t } = useTranslation();
  const { state, onChange } = props;
  return (
    <>
      <section className="filter">
        <Choice {...props} name="quality" label={t('filters.quality')} order={QUALITY_STATUSES} />
        <Link to="/about/quality" className="small">
          {t('filters.qualityHelp')}
        </Link>
      </section>
      <section className="filter">
        <EctsFilter {...props} />
      </section>
      <section className="filter">
        <Choice {...props} name="level" label={t('filters.level')} order={LEVELS} />
      </section>
      <section className="filter">
        <Choice {...props} name="language" label={t('filters.language')} />
      </section>
      <section className="filter">
        <Choice
          {...props}
          name="participation"
          label={t('filters.participation')}
          order={[...PARTICIPATIONS, NOT_STATED]}
        />
      </section>
      <section className="filter">
        <StartFilter {...props} />
      </section>
      <section className="filter">
        <Choice {...props} name="field" label={t('filters.field')} />
      </section>
      <section className="filter">
        <Choice {...props} name="country" label={t('filters.country')} />
      </section>
      <section className="filter">
        <Choice
          {...props}
          name="stackKind"
          label={t('filters.stackKind')}
          order={[...STACK_KINDS, NOT_STATED]}
        />
      </section>
      <section className="filter">
        <PriceFilter {...props} />
      </section>
      <section className="filter">
        <Choice {...props} name="source" label={t('filters.source')} />
      </section>
      <section className="filter" role="group" aria-labelledby="filter-also">
        <h3 id="filter-also" className="check-list__label">
          {t('filters.also')}
        </h3>
        <SingleCheck
          label={t('filters.undeclared')}
          isSelected={state.undeclared}
          onChange={(undeclared) => onChange({ ...state, undeclared, pages: 1 })}
        />
        <SingleCheck
          label={t('filters.withdrawn')}
          isSelected={state.withdrawn}
          onChange={(withdrawn) => onChange({ ...state, withdrawn, pages: 1 })}
        />
      </section>
    </>
  );
}

interface ChoiceProps extends FilterProps {
  readonly name: ChoiceName;
  readonly label: string;
  readonly order?: readonly string[];
}

/** A filter of which several values can be chosen. */
export function Choice({ name, label, order, state, counts, labelOf, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const chosen = state.choices[name];
  const labelled = (value: string): string => choiceLabel(name, value, labelOf, t, format);
  return (
    <CheckList
      label={label}
      options={checkOptions(counts[name] ?? [], chosen, labelled, order)}
      chosen={chosen}
      onChange={(values) => onChange(withChoices(state, name, values))}
    />
  );
}

function StartFilter({ state, onChange }: FilterProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-labelledby="filter-start">
      <h3 id="filter-start" className="check-list__label">
        {t('filters.start')}
      </h3>
      <SingleCheck
        label={t('filters.enrolling')}
        isSelected={state.enrolling}
        onChange={(enrolling) => onChange({ ...state, enrolling, pages: 1 })}
      />
      <div className="filter__pair">
        <DayField
          label={t('filters.startsFrom')}
          day={state.startsFrom}
          onChange={(startsFrom) => onChange({ ...state, startsFrom, pages: 1 })}
        />
        <DayField
          label={t('filters.startsTo')}
          day={state.startsTo}
          onChange={(startsTo) => onChange({ ...state, startsTo, pages: 1 })}
        />
      </div>
    </div>
  );
}
