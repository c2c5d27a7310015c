import { Diamond } from 'lucide-react';
import { StatusSign } from '../status-badge/status-sign.js';
import { BAR, type Bar, type Drawing as Layout, SIGN } from './layout.js';
import type { Drawn } from './items.js';

interface Props {
  readonly layout: Layout;
  readonly drawn: ReadonlyMap<string, Drawn>;
  /** What a lane is called. */
  readonly titles: ReadonlyMap<string, string>;
  readonly label: string;
}

/** The lanes with their bars. A picture to those who hear the page: what it shows is in the table below it. */
export function Drawing({ layout, drawn, titles, label }: Props) {
  const { width, height, axis } = layout;
  return (
    <svg className="time-line__svg" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {layout.ticks.map(({ year, x }) => (
        <g key={year}>
          <line className="time-line__tick" x1={x} x2={x} y1={24} y2={axis} />
          <text
            className="time-line__year"
            x={x}
            y={axis + 18}
            textAnchor={x < 20 ? 'start' : x > width - 20 ? 'end' : 'middle'}
          >
            {year}
          </text>
        </g>
      ))}
      {layout.lanes.map((lane) => (
        <g key={lane.name}>
          <text className="time-line__lane" x={0} y={lane.y}>
            {titles.get(lane.name)}
          </text>
          {lane.bars.map((bar) => (
            <BarShape key={bar.item.key} bar={bar} drawn={drawn.get(bar.item.key)} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function BarShape({ bar, drawn }: { readonly bar: Bar; readonly drawn: Drawn | undefined }) {
  const { x, y, width, segments, item } = bar;
  const classes = ['bar', `bar--${drawn?.kind ?? 'relation'}`];
  if (drawn?.isAssumed) classes.push('bar--assumed');
  return (
    <g className={classes.join(' ')}>
      <title>{drawn?.title}</title>
      {!item.isMark && <rect className="bar__whole" x={x} y={y} width={width} height={BAR} rx={4} />}
      {segments.map((segment) => (
        <rect
          key={segment.x}
          className="bar__counts"
          x={segment.x}
          y={y}
          width={segment.width}
          height={BAR}
          rx={4}
        />
      ))}
      {item.isMark && <line className="bar__mark" x1={x} x2={x} y1={y} y2={y + BAR} />}
      <Words bar={bar} drawn={drawn} />
    </g>
  );
}

function Words({ bar, drawn }: { readonly bar: Bar; readonly drawn: Drawn | undefined }) {
  const { label, segments, y } = bar;
  const isBefore = label.place === 'BEFORE';
  const isOnGround = label.place === 'INSIDE';
  const ground = isOnGround && segments.length > 0 ? 'bar__words bar__words--on' : 'bar__words';
  // Before a bar the words end at it, and the sign stands between.
  const sign = isBefore ? label.x - 16 : label.x + (isOnGround ? 6 : 0);
  const text = isBefore ? label.x - SIGN : label.x + SIGN + (isOnGround ? 3 : -2);
  return (
    <g className={ground}>
      <g transform={`translate(${sign} ${y + 3})`}>
        {drawn?.status ? <StatusSign status={drawn.status} /> : <Diamond size={16} aria-hidden />}
      </g>
      <text x={text} y={y + 15.5} textAnchor={isBefore ? 'end' : 'start'}>
        {label.text}
      </text>
    </g>
  );
}
