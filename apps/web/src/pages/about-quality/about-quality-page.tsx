import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusBadge } from '../../components/status-badge/status-badge.js';
import { STATUSES } from '../../components/status-badge/statuses.js';
import { useTitle } from '../../routes/use-title.js';
import './about-quality-page.css';

/** What the nine words on the badges mean, and what they do not. */
export default function AboutQualityPage() {
  const { t } = useTranslation();
  useTitle(t('about.title'));
  return (
    <div className="about">
      <h1>{t('about.title')}</h1>
      <p>{t('about.lead')}</p>
      <dl className="about__statuses">
        {STATUSES.map((status) => (
          <div key={status} className="about__status">
            <dt>
              <StatusBadge status={status} />
            </dt>
            <dd>{t(`status.${status}.meaning`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('about.whoTitle')}</h2>
      <p>{t('about.who')}</p>
      <h2>{t('about.dayTitle')}</h2>
      <p>{t('about.day')}</p>
      <h2>{t('about.ownTitle')}</h2>
      <p>{t('about.own')}</p>
      <p>
        <Link to="/sources">{t('about.sources')}</Link>
      </p>
    </div>
  );
}
