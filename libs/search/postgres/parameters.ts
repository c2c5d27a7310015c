/** Values of one statement, in the order of their $1, $2 … */
export class Parameters {
  readonly values: unknown[] = [];

  /** @returns the placeholder; the same value is sent twice rather than looked for */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
