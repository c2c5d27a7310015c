import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckList } from '../../components/check-list/check-list.js';
import { checkOptions } from '../../components/check-list/check-options.js';
import { useFormat } from '../../i18n/use-format.js';
import { choiceLabel } from './chip-labels.js';
import { chooseFields, fieldTree, openFields } from './field-tree.js';
import type { FilterProps } from './filter-props.js';
import { withChoices } from './find-chips.js';
import type { ChoiceName } from './find-vocabulary.js';

interface Props extends FilterProps {
  readonly name: ChoiceName;
  readonly label: string;
  /** An order of its own; without it the most frequent come first. */
  readonly order?: readonly string[];
  readonly children?: ReactNode;
}

/** A filter of which several values can be chosen; nothing where there is no value to choose. */
export function Choice({ name, label, order, state, counts, labelOf, onChange, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const chosen = state.choices[name];
  const labelled = (value: string): string => choiceLabel(name, value, labelOf, t, format);
  const options = checkOptions(counts[name] ?? [], chosen, labelled, order);
  if (options.length === 0) return null;
  const all = name === 'field' ? fieldTree(options) : options;
  return (
    <section className="filter">
      <CheckList
        label={label}
        options={name === 'field' ? openFields(all, chosen) : options}
        all={all}
        isShort={order !== undefined}
        chosen={chosen}
        onChange={(values) =>
          onChange(withChoices(state, name, name === 'field' ? chooseFields(chosen, values) : values))
        }
      />
      {children}
    </section>
  );
}
