import { type SubmitEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/day-field/day-field.js';
import { useFormat } from '../../i18n/use-format.js';
import { MOST_ASKED, readList } from './read-list.js';

interface Props {
  /** Null: today. */
  readonly on: string | null;
  readonly onDay: (day: string | null) => void;
  readonly onList: (identifiers: readonly string[]) => void;
}

/** The list, pasted or from a file that never leaves the browser but for its identifiers, and the day. */
export function CheckForm({ on, onDay, onList }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [text, setText] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const { identifiers, heading } = readList(text);
  const isTooLong = identifiers.length > MOST_ASKED;
  const counts = { count: identifiers.length, found: format.number(identifiers.length) };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isFit = identifiers.length > 0 && !isTooLong;
    setIsRefused(!isFit);
    if (isFit) onList(identifiers);
  };
  return (
    <form className="check__form no-print" onSubmit={submit}>
      <TextField className="field" value={text} onChange={setText} isInvalid={isTooLong}>
        <Label>{t('check.list')}</Label>
        <TextArea
          className="input check__list"
          rows={8}
          spellCheck={false}
          placeholder={'deqar:DEQARINST0034\neter:FR0076\nror:03prydq77'}
          aria-describedby="check-help"
        />
      </TextField>
      <p id="check-help" className="muted small">
        {t('check.help', { most: format.number(MOST_ASKED) })}
      </p>
      <p className="small" role="status">
        {isTooLong
          ? t('check.tooMany', { ...counts, most: format.number(MOST_ASKED) })
          : identifiers.length > 0
            ? t('check.read', counts)
            : isRefused && t('check.empty')}
        {heading !== null && ` ${t('check.heading', { heading })}`}
      </p>
      <div className="check__row">
        <DayField label={t('check.day')} day={on} onChange={onDay} />
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', '.tsv', 'text/csv', 'text/plain']}
          onSelect={(files) => {
            void files?.[0]?.text().then(setText);
          }}
        >
          <Button className="button">{t('check.file')}</Button>
        </FileTrigger>
        <Button className="button button--main" type="submit">
          {t('check.ask')}
        </Button>
      </div>
    </form>
  );
}
