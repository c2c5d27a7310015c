/** Broad fields of ISCED-F 2013: 00 to 10, and 99 for unknown. */
const CODE = /^(?:0\d|10|99)\d{0,2}$/;

/**
 * An ISCED-F 2013 code of 2 to 4 digits from what a source writes: the code itself, an IRI that ends in it
 * (`…/isced-f/0732`), or a longer national code that begins with it, of which four digits are kept.
 * @returns null where it is none. A code that lost its leading zero ("732") is one.
 */
export function iscedField(value: string): string | null {
  const digits = /^(?:.*[/#:])?(\d{2,6})$/.exec(value.trim())?.[1];
  if (digits === undefined) return null;
  const code = digits.slice(0, 4);
  if (CODE.test(code)) return code;
  const padded = `0${digits}`.slice(0, 4);
  return digits.length < 4 && CODE.test(padded) ? padded : null;
}
