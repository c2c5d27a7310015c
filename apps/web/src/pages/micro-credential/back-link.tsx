import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useFormat } from '../../i18n/use-format.js';

interface Back {
  readonly back: string;
  readonly total: number;
}

// The state of a history entry may be of an older page, or of somebody else's making.
const isBack = (state: unknown): state is Back =>
  typeof state === 'object' &&
  state !== null &&
  'back' in state &&
  typeof state.back === 'string' &&
  'total' in state;

/** Back to the results that one came from, if one did. */
export function BackLink() {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = useLocation() as { readonly state: unknown };
  const from = isBack(state) ? state : null;
  return (
    <p className="back no-print">
      <Link to={from?.back ?? '/'}>
        {from
          ? t('back.toResults', { count: from.total, found: format.number(from.total) })
          : t('back.toFind')}
      </Link>
    </p>
  );
}
