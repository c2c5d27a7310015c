import type { RefObject } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.js';
import type { SourceMarkProps } from './source-mark.js';

/** Above this a value would cover the page that it explains. */
const LONGEST_VALUE = 400;

interface Props extends SourceMarkProps {
  readonly mark: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** All that is known of where a fact comes from: title, day, the value as it was stated, and where to read it. */
export function SourceCard({ mark, onClose, source, of, harvestedAt, value, recordKey, url }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Popover
      className="mark-card"
      triggerRef={mark}
      isOpen
      onOpenChange={onClose}
      offset={6}
      containerPadding={16}
      // The popover itself is the dialog: its hidden buttons for screen readers stand within it.
      aria-label={source.title}
    >
      <div className="mark-card__text">
        <h2>{source.title}</h2>
        {harvestedAt !== undefined && (
          <p className="muted">{t('mark.taken', { day: format.momentDay(harvestedAt) })}</p>
        )}
        {value && (
          <p className="mark-card__value">
            {t('mark.value', { of })}
            <q>{value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value}</q>
          </p>
        )}
        {recordKey !== undefined && <p className="muted">{t('mark.record', { key: recordKey })}</p>}
        <p className="mark-card__links">
          {url && <a href={url}>{t('mark.original')}</a>}
          <Link to={`/sources/${source.slug}`}>{t('mark.aboutSource')}</Link>
        </p>
      </div>
    </Popover>
  );
}
