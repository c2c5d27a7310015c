import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import type { CheckOption } from './check-options.js';
import { matchingOptions, shownOptions } from './check-options.js';
import { Check } from './check.js';
import './check-list.css';

interface Props {
  readonly label: string;
  readonly options: readonly CheckOption[];
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** All are shown: there are few, and in an order of their own. */
  readonly isShort?: boolean;
  /** What can be found by typing, where that is more than the options. */
  readonly all?: readonly CheckOption[];
  /** The label is read out but not shown: something above says it already. */
  readonly isLabelHidden?: boolean;
}

/** From so many values on, one can be looked for by typing. */
const SEARCHABLE_FROM = 15;

/** A filter of several values with their counts. */
export function CheckList(props: Props) {
  const { label, options, chosen, onChange, isShort = false, all = options, isLabelHidden = false } = props;
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const [typed, setTyped] = useState('');
  const few = isShort ? options : shownOptions(options, chosen);
  const found = typed.trim() === '' ? options : matchingOptions(all, typed);
  const shown = showsAll ? found : few;
  return (
    <CheckboxGroup className="check-list" value={[...chosen]} onChange={onChange}>
      <Label className={isLabelHidden ? 'hidden' : 'check-list__label'}>{label}</Label>
      {showsAll && all.length >= SEARCHABLE_FROM && (
        <TextField className="field" value={typed} onChange={setTyped}>
          <Label>{t('filters.lookFor', { what: label })}</Label>
          <Input className="input" />
        </TextField>
      )}
      <div className={showsAll ? 'check-list__options check-list__options--all' : 'check-list__options'}>
        {shown.map((option) => (
          <CheckRow key={option.value} option={option} />
        ))}
      </div>
      {few.length < options.length && (
        <Button className="link-button text check-list__more" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? t('filters.fewer') : t('filters.more', { count: options.length - few.length })}
          <span className="hidden">{label}</span>
        </Button>
      )}
    </CheckboxGroup>
  );
}

function CheckRow({ option }: { readonly option: CheckOption }) {
  const format = useFormat();
  return (
    <Check value={option.value} depth={option.depth ?? 0}>
      <span className="check__label">{option.label}</span>
      {option.count !== undefined && <span className="check__count">{format.number(option.count)}</span>}
    </Check>
  );
}
