import { describe, expect, it } from '@jest/globals';
import { type Bar, type Item, layOut } from './layout.js';

const RANGE = { first: '2020-01-01', last: '2029-12-31' };
const WIDTH = 1000;
const LANES = ['INSTITUTION', 'PART', 'REGISTER'];

const item = (key: string, from: string | null, to: string | null, more: Partial<Item> = {}): Item => ({
  key,
  lane: 'INSTITUTION',
  span: { from, to },
  counts: [{ from, to }],
  label: 'Positive',
  shortLabel: 'Positive',
  isMark: false,
  ...more,
});
const barsOf = (items: readonly Item[], width = WIDTH): readonly Bar[] =>
  layOut(items, LANES, RANGE, width).lanes.flatMap(({ bars }) => bars);
const only = (items: readonly Item[], width = WIDTH): Bar => {
  const [bar] = barsOf(items, width);
  if (!bar) throw new Error('nothing was laid out');
  return bar;
};

describe('the layout of a time line', () => {
  it('draws a bar from its first to its last day, both included', () => {
    const bar = only([item('a', '2020-01-01', '2024-12-31')]);
    expect(bar.x).toBe(0);
    // five of ten years, two of them leap years
    expect(bar.width).toBeCloseTo((1827 / 3653) * WIDTH, 6);
  });

  it('lets bars that follow on each other touch, in one row', () => {
    const [before, after] = barsOf([
      item('b', '2023-07-01', '2027-06-30'),
      item('a', '2020-01-01', '2023-06-30'),
    ]);
    expect(before?.item.key).toBe('a');
    expect((before?.x ?? 0) + (before?.width ?? 0)).toBeCloseTo(after?.x ?? -1, 6);
    expect(before?.y).toBe(after?.y);
  });

  it('puts bars that overlap, by a day or by their labels, into rows of their own', () => {
    const [one, other] = barsOf([
      item('a', '2020-01-01', '2023-06-30'),
      item('b', '2023-06-30', '2027-06-30'),
    ]);
    expect(one?.y).not.toBe(other?.y);
    const [short, next] = barsOf([
      item('a', '2020-01-01', '2020-02-01'),
      item('b', '2020-03-01', '2027-06-30'),
    ]);
    expect(short?.label.place).toBe('AFTER');
    expect(short?.y).not.toBe(next?.y);
  });

  it('draws what is open up to the edges, and what lies outside on them', () => {
    expect(only([item('a', null, null)])).toMatchObject({ x: 0, width: WIDTH });
    expect(only([item('a', '1950-01-01', '2024-12-31')]).x).toBe(0);
    const late = only([item('a', '2031-01-01', '2036-12-31')]);
    expect(late.x + late.width).toBe(WIDTH);
  });

  it('fills only what counts: not what a later decision stands in place of', () => {
    const counts = [{ from: '2020-01-01', to: '2021-12-31' }];
    const bar = only([item('a', '2020-01-01', '2024-12-31', { counts })]);
    expect(bar.segments).toHaveLength(1);
    expect(bar.segments[0]?.x).toBe(bar.x);
    expect(bar.segments[0]?.width).toBeCloseTo((731 / 3653) * WIDTH, 6);
    expect(only([item('a', '2020-01-01', '2024-12-31', { counts: [] })]).segments).toEqual([]);
  });

  it('writes a label on the bar, a shorter one, or beside it where there is more room', () => {
    const words = { label: 'Positive, end assumed', shortLabel: 'Positive' };
    expect(only([item('a', '2020-01-01', '2024-12-31', words)]).label).toMatchObject({
      text: 'Positive, end assumed',
      place: 'INSIDE',
    });
    expect(only([item('a', '2020-01-01', '2021-03-31', words)]).label).toMatchObject({
      text: 'Positive',
      place: 'INSIDE',
    });
    expect(only([item('a', '2020-01-01', '2020-06-30', words)]).label.place).toBe('AFTER');
    expect(only([item('a', '2029-07-01', '2029-12-31', words)]).label.place).toBe('BEFORE');
  });

  it('writes on the part that counts, where a bar begins with what does not', () => {
    const counts = [{ from: '2022-01-01', to: '2024-12-31' }];
    const { label, segments } = only([item('a', '2020-01-01', '2024-12-31', { counts })]);
    expect(label).toEqual({ text: 'Positive', x: segments[0]?.x, place: 'INSIDE' });
  });

  it('cuts a label that is longer than the drawing, at 320 px', () => {
    const label = 'Sustainable energy systems and district heating: positive';
    const { text, place } = only(
      [item('a', '2020-01-01', '2020-06-30', { label, shortLabel: label })],
      288,
    ).label;
    expect(place).toBe('AFTER');
    expect(text).toMatch(/^Sustainable energy.*…$/);
  });

  it('keeps the order of lanes and leaves empty ones out', () => {
    const drawing = layOut(
      [item('a', null, null, { lane: 'REGISTER' }), item('b', '2020-01-01', null)],
      LANES,
      RANGE,
      WIDTH,
    );
    expect(drawing.lanes.map(({ name }) => name)).toEqual(['INSTITUTION', 'REGISTER']);
    expect(drawing.height).toBeGreaterThan(drawing.axis);
  });

  it('marks a relation on its day, without a bar', () => {
    const mark = only([
      item('a', '2025-01-01', '2025-01-01', { isMark: true, counts: [], label: 'succeeded X' }),
    ]);
    expect(mark.width).toBe(0);
    expect(mark.x).toBeCloseTo((1827 / 3653) * WIDTH, 6);
    expect(mark.label.place).toBe('AFTER');
  });
});
