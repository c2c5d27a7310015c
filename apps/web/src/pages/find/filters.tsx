import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SingleCheck } from '../../components/check-list/single-check.js';
import { DayField } from '../../components/day-field/day-field.js';
import { Choice } from './choice.js';
import { EctsFilter } from './ects-filter.js';
import type { FilterProps } from './filter-props.js';
import { STATUSES } from '../../components/status-badge/statuses.js';
import { NOT_STATED, PARTICIPATIONS, STACK_KINDS } from './find-vocabulary.js';
import { PriceFilter } from './price-filter.js';
import './filters.css';

const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8', NOT_STATED];

/** All filters, in the order in which a learner needs them. */
export function Filters(props: FilterProps) {
  const { t } = useTranslation();
  const { state, onChange } = props;
  return (
    <>
      <Choice {...props} name="quality" label={t('filters.quality')} order={STATUSES}>
        <Link to="/about/quality" className="small">
          {t('filters.qualityHelp')}
        </Link>
      </Choice>
      <section className="filter">
        <EctsFilter {...props} />
      </section>
      <Choice {...props} name="level" label={t('filters.level')} order={LEVELS} />
      <Choice {...props} name="language" label={t('filters.language')} />
      <Choice
        {...props}
        name="participation"
        label={t('filters.participation')}
        order={[...PARTICIPATIONS, NOT_STATED]}
      />
      <section className="filter">
        <StartFilter {...props} />
      </section>
      <Choice {...props} name="field" label={t('filters.field')} />
      <Choice {...props} name="country" label={t('filters.country')} />
      <Choice
        {...props}
        name="stackKind"
        label={t('filters.stackKind')}
        order={[...STACK_KINDS, NOT_STATED]}
      />
      <PriceFilter {...props} />
      <Choice {...props} name="source" label={t('filters.source')} />
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
