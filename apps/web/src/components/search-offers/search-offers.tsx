import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offer } from './offer.js';
import { optionId } from './offer.js';
import './search-offers.css';

interface Props {
  readonly id: string;
  readonly offers: readonly Offer[];
  /** The one that the arrow keys have come to. */
  readonly active: number | null;
  readonly onChoose: (offer: Offer) => void;
}

/**
 * What is offered under the words: the list of a combobox (ARIA Authoring Practices), whose keys the box takes. The
 * list of React Aria would be a tenth of the first page's scripts, which have no room for it.
 */
export function SearchOffers({ id, offers, active, onChoose }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('searchBox.offers')} className="search-offers">
      {offers.map((offer, index) => (
        <div
          key={offer.id}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className="search-offers__item"
          // The focus stays in the box: who takes one goes on typing.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(offer)}
        >
          <span className="search-offers__text">{offer.text}</span>
          {offer.kind !== null && <span className="search-offers__kind">{offer.kind}</span>}
        </div>
      ))}
    </div>
  );
}
