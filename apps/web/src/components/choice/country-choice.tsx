import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Choice } from './choice.js';
import { COUNTRIES } from './countries.js';

interface Props {
  readonly country: string | null;
  readonly onChange: (country: string | null) => void;
}

/** A country by its name; one that an address asks for is among them, whichever it is. */
export function CountryChoice({ country, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const codes = country === null || COUNTRIES.includes(country) ? COUNTRIES : [...COUNTRIES, country];
  const options = codes
    .map((value) => ({ value, text: format.country(value) }))
    .sort((one, other) => one.text.localeCompare(other.text));
  return <Choice label={t('filters.country')} value={country} options={options} onChange={onChange} />;
}
