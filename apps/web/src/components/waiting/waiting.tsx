import { useTranslation } from 'react-i18next';
import './waiting.css';

/** A wait that shows itself only after 300 ms: what is quicker needs no sign. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <p className="waiting" role="status">
      <span className="waiting__ring" aria-hidden="true" />
      {t('waiting')}
    </p>
  );
}
