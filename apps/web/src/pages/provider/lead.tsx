import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import type { Provider } from './provider-page.js';

/** What else it is called, what it is, where, and under which number the European register has it. */
export function Lead({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { website } = provider;
  const place = [provider.city, provider.country && format.country(provider.country)]
    .filter(Boolean)
    .join(', ');
  const others = provider.names.filter(({ value }) => value !== provider.name);
  const deqar = provider.identifiers.find(({ scheme }) => scheme === 'deqar');
  return (
    <p className="lead">
      {others.map(({ value, language }) => (
        <span key={value}>
          <span lang={language === 'und' ? undefined : language}>{value}</span>
          {' · '}
        </span>
      ))}
      {t(`providerKind.${provider.kind ?? 'notStated'}`)}
      {' · '}
      {place || t('provider.noCountry')}
      {deqar && ` · ${deqar.value}`}
      {website && (
        <>
          {' · '}
          <a href={website}>{website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a>
        </>
      )}
    </p>
  );
}
