import type { TFunction } from 'i18next';
import type { Format } from '../../i18n/format.js';
import { amountText } from '../../i18n/words.js';
import type { Chip } from './find-chips.js';
import type { ChoiceName } from './find-vocabulary.js';
import { NOT_STATED, UNSTATED_CHOICES } from './find-vocabulary.js';

/** The API's label of a value: fields, sources and providers have names that the page does not know. */
export type LabelOf = (name: ChoiceName, value: string) => string | undefined;

/** A value of a choice in words. */
export function choiceLabel(
  name: ChoiceName,
  value: string,
  labelOf: LabelOf,
  t: TFunction,
  format: Format,
): string {
  if (value === NOT_STATED) return t('filters.notStated');
  switch (name) {
    case 'quality':
      // The value was read from an address and checked there; the same holds for those below.
      return t(`status.${value as 'UNKNOWN'}.word`);
    case 'level':
      return t('level.eqf', { level: value });
    case 'cycle':
      return t(`cycle.${value as 'FIRST'}`);
    case 'language':
      return format.language(value);
    case 'participation':
      return t(`participation.${value as 'ONLINE'}`);
    case 'country':
      return format.country(value);
    case 'stackKind':
      return t(`stackKind.${value as 'GENERIC'}`);
    case 'free':
      return t('filters.free');
    case 'field':
    case 'source':
    case 'provider':
    case 'awarder':
      return labelOf(name, value) ?? value;
  }
}

/** An applied filter in words that stand alone, away from the filter's heading. */
export function chipLabel(chip: Chip, labelOf: LabelOf, t: TFunction, format: Format): string {
  switch (chip.kind) {
    case 'words':
      return t('chips.words', { words: chip.words });
    case 'choice':
      return chip.value === NOT_STATED
        ? unstatedLabel(chip.name, t)
        : choiceLabel(chip.name, chip.value, labelOf, t, format);
    case 'ects':
      return t('amount.ects', { amount: amountText({ value: null, ...chip.range }, t, format) });
    case 'starts':
      return startsLabel(chip, t, format);
    case 'maxPrice':
      return t('chips.maxPrice', { price: format.price(chip.max, chip.currency) });
    case 'ectsNotStated':
      return t('chips.notStated.ects');
    case 'enrolling':
      return t('filters.enrolling');
    case 'undeclared':
      return t('chips.undeclared');
    case 'withdrawn':
      return t('chips.withdrawn');
  }
}

function unstatedLabel(name: ChoiceName, t: TFunction): string {
  const choice = UNSTATED_CHOICES.find((one) => one === name);
  return choice ? t(`chips.notStated.${choice}`) : t('filters.notStated');
}

function startsLabel(chip: Extract<Chip, { kind: 'starts' }>, t: TFunction, format: Format): string {
  const [from, to] = [chip.from && format.day(chip.from), chip.to && format.day(chip.to)];
  if (from && to) return t('chips.startsBetween', { from, to });
  return from ? t('chips.startsFrom', { from }) : t('chips.startsTo', { to });
}
