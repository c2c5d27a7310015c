import { useTranslation } from 'react-i18next';
import type { QualityStatus } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { showsEnd } from './shows-end.js';
import { StatusSign } from './status-sign.js';
import './status-badge.css';

const TONES: Readonly<Record<QualityStatus, 'assured' | 'conditions' | 'listed' | 'refused' | 'quiet'>> = {
  CONFIRMED: 'assured',
  CONFIRMED_VOLUNTARY: 'assured',
  CONDITIONAL: 'conditions',
  NATIONALLY_LISTED: 'listed',
  PARTIAL: 'listed',
  REVIEWED: 'listed',
  NEGATIVE: 'refused',
  EXPIRED: 'quiet',
  UNKNOWN: 'quiet',
};

interface Props {
  readonly status: QualityStatus;
  readonly validUntil?: string | null;
}

/** A status by colour, sign and word; with its last day where that matters to who reads it. */
export function StatusBadge({ status, validUntil = null }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = t(`status.${status}.word`);
  const end = validUntil !== null && showsEnd(status, validUntil, new Date()) ? validUntil : null;
  return (
    <span className={`badge badge--${TONES[status]}`}>
      <StatusSign status={status} />
      {end === null ? word : t('status.until', { word, day: format.day(end) })}
    </span>
  );
}
