import { endOf, placeOf, type Range, type Span, ticksOf } from './scale.js';

/** What is drawn of a piece of evidence, or of a relation (a mark on one day). */
export interface Item {
  readonly key: string;
  readonly lane: string;
  readonly span: Span;
  /** the days on which it counts; none: it never does */
  readonly counts: readonly Span[];
  readonly label: string;
  /** where the label does not fit into the bar */
  readonly shortLabel: string;
  readonly isMark: boolean;
}

export interface Box {
  readonly x: number;
  readonly width: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  /** on the bar from its start, or after or before it, in ink */
  readonly place: 'INSIDE' | 'AFTER' | 'BEFORE';
}

export interface Bar extends Box {
  readonly item: Item;
  readonly y: number;
  /** the parts of it that count */
  readonly segments: readonly Box[];
  readonly label: Label;
}

export interface Lane {
  readonly name: string;
  /** of its title's base line */
  readonly y: number;
  readonly bars: readonly Bar[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** of the line on which the years stand */
  readonly axis: number;
  readonly lanes: readonly Lane[];
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** Heights in px; a bar is as high as a line of small text needs. */
export const BAR = 22;
const ROW = BAR + 6;
const TITLE = 22;
const LANE_GAP = 10;
const TOP = 26;
const AXIS = 24;
/** Room for the sign before a label, and the least room between things in a row. */
export const SIGN = 24;
const GAP = 8;
/** Inter at 13 px, semi-bold: what an average letter takes; a little much rather than too little. */
const LETTER = 7.2;
const TICK_GAP = 56;
/** Less of a label says nothing. */
const LEAST_WORDS = 72;
/** A decision of few days must still be seen. */
const LEAST_WIDTH = 4;

/**
 * Where everything stands, for a drawing of a width in px. Pure, so that it can be tried without a page.
 * @param lanes their order; those without an item are left out
 */
export function layOut(
  items: readonly Item[],
  lanes: readonly string[],
  range: Range,
  width: number,
): Drawing {
  let y = TOP;
  const drawn: Lane[] = [];
  for (const name of lanes) {
    const own = items.filter(({ lane }) => lane === name);
    if (own.length === 0) continue;
    const title = y + 14;
    const { bars, rows } = packed(own, range, width, y + TITLE);
    drawn.push({ name, y: title, bars });
    y += TITLE + rows * ROW + LANE_GAP;
  }
  return {
    width,
    height: y + AXIS,
    axis: y,
    lanes: drawn,
    ticks: ticksOf(range, width, TICK_GAP),
  };
}

/** Each bar in the first row in which it and its label have room: what follows on each other stands in one row. */
function packed(items: readonly Item[], range: Range, width: number, top: number) {
  const rows: (readonly [from: number, to: number])[][] = [];
  const bars = [...items].sort(byStart).map((item) => {
    const box = boxOf(item, range, width);
    const segments = item.counts.map((span) => boxOfSpan(span, range, width));
    const label = labelOf(item, box, segments, width);
    const taken = extentOf(box, label);
    let row = rows.findIndex((others) => others.every((other) => isApart(other, taken)));
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push(taken);
    return { item, ...box, y: top + row * ROW, segments, label };
  });
  return { bars, rows: rows.length };
}

const byStart = (a: Item, b: Item): number => (a.span.from ?? '').localeCompare(b.span.from ?? '');

/** Bars that touch are apart: one ends where the next begins. */
const isApart = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean =>
  to <= start + 0.01 || end <= from + 0.01;

function boxOf(item: Item, range: Range, width: number): Box {
  if (!item.isMark) return boxOfSpan(item.span, range, width);
  return { x: placeOf(item.span.from ?? range.first, range, width), width: 0 };
}

function boxOfSpan({ from, to }: Span, range: Range, width: number): Box {
  const x = from === null ? 0 : placeOf(from, range, width);
  const end = to === null ? width : endOf(to, range, width);
  const long = Math.max(LEAST_WIDTH, end - x);
  // on the right edge it would stand outside
  return { x: Math.min(x, width - long), width: long };
}

const widthOf = (text: string): number => text.length * LETTER;

function labelOf(item: Item, box: Box, segments: readonly Box[], width: number): Label {
  // what counts in part carries its words on that part
  const [ground = box] = [...segments].sort((one, other) => other.width - one.width);
  const fitting = [item.label, item.shortLabel].find(
    (text) => !item.isMark && SIGN + widthOf(text) + GAP <= ground.width,
  );
  return fitting === undefined ? beside(item, box, width) : { text: fitting, x: ground.x, place: 'INSIDE' };
}

function beside({ label, shortLabel }: Item, box: Box, width: number): Label {
  const after = width - (box.x + box.width + GAP);
  const before = box.x - GAP;
  const fitting = (room: number): string | undefined =>
    [label, shortLabel].find((text) => SIGN + widthOf(text) <= room);
  const room = Math.max(after, before);
  // no room on either side: over the bar itself
  if (room < LEAST_WORDS && fitting(room) === undefined)
    return { text: cut(label, box.width - SIGN - GAP), x: box.x + GAP / 2, place: 'AFTER' };
  const isAfter = after >= before || SIGN + widthOf(label) <= after;
  const text = fitting(isAfter ? after : before) ?? cut(label, room - SIGN);
  return isAfter
    ? { text, x: box.x + box.width + GAP, place: 'AFTER' }
    : { text, x: box.x - GAP, place: 'BEFORE' };
}

function cut(text: string, room: number): string {
  const letters = Math.floor(room / LETTER);
  return text.length <= letters ? text : `${text.slice(0, Math.max(0, letters - 1)).trimEnd()}…`;
}

function extentOf(box: Box, label: Label): readonly [number, number] {
  const words = SIGN + widthOf(label.text) + GAP;
  if (label.place === 'AFTER') return [box.x, label.x + words];
  if (label.place === 'BEFORE') return [label.x - words, box.x + box.width];
  return [box.x, box.x + box.width];
}
