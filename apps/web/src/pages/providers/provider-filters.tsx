import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { COUNTRIES } from './countries.js';
import type { ProvidersState } from './providers-state.js';
import { KINDS, STATUSES } from './providers-state.js';

interface Props {
  readonly state: ProvidersState;
  readonly onChange: (next: ProvidersState) => void;
}

/** Country, kind and status: one of each. */
export function ProviderFilters({ state, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const codes =
    state.country === null || COUNTRIES.includes(state.country) ? COUNTRIES : [...COUNTRIES, state.country];
  const countries = codes
    .map((value) => ({ value, text: format.country(value) }))
    .sort((one, other) => one.text.localeCompare(other.text));
  return (
    <div className="providers__filters">
      <Choice
        label={t('filters.country')}
        value={state.country}
        options={countries}
        onChange={(country) => onChange({ ...state, country, pages: 1 })}
      />
      <Choice
        label={t('providers.kind')}
        value={state.kind}
        options={KINDS.map((value) => ({ value, text: t(`providerKind.${value}`) }))}
        onChange={(kind) => onChange({ ...state, kind, pages: 1 })}
      />
      <Choice
        label={t('providers.status')}
        value={state.status}
        options={STATUSES.map((value) => ({ value, text: t(`status.${value}.word`) }))}
        onChange={(status) => onChange({ ...state, status, pages: 1 })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const { t } = useTranslation();
  return (
    <label className="field">
      <span className="muted small">{label}</span>
      <select
        className="input"
        value={value ?? ''}
        onChange={({ target }) =>
          onChange(options.find((option) => option.value === target.value)?.value ?? null)
        }
      >
        <option value="">{t('providers.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
