import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { detailTexts, type Stated, whatText } from './evidence-words.js';

/** What was decided or listed, and in small what else is known of it. */
export function EvidenceWhat({ piece }: { readonly piece: Stated }) {
  const { t } = useTranslation();
  const format = useFormat();
  const details = detailTexts(piece, t, format);
  return (
    <div>
      {whatText(piece, t)}
      {details.length > 0 && <div className="muted small">{details.join(' · ')}</div>}
    </div>
  );
}
