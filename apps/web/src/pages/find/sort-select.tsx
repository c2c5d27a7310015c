import { useTranslation } from 'react-i18next';
import type { FindState } from './find-state.js';
import { SORTS } from './find-vocabulary.js';

interface Props {
  readonly state: FindState;
  readonly onChange: (next: FindState) => void;
}

/** The order of results. The browser's own list: the lightest, and the one a phone's reader knows. */
export function SortSelect({ state, onChange }: Props) {
  const { t } = useTranslation();
  // Without words nothing matches better than anything else.
  const offered = SORTS.filter((sort) => sort !== 'RELEVANCE' || state.words !== '');
  const usual = state.words === '' ? 'NEWEST' : 'RELEVANCE';
  const current = state.sort !== null && offered.includes(state.sort) ? state.sort : usual;
  return (
    <select
      className="input sort"
      aria-label={t('sort.label')}
      value={current}
      onChange={({ target }) => {
        const chosen = offered.find((sort) => sort === target.value) ?? null;
        onChange({ ...state, sort: chosen === usual ? null : chosen, pages: 1 });
      }}
    >
      {offered.map((sort) => (
        <option key={sort} value={sort}>
          {t(`sort.${sort}`)}
        </option>
      ))}
    </select>
  );
}
