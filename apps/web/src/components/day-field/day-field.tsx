import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { isPlausibleDay } from './plausible-day.js';
import './day-field.css';

interface Props {
  readonly label: string;
  readonly day: string | null;
  /** Called once a whole day stands there, or null when it is emptied. */
  readonly onChange: (day: string | null) => void;
  readonly className?: string;
  readonly autoFocus?: boolean;
}

/**
 * A day. The browser's own field: it knows the reader's order of day and month, and on a phone its calendar.
 * While a year is being typed it passes 0002, 0020 and 0202; those are not passed on.
 */
export function DayField({ label, day, onChange, className = 'field', autoFocus = false }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      className={className}
      type="date"
      autoFocus={autoFocus}
      value={draft ?? day ?? ''}
      onChange={(value) => {
        setDraft(value);
        if (isPlausibleDay(value)) onChange(value);
      }}
      onBlur={() => {
        if (draft === '' && day !== null) onChange(null);
        setDraft(null);
      }}
    >
      <Label>{label}</Label>
      <Input className="input day-input" min="1900-01-01" max="2199-12-31" />
    </TextField>
  );
}
