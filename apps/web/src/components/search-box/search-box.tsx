import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../search-offers/offer.js';
import { SearchOffers } from '../search-offers/search-offers.js';
import { useOffers } from './use-offers.js';
import './search-box.css';

/** Long enough not to ask at every letter, short enough to seem at once. */
const PAUSE_MS = 250;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  /** `isTyping`: the reader may go on, and this state need not be one to come back to. */
  readonly onWords: (words: string, isTyping: boolean) => void;
  /** What is offered while words are typed; undefined: never anything. */
  readonly offers?: readonly Offer[];
  /** Every change, at once. */
  readonly onTyped?: (text: string) => void;
  /** @returns the words that stand in the box from now on */
  readonly onChoose?: (offer: Offer) => string;
}

/** The words. They are passed on while typing pauses; what the address says else wins over what stands here. */
export function SearchBox({ label, placeholder, words, onWords, offers, onTyped, onChoose }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(words);
  const [known, setKnown] = useState({ address: words, sent: words });
  const [isTyping, setIsTyping] = useState(false);
  const list = useOffers(offers, (offer) => {
    const next = onChoose?.(offer) ?? text;
    setText(next);
    setKnown({ ...known, sent: next });
    setIsTyping(false);
  });

  if (words !== known.address) {
    // Our own words come back while the reader types on; anything else is back, forward or a chip.
    if (words !== known.sent) setText(words);
    setKnown({ address: words, sent: words });
  }

  const send = (next: string): void => {
    // What was sent last may not stand in the address yet: sent again, it would undo what was chosen with it.
    if (next.trim() === known.sent) return;
    setKnown({ ...known, sent: next.trim() });
    onWords(next.trim(), isTyping);
    setIsTyping(true);
  };

  const sendText = useEffectEvent(() => send(text));
  useEffect(() => {
    const timer = setTimeout(() => sendText(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        send(text);
        setIsTyping(false);
        list.close();
      }}
    >
      <div className="search-box__words" onKeyDownCapture={list.onKeyDownCapture}>
        <SearchField
          className="search-box__field"
          value={text}
          onChange={(next) => {
            setText(next);
            onTyped?.(next);
            list.open();
          }}
          onClear={() => send('')}
          onBlur={() => {
            setIsTyping(false);
            list.close();
          }}
          name="q"
        >
          <Label className="hidden">{label}</Label>
          <Input
            className="search-box__input"
            placeholder={placeholder}
            enterKeyHint="search"
            {...list.combobox}
          />
          <Button className="search-box__clear" aria-label={t('searchBox.clear')}>
            <X size={20} aria-hidden />
          </Button>
        </SearchField>
        {list.shown.length > 0 && (
          <SearchOffers id={list.listId} offers={list.shown} active={list.active} onChoose={list.choose} />
        )}
      </div>
      <Button type="submit" className="search-box__go">
        {t('searchBox.search')}
      </Button>
    </form>
  );
}
