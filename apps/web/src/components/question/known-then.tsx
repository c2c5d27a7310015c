import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { QualityStatus } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import './question.css';
import './words.js';

interface Props {
  readonly knownOn: string;
  readonly status: QualityStatus;
  /** By what is known now; null: not there yet. */
  readonly statusNow: QualityStatus | null;
  readonly onReturn: () => void;
}

/** The answer is not the one of now: as known when, what is known now, and the way back. */
export function KnownThen({ knownOn, status, statusNow, onReturn }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [search] = useSearchParams();
  const { state } = useLocation() as { readonly state: unknown };
  const now = new URLSearchParams(search);
  now.delete('knownOn');
  return (
    <div className="known-then" role="note">
      <p>
        <strong>{t('known.then', { moment: format.zonedMoment(knownOn) })}</strong>{' '}
        {statusNow !== null &&
          (statusNow === status
            ? t('known.same')
            : t('known.differs', { status: t(`status.${statusNow}.word`) }))}
      </p>
      <p className="small">
        {t('known.rest')}{' '}
        <Link className="no-print" to={{ search: now.toString() }} state={state} onClick={onReturn}>
          {t('known.return')}
        </Link>
      </p>
    </div>
  );
}
