import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MicroCredentialPartsFragment } from '../../generated/graphql.js';

/** Who certifies; derived where nobody says so. */
export function Awarders({ micro }: { readonly micro: MicroCredentialPartsFragment }) {
  const { t } = useTranslation();
  return (
    <>
      {micro.awarders.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={`/providers/${encodeURIComponent(id)}`}>{name}</Link>
        </span>
      ))}
      {!micro.awarderStated && <span className="muted text"> {t('fact.awarderDerived')}</span>}
    </>
  );
}
