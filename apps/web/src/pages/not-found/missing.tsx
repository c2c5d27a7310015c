import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTitle } from '../../routes/use-title.js';

type What = 'page' | 'microCredential' | 'provider' | 'agency' | 'country' | 'source';

/** There is nothing at this address, and where to go instead. */
export function Missing({ what }: { readonly what: What }) {
  const { t } = useTranslation();
  useTitle(t(`missing.${what}`));
  return (
    <div className="prose">
      <h1>{t(`missing.${what}`)}</h1>
      <p>{t('missing.text')}</p>
      <p>
        <Link to="/">{t('missing.find')}</Link>
        {' · '}
        <Link to="/providers">{t('missing.providers')}</Link>
      </p>
    </div>
  );
}
