import { useTranslation } from 'react-i18next';

interface Props<Value extends string> {
  readonly label: string;
  /** Null: any. */
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value | null) => void;
}

/** One of several, or any. The browser's own: on a phone it is a wheel. */
export function Choice<Value extends string>({ label, value, options, onChange }: Props<Value>) {
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
