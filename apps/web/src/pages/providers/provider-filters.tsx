import { useTranslation } from 'react-i18next';
import { Choice } from '../../components/choice/choice.js';
import { CountryChoice } from '../../components/choice/country-choice.js';
import type { ProvidersState } from './providers-state.js';
import { STATUSES } from '../../components/status-badge/statuses.js';
import { KINDS } from './providers-state.js';

interface Props {
  readonly state: ProvidersState;
  readonly onChange: (next: ProvidersState) => void;
}

/** Country, kind and status: one of each. */
export function ProviderFilters({ state, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="providers__filters">
      <CountryChoice
        country={state.country}
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
