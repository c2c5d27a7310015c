import { useTranslation } from 'react-i18next';
import { CheckList } from '../../components/check-list/check-list.js';
import { checkOptions } from '../../components/check-list/check-options.js';
import {
  boundsAt,
  ECTS_BUCKETS,
  LAST_PLACE,
  placesOf,
  rangeBetween,
} from '../../components/range-histogram/ects-scale.js';
import { RangeHistogram } from '../../components/range-histogram/range-histogram.js';
import { useFormat } from '../../i18n/use-format.js';
import type { FilterProps } from './filter-props.js';
import { NOT_STATED } from './find-vocabulary.js';

/** Workload: how much there is of each size, from where to where, and what states none. */
export function EctsFilter({ state, counts, onChange }: FilterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const buckets = counts.ects ?? [];
  const countOf = (value: string): number => buckets.find((bucket) => bucket.value === value)?.count ?? 0;
  const valueText = (thumb: number, place: number): string => {
    if (thumb === 0) return place <= 0 ? t('filters.ectsAny') : format.number(boundsAt(place).lower);
    if (place >= LAST_PLACE) return t('filters.ectsAny');
    return t('amount.ects', { amount: place === 0 ? '< 1' : format.number(boundsAt(place).upper) });
  };
  const chosen = state.ectsNotStated ? [NOT_STATED] : [];
  const unstated = buckets.filter(({ value }) => value === NOT_STATED);
  return (
    <>
      <RangeHistogram
        label={t('filters.ects')}
        thumbLabels={[t('filters.ectsLeast'), t('filters.ectsMost')]}
        counts={ECTS_BUCKETS.map(countOf)}
        places={placesOf(state.ects)}
        valueText={valueText}
        onChange={(from, to) => onChange({ ...state, ects: rangeBetween(from, to), pages: 1 })}
      />
      <CheckList
        label={t('filters.ects')}
        isLabelHidden
        options={checkOptions(unstated, chosen, () => t('filters.notStated'))}
        chosen={chosen}
        onChange={(values) => onChange({ ...state, ectsNotStated: values.length > 0, pages: 1 })}
      />
    </>
  );
}
