import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import './search-box.css';

/** Long enough not to ask at every letter, short enough to seem at once. */
const PAUSE_MS = 250;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  /** `isTyping`: the reader may go on, and this state need not be one to come back to. */
  readonly onWords: (words: string, isTyping: boolean) => void;
}

/** The words. They are passed on while typing pauses; what the address says else wins over what stands here. */
export function SearchBox({ label, placeholder, words, onWords }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(words);
  const [known, setKnown] = useState({ address: words, sent: words });
  const [isTyping, setIsTyping] = useState(false);

  if (words !== known.address) {
    // Our own words come back while the reader types on; anything else is back, forward or a chip.
    if (words !== known.sent) setText(words);
    setKnown({ address: words, sent: words });
  }

  const send = (next: string): void => {
    if (next.trim() === words) return;
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
      }}
    >
      <SearchField
        className="search-box__field"
        value={text}
        onChange={setText}
        onClear={() => send('')}
        onBlur={() => setIsTyping(false)}
        name="q"
      >
        <Label className="hidden">{label}</Label>
        <Input className="search-box__input" placeholder={placeholder} enterKeyHint="search" />
        <Button className="search-box__clear" aria-label={t('searchBox.clear')}>
          <X size={20} aria-hidden />
        </Button>
      </SearchField>
      <Button type="submit" className="search-box__go">
        {t('searchBox.search')}
      </Button>
    </form>
  );
}
