import { Check, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure/disclosure.js';
import type { MicroCredentialPartsFragment } from '../../generated/graphql.js';
import { elementName } from './element-name.js';

type Completeness = MicroCredentialPartsFragment['completeness'];

/** How much of what the European standard asks for is stated, and which of it. */
export function Standard({ completeness }: { readonly completeness: Completeness }) {
  const { t } = useTranslation();
  const mandatory = completeness.elements.filter(
    ({ mandatory, status }) => mandatory && status !== 'NOT_APPLICABLE',
  );
  const present = mandatory.filter(({ status }) => status === 'PRESENT');
  return (
    <section aria-labelledby="standard">
      <h2 id="standard">{t('standard.title')}</h2>
      <div className={`standard__bar standard__bar--${completeness.light.toLowerCase()}`} aria-hidden="true">
        {mandatory.map(({ element }, index) => (
          <span
            key={element}
            className={index < present.length ? 'standard__part is-there' : 'standard__part'}
          />
        ))}
      </div>
      <p className="muted text">{t('standard.sum', { present: present.length, count: mandatory.length })}</p>
      <Disclosure label={t('standard.which')}>
        <ul className="standard__elements">
          {completeness.elements.map(({ element, mandatory: isMandatory, status }) => (
            <li key={element} className={status === 'PRESENT' ? undefined : 'muted'}>
              {status === 'PRESENT' ? <Check size={16} aria-hidden /> : <Minus size={16} aria-hidden />}
              {t(isMandatory ? 'standard.mandatory' : 'standard.optional', {
                element: elementName(element, t),
                status: t(`elementStatus.${status}`),
              })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
