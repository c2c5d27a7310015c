import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/fact-list/fact-list.js';
import { SourceMark } from '../../components/source-mark/source-mark.js';
import { useSourceNames } from '../../components/source-mark/use-source-names.js';
import type { Country } from './country-page.js';

type Framework = Country['frameworks'][number];

/** Authority, ENIC-NARIC centre and framework, each with who states it; what nobody states is said to be not known. */
export function CountryFacts({ country }: { readonly country: Country }) {
  const { t } = useTranslation();
  const nameOf = useSourceNames();
  const { competentAuthorities, enicNaric, frameworks } = country;
  const rows = [
    {
      key: 'authority',
      name: t('country.authority'),
      value: listOf(
        competentAuthorities.map(({ name, source }) => (
          <span key={name}>
            {name}
            <SourceMark source={nameOf(source)} of={t('country.authority')} />
            <span className="country__said">
              {t('country.statedByRole', { source: nameOf(source).title })}
            </span>
          </span>
        )),
      ),
    },
    {
      key: 'enic-naric',
      name: t('country.enicNaric'),
      value: enicNaric && (
        <span>
          {enicNaric.url ? <a href={enicNaric.url}>{enicNaric.name}</a> : enicNaric.name}
          <span className="country__said">{t('country.statedBy', { source: enicNaric.source })}</span>
        </span>
      ),
    },
    {
      key: 'framework',
      name: t('country.framework'),
      value: listOf(
        frameworks.map((framework) => <FrameworkFact key={framework.name} framework={framework} />),
      ),
    },
  ];
  return (
    <section className="section" aria-labelledby="facts">
      <h2 id="facts">{t('country.facts')}</h2>
      <FactList rows={rows} notStated={t('country.notKnown')} />
    </section>
  );
}

function FrameworkFact({ framework }: { readonly framework: Framework }) {
  const { t } = useTranslation();
  const { name, shortNames, url, source, referenced, selfCertified } = framework;
  const said = [
    t('country.statedBy', { source }),
    referenced && t('country.referenced', { ...referenced }),
    selfCertified && t('country.selfCertified', { ...selfCertified }),
  ].filter((text) => text !== null);
  return (
    <span>
      {url ? <a href={url}>{name}</a> : name}
      {shortNames.length > 0 && ` (${shortNames.join(', ')})`}
      {said.map((text) => (
        <span key={text} className="country__said">
          {text}
        </span>
      ))}
    </span>
  );
}

/** Null where there is none, so that the row says so. */
function listOf(items: readonly ReactNode[]): ReactNode {
  if (items.length <= 1) return items[0] ?? null;
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
