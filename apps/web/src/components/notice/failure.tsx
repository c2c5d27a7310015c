import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../../graphql/client.js';
import { Notice } from './notice.js';

/** What the API refused or could not do, its own sentence where it has one, and a way to try again. */
export function Failure({ error, retry }: { readonly error: ApiError; readonly retry: () => void }) {
  const { t } = useTranslation();
  const isAway = error.code === 'UNREACHABLE';
  return (
    <Notice title={isAway ? t('failure.unreachable') : t('failure.refused')} role="alert">
      <p>{isAway ? t('failure.unreachableText') : error.message}</p>
      {!isAway && <p className="muted small">{t('failure.code', { code: error.code })}</p>}
      <Button className="button" onPress={retry}>
        {t('failure.retry')}
      </Button>
    </Notice>
  );
}
