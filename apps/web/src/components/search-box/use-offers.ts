import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import type { Offer } from '../search-offers/offer.js';
import { optionId } from '../search-offers/offer.js';

/** A list of offers under a box: whether it is open, where in it the arrow keys are, and what the box says of it. */
export function useOffers(offers: readonly Offer[] | undefined, onChoose: (offer: Offer) => void) {
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [place, setPlace] = useState<number | null>(null);
  const shown = isOpen && offers !== undefined ? offers : [];
  // The list may have become shorter since.
  const active = place !== null && place < shown.length ? place : null;

  const close = (): void => {
    setIsOpen(false);
    setPlace(null);
  };
  const choose = (offer: Offer): void => {
    close();
    onChoose(offer);
  };
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (shown.length === 0 || event.nativeEvent.isComposing) return;
    const chosen = active === null ? undefined : shown[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      setPlace(nextPlace(active, shown.length, event.key === 'ArrowDown' ? 1 : -1));
    // Escape closes the list first, and empties the box when there is none.
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    listId,
    shown,
    active,
    choose,
    close,
    /** Typing opens the list, and goes back to the words themselves. */
    open: () => {
      setIsOpen(true);
      setPlace(null);
    },
    onKeyDownCapture,
    /** The browser's own list of words typed before would lie over ours. */
    combobox: offers && {
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list' as const,
      'aria-haspopup': 'listbox' as const,
      'aria-expanded': shown.length > 0,
      'aria-controls': shown.length > 0 ? listId : undefined,
      'aria-activedescendant': active === null ? undefined : optionId(listId, active),
    },
  };
}

/** Round the list, with the words themselves between its end and its beginning. */
export function nextPlace(place: number | null, length: number, step: 1 | -1): number | null {
  if (place === null) return step === 1 ? 0 : length - 1;
  const next = place + step;
  return next < 0 || next >= length ? null : next;
}
