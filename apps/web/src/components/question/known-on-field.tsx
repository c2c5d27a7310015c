import { ChevronDown } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { fieldMoment, momentOfField } from '../../i18n/moment.js';
import './question.css';
import './words.js';

/** While a time is typed it passes others, each of which is one: 1:02 on the way to 12:30. */
const PAUSE_MS = 800;

interface Props {
  /** Null: now. */
  readonly moment: string | null;
  readonly onChange: (moment: string) => void;
  /** It has just been led back to now, by something that is gone: the focus comes here. */
  readonly hasReturned: boolean;
}

/** By what was known when: now, unless another time is asked for. The browser's own field, in the reader's zone. */
export function KnownOnField({ moment, onChange, hasReturned }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState<string | null>(null);
  const ask = (): void => {
    const asked = draft === null ? null : momentOfField(draft, Date.now());
    if (asked !== null && asked !== moment) onChange(asked);
  };
  const askRested = useEffectEvent(ask);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(askRested, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  if (moment === null && !isOpen)
    return (
      <div className="known-on">
        <span className="known-on__label" id="known-on">
          {t('known.label')}
        </span>
        <Button
          className="button known-on__now"
          aria-label={t('known.choose')}
          autoFocus={hasReturned}
          onPress={() => setIsOpen(true)}
        >
          {t('known.now')}
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
    );
  return (
    <TextField
      className="known-on"
      type="datetime-local"
      value={draft ?? (moment === null ? '' : fieldMoment(new Date(moment)))}
      autoFocus={isOpen}
      onChange={setDraft}
      onBlur={() => {
        ask();
        setDraft(null);
        setIsOpen(false);
      }}
    >
      <Label className="known-on__label">{t('known.label')}</Label>
      <Input className="input known-on__input" max={fieldMoment(new Date())} />
    </TextField>
  );
}
