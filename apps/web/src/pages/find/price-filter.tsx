import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import type { FilterProps } from './filters.js';
import { Choice } from './filters.js';
import type { FindState } from './find-state.js';

/** Currencies of the European Higher Education Area; a price in another one is not converted, so not found. */
const CURRENCIES = [
  ...[
    'EUR',
    'ALL',
    'AMD',
    'AZN',
    'BAM',
    'CHF',
    'CZK',
    'DKK',
    'GBP',
    'GEL',
    'HUF',
    'ISK',
    'KZT',
    'MDL',
    'MKD',
  ],
  ...['NOK', 'PLN', 'RON', 'RSD', 'SEK', 'TRY', 'UAH', 'USD'],
];

/** Free, at most so much in one currency, or not stated. */
export function PriceFilter(props: FilterProps) {
  const { t } = useTranslation();
  const { state, onChange } = props;
  const { maxPrice } = state;
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
    <>
      <Choice {...props} name="free" label={t('filters.price')} />
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
    </>
  );
}

const isSame = (one: FindState['maxPrice'], other: FindState['maxPrice']): boolean =>
  one?.max === other?.max && one?.currency === other?.currency;
