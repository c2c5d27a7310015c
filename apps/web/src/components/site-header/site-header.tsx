import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import './site-header.css';

/** The name of the house and its doors. */
export function SiteHeader() {
  const { t } = useTranslation();
  const doors = [
    { to: '/', text: t('nav.find') },
    { to: '/providers', text: t('nav.providers') },
    { to: '/agencies', text: t('nav.agencies') },
    { to: '/countries', text: t('nav.countries') },
    { to: '/sources', text: t('nav.sources') },
    { to: '/about/quality', text: t('nav.about') },
  ];
  return (
    <header className="site-header">
      <div className="container site-header__row">
        <Link to="/" className="site-header__name">
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M5 2v20M12 2v20M19 2v20M1.5 8h21M1.5 16h21" />
          </svg>
          {t('site.name')}
        </Link>
        <nav aria-label={t('nav.label')}>
          <ul className="site-header__doors">
            {doors.map(({ to, text }) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'}>
                  {text}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
