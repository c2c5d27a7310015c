import type { ContextType, ReactNode } from 'react';
import { useContext, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider, SliderStateContext, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import './range-histogram.css';

interface Props {
  readonly label: string;
  readonly thumbLabels: readonly [string, string];
  /** Heights of the bars, one a place. */
  readonly counts: readonly number[];
  readonly places: readonly [number, number];
  /** What a place means, read out as the thumb's value: index of the thumb, place. */
  readonly valueText: (thumb: number, place: number) => string;
  readonly onChange: (from: number, to: number) => void;
}

/** Bars with a range over them: how much there is of each size, and from where to where it is wanted. */
export function RangeHistogram({ label, thumbLabels, counts, places, valueText, onChange }: Props) {
  const [dragged, setDragged] = useState<readonly number[] | null>(null);
  const [from = 0, to = counts.length - 1] = dragged ?? places;
  return (
    <Slider
      className="histogram"
      minValue={0}
      maxValue={counts.length - 1}
      value={[from, to]}
      onChange={setDragged}
      onChangeEnd={([newFrom = 0, newTo = counts.length - 1]) => {
        setDragged(null);
        onChange(newFrom, newTo);
      }}
    >
      <Label className="check-list__label">{label}</Label>
      <Bars counts={counts} from={from} to={to} />
      <ValueTexts valueText={valueText}>
        <SliderTrack className="histogram__track">
          {thumbLabels.map((thumbLabel, thumb) => (
            <SliderThumb
              key={thumbLabel}
              index={thumb}
              className="histogram__thumb"
              aria-label={thumbLabel}
            />
          ))}
        </SliderTrack>
      </ValueTexts>
      <div className="histogram__ends" aria-hidden="true">
        <span>{valueText(0, from)}</span>
        <span>{valueText(1, to)}</span>
      </div>
    </Slider>
  );
}

function Bars({
  counts,
  from,
  to,
}: {
  readonly counts: readonly number[];
  readonly from: number;
  readonly to: number;
}) {
  const highest = Math.max(1, ...counts);
  return (
    <div className="histogram__bars" aria-hidden="true">
      {counts.map((count, place) => (
        <span
          // A bar is its place.
          key={place}
          className={place >= from && place <= to ? 'histogram__bar histogram__bar--in' : 'histogram__bar'}
          // One result among a thousand must still be seen.
          style={{ height: count === 0 ? '1px' : `${Math.max(6, (count / highest) * 100)}%` }}
        />
      ))}
    </div>
  );
}

type SliderState = NonNullable<ContextType<typeof SliderStateContext>>;

/** A place would be read out as its bare number, but the last ones are ranges. */
function ValueTexts({ valueText, children }: Pick<Props, 'valueText'> & { readonly children: ReactNode }) {
  const state = useContext(SliderStateContext);
  if (state) readAs(state, valueText);
  return children;
}

/** React Aria finds a slider by its state object, so that a copy with other words would be no slider to it. */
function readAs(state: SliderState, valueText: Props['valueText']): void {
  Object.assign(state, {
    getThumbValueLabel: (thumb: number): string => valueText(thumb, state.getThumbValue(thumb)),
  });
}
