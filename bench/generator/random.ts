const FIRST_ISSUED = Date.parse('2026-11-22T06:00:00Z');

/** Random numbers from a seed: the same seed gives the same catalogue on every machine (mulberry32). */
export class Random {
  private state: number;
  private issued = 0;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 ≤ x < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, `from` to `to`, both included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.next() * values.length)];
    if (value === undefined) throw new Error('pick from an empty list');
    return value;
  }

  /** One of the first more often than one of the last: rank r with a weight of 1 / (r + 1). */
  pickUneven<Value>(values: readonly Value[]): Value {
    const rank = Math.floor(Math.exp(this.next() * Math.log(values.length + 1))) - 1;
    return values[Math.min(rank, values.length - 1)] ?? this.pick(values);
  }

  /** The same values in an order of its own. */
  shuffled<Value>(values: readonly Value[]): readonly Value[] {
    const left = [...values];
    return values.map(() => left.splice(this.integer(0, left.length - 1), 1)).flat();
  }

  /** A version 7 UUID, as Trellis gives them: each is greater than the one before, a millisecond later. */
  uuid(): string {
    this.issued += 1;
    const time = (FIRST_ISSUED + this.issued).toString(16).padStart(12, '0');
    const hex = [0, 0].map(() => this.integer(0, 0xffff_ffff).toString(16).padStart(8, '0')).join('');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(4)}`;
  }
}
