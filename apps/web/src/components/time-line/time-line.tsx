import { type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Disclosure } from '../disclosure/disclosure.js';
import { DayLine } from './day-line.js';
import { Drawing } from './drawing.js';
import { datedRelations, itemsOf, LANES, type Piece, type Relation } from './items.js';
import { layOut } from './layout.js';
import { Legend } from './legend.js';
import { dayAt, type Range, rangeOf } from './scale.js';
import { TimeLineTable } from './time-line-table.js';
import { useDraftDay } from './use-draft-day.js';
import { useWidth } from './use-width.js';
import './time-line.css';

interface Props {
  readonly pieces: readonly Piece[];
  readonly relations: readonly Relation[];
  /** The day that the page's answer is asked for. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** All that ever spoke for a provider, one lane a level, and the asked day as a line that can be moved. */
export function TimeLine({ pieces, relations, day, onDay }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const range = rangeOfAll(pieces, relations, today);
  const { isHeld, line, setLine, pointer } = useLine({ day, range, onDay });
  const { items, drawn } = itemsOf(pieces, relations, t, format);
  const titles = new Map(LANES.map((lane) => [lane, t(`timeLine.lane.${lane}`)]));
  return (
    <div className="time-line">
      <p className="muted small no-print">{t('timeLine.how')}</p>
      <div ref={frame} className={isHeld ? 'time-line__frame is-held' : 'time-line__frame'} {...pointer}>
        {width !== null && width > 0 && (
          <Drawing
            layout={layOut(items, LANES, range, width)}
            drawn={drawn}
            titles={titles}
            label={t('timeLine.picture', { count: pieces.length })}
          />
        )}
        <DayLine day={line} range={range} onMove={setLine} />
      </div>
      <Legend pieces={pieces} />
      <Disclosure label={t('timeLine.table')}>
        <TimeLineTable label={t('timeLine.tableLabel')} pieces={pieces} relations={relations} />
      </Disclosure>
    </div>
  );
}

function rangeOfAll(pieces: readonly Piece[], relations: readonly Relation[], today: string): Range {
  const spanOf = ({ validFrom, validTo }: Piece) => ({ from: validFrom, to: validTo });
  const decisions = pieces.filter(({ decision }) => decision !== null).map(spanOf);
  const marks = datedRelations(relations).map(({ day }) => ({ from: day, to: day }));
  const entries = pieces.filter(({ decision }) => decision === null).map(spanOf);
  return rangeOf([...decisions, ...marks], entries, today);
}

/** The line's own day while it is moved, and the pointer that moves it: wherever it is put down, there the line goes. */
function useLine({ day, range, onDay }: Pick<Props, 'day' | 'onDay'> & { readonly range: Range }) {
  const [isHeld, setIsHeld] = useState(false);
  const [line, setLine] = useDraftDay(day, isHeld, onDay);
  const follow = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): void => {
    const { left, width } = currentTarget.getBoundingClientRect();
    setLine(dayAt(clientX - left, range, width));
  };
  const pointer = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.querySelector<HTMLElement>('[role=slider]')?.focus({ preventScroll: true });
      setIsHeld(true);
      follow(event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (isHeld) follow(event);
    },
    onPointerUp: () => setIsHeld(false),
    // A finger that scrolls the page has not asked for a day.
    onPointerCancel: () => {
      setLine(null);
      setIsHeld(false);
    },
  };
  return { isHeld, line, setLine, pointer };
}
