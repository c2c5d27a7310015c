import { useTranslation } from 'react-i18next';
import { languageOf } from '../../components/card/language-of.js';
import type { MicroCredentialPartsFragment } from '../../generated/graphql.js';

type Outcome = MicroCredentialPartsFragment['learningOutcomes'][number];

/** What one will be able to do, each with the skills that the source links it to. */
export function Outcomes({ micro }: { readonly micro: MicroCredentialPartsFragment }) {
  return (
    <ul>
      {micro.learningOutcomes.map((outcome, index) => (
        <li key={index}>
          <span lang={languageOf(outcome.text, outcome.texts)}>{outcome.text}</span>
          <Skills skills={outcome.skillConcepts} />
        </li>
      ))}
    </ul>
  );
}

/** By the source's label for the reader, which leads to the address; by the address where it gives no label. */
function Skills({ skills }: { readonly skills: Outcome['skillConcepts'] }) {
  const { t } = useTranslation();
  if (skills.length === 0) return null;
  return (
    <ul className="skills muted small" aria-label={t('fact.skills')}>
      {skills.map(({ uri, label, labels }, index) => {
        const name = <span lang={languageOf(label, labels)}>{label ?? uri}</span>;
        return <li key={index}>{isWebAddress(uri) ? <a href={uri}>{name}</a> : name}</li>;
      })}
    </ul>
  );
}

/** An address of a concept may be any IRI: a link is made of those that a browser can open, and of no script. */
const isWebAddress = (uri: string | null): uri is string => uri !== null && /^https?:\/\//i.test(uri);
