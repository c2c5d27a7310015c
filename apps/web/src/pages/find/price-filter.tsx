import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { CheckList } from '../../components/check-list/check-list.js';
import { checkOptions } from '../../components/check-list/check-options.js';
import type { FilterProps } from './filter-props.js';
import { withChoices } from './find-chips.js';
import type { FindState } from './find-state.js';
import { NOT_STATED } from './find-vocabulary.js';

/** Currencies of the European Higher Education Area; a price in another one is not converted, so not found. */
const CURRENCIES =
  'EUR ALL AMD AZN BAM BYN CHF CZK DKK GBP GEL HUF ISK KZT MDL MKD NOK PLN RON RSD RUB SEK TRY UAH USD'.split(
    ' ',
  );

/** Free, at most so much in one currency, or not stated. */
export function PriceFilter({ state, counts, onChange }: FilterProps) {
  const { t } = useTranslation();
  const { maxPrice } = state;
  const chosen = state.choices.free;
  const [currency, setCurrency] = useState(maxPrice?.currency ?? 'EUR');
  const [draft, setDraft] = useState<string | null>(null);

  const apply = (amount: string, unit: string): void => {
    const max = Number(amount.replace(',', '.'));
    const next = amount.trim() === '' || !(max >= 0) ? null : { max, currency: unit };
    setDraft(null);
    if (!isSame(next, maxPrice)) onChange({ ...state, maxPrice: next, pages: 1 });
  };
  const amount = draft ?? (maxPrice ? String(maxPrice.max) : '');
  return (
    <section className="filter" role="group" aria-labelledby="filter-price">
      <h3 id="filter-price" className="check-list__label">
        {t('filters.price')}
      </h3>
      <CheckList
        label={t('filters.price')}
        isLabelHidden
        options={checkOptions(counts.free ?? [], chosen, (value) =>
          value === NOT_STATED ? t('filters.notStated') : t('filters.free'),
        )}
        chosen={chosen}
        onChange={(values) => onChange(withChoices(state, 'free', values))}
      />
      <form
        className="filter__pair"
        onSubmit={(event) => {
          event.preventDefault();
          apply(amount, currency);
        }}
      >
        <TextField
          className="field"
          value={amount}
          onChange={setDraft}
          onBlur={() => apply(amount, currency)}
        >
          <Label>{t('filters.atMost')}</Label>
          <Input className="input" inputMode="decimal" autoComplete="off" />
        </TextField>
        <label className="field">
          <span className="muted small">{t('filters.currency')}</span>
          <select
            className="input"
            value={maxPrice?.currency ?? currency}
            onChange={({ target }) => {
              setCurrency(target.value);
              apply(amount, target.value);
            }}
          >
            {CURRENCIES.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
      </form>
    </section>
  );
}

const isSame = (one: FindState['maxPrice'], other: FindState['maxPrice']): boolean =>
  one?.max === other?.max && one?.currency === other?.currency;
