import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import './more-button.css';

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly loading: boolean;
  /** Null: there is no more. */
  readonly onMore: (() => void) | null;
}

/** How far a list goes, and the rest of it. It stays where it is while it loads, and so does the focus on it. */
export function MoreButton({ shown, total, loading, onMore }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = { shown: format.number(shown), total: format.number(total) };
  return (
    <div className="more">
      <p className="muted small" role="status">
        {loading ? t('more.loading') : t('more.shown', counts)}
      </p>
      {(onMore ?? loading) && (
        <Button
          className="button"
          onPress={loading ? undefined : (onMore ?? undefined)}
          aria-disabled={loading}
        >
          {t('more.button')}
        </Button>
      )}
    </div>
  );
}
