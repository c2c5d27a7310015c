import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import './site-footer.css';

/** What Trellis is, and how far it can be relied on, in two sentences. */
export function SiteFooter() {
  const { t } = useTranslation();
  return (
    <footer className="site-footer">
      <div className="container">
        <p>
          {t('footer.what')} <Link to="/sources">{t('footer.sources')}</Link>
          {' · '}
          <Link to="/about/quality">{t('footer.statuses')}</Link>
        </p>
      </div>
    </footer>
  );
}
