import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The title of the window; null while the page does not know what it shows. */
export function useTitle(title: string | null): void {
  const { t } = useTranslation();
  useEffect(() => {
    if (title !== null) document.title = t('site.title', { title });
  }, [title, t]);
}
