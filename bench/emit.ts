/** One figure: printed as one JSON object a line (bench/README.md). */
export type Figure = { readonly metric: string; readonly value: number; readonly unit: string } & Readonly<
  Record<string, unknown>
>;
export type Emit = (figure: Figure) => void;

export function emitter(bench: string, records: number): Emit {
  return ({ value, ...figure }) => {
    process.stdout.write(
      `${JSON.stringify({ bench, ...figure, value: Number(value.toPrecision(4)), records })}\n`,
    );
  };
}
