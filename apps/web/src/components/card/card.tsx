import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CardPartsFragment } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Highlight } from '../highlight/highlight.js';
import { plainText } from '../highlight/highlight-parts.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import type { CardFact } from './card-facts.js';
import { cardFacts, cardTags } from './card-facts.js';
import { languageOf } from './language-of.js';
import './card.css';

interface Props {
  readonly card: CardPartsFragment;
  readonly highlight?: string | null;
  /** Given to the micro-credential's page, which leads back with it. */
  readonly linkState?: unknown;
  /** On the provider's own page its name would be said twenty times. */
  readonly showProvider?: boolean;
}

/** One micro-credential in a list. */
export function Card({ card, highlight = null, linkState, showProvider = true }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { facts, notStated } = cardFacts(card, t, format);
  const isTitle = highlight !== null && plainText(highlight) === card.title;
  return (
    <article className={card.withdrawnOn ? 'card card--withdrawn' : 'card'}>
      <h3 className="card__title" lang={languageOf(card.title, card.titles)}>
        <Link to={`/micro-credentials/${encodeURIComponent(card.id)}`} state={linkState}>
          {isTitle ? <Highlight text={highlight} /> : card.title}
        </Link>
      </h3>
      {showProvider && (
        <p className="card__provider">
          {[card.provider.name, card.provider.country && format.country(card.provider.country)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {highlight !== null && !isTitle && (
        <p className="card__passage">
          <Highlight text={highlight} />
        </p>
      )}
      <ul className="card__facts" aria-label={t('card.facts')}>
        {facts.map((fact) => (
          <FactItem key={fact.key} fact={fact} />
        ))}
        {notStated.length > 0 && (
          <li className="card__missing">{t('card.notStated', { what: format.list(notStated) })}</li>
        )}
      </ul>
      <ul className="card__tags" aria-label={t('card.marks')}>
        <li>
          <StatusBadge status={card.quality.status} validUntil={card.quality.validUntil} />
        </li>
        {cardTags(card, t, format).map((tag) => (
          <li key={tag} className="tag">
            {tag}
          </li>
        ))}
      </ul>
    </article>
  );
}

function FactItem({ fact }: { readonly fact: CardFact }) {
  return (
    <li>
      {fact.before && `${fact.before} `}
      {fact.isStrong ? <strong>{fact.text}</strong> : fact.text}
      {fact.from && <span className="card__from"> {fact.from}</span>}
    </li>
  );
}
