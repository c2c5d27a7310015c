import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { dayAfterKey, placeOf, type Range, sliderNumbers } from './scale.js';

interface Props {
  readonly day: string;
  readonly range: Range;
  readonly onMove: (day: string) => void;
}

/**
 * The asked day as a line that arrow keys move; the pointer is the drawing's. A slider of our own: months and years
 * are no equal steps, which an `input` and React Aria's slider both take a step to be.
 */
export function DayLine({ day, range, onMove }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const place = placeOf(day, range, 100);
  const isOutside = day < range.first || day > range.last;
  return (
    <div
      role="slider"
      tabIndex={0}
      className={place > 60 ? 'day-line day-line--late' : 'day-line'}
      style={{ insetInlineStart: `${place}%` }}
      aria-label={t('timeLine.line')}
      aria-orientation="horizontal"
      aria-valuetext={format.longDay(day)}
      {...sliderNumbers(day, range)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const moved = dayAfterKey(event.key, event.shiftKey, day, range);
        if (moved === null) return;
        event.preventDefault();
        onMove(moved);
      }}
    >
      <span className="day-line__day" aria-hidden="true">
        {isOutside ? t('timeLine.outside', { day: format.day(day) }) : format.day(day)}
      </span>
    </div>
  );
}
