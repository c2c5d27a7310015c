import { useTranslation } from 'react-i18next';
import { useSourceNames } from '../../components/source-mark/use-source-names.js';
import type { MicroCredentialPartsFragment } from '../../generated/graphql.js';

/** What it counts towards, who says so, and that nobody has a right to it. */
export function Pathways({ micro }: { readonly micro: MicroCredentialPartsFragment }) {
  const { t } = useTranslation();
  const nameOf = useSourceNames();
  return (
    <section aria-labelledby="pathways">
      <h2 id="pathways">{t('pathways.title')}</h2>
      {micro.stackKind && <p>{t(`stackKind.${micro.stackKind}`)}</p>}
      {micro.stacksInto.map(({ id, title, url, statedBy }) => (
        <div key={id} className="pathway">
          <p>{url ? <a href={url}>{title}</a> : title}</p>
          <p className="muted text">{t('pathways.says', { source: nameOf(statedBy).title })}</p>
        </div>
      ))}
      {micro.stacksInto.length > 0 && <p className="muted text">{t('pathways.noRight')}</p>}
      {micro.stacksInto.length === 0 && !micro.stackKind && <p className="muted">{t('fact.notStated')}</p>}
    </section>
  );
}
