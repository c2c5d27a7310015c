/** Three rows of the table that is computed, kept: for one page thousands of words are compared. */
let rows = rowsOf(64);

function rowsOf(length: number): readonly [Int32Array, Int32Array, Int32Array] {
  return [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
}

/**
 * Insertions, deletions, changes and swaps of neighbours that make one word of the other (optimal string alignment).
 * Only what lies within `most` of the diagonal is computed: all else costs more.
 * @param most give up beyond it: `most + 1` is returned
 */
export function editDistance(a: string, b: string, most: number): number {
  const beyond = most + 1;
  if (Math.abs(a.length - b.length) > most) return beyond;
  if (b.length + 2 > rows[0].length) rows = rowsOf(2 * b.length + 2);
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= Math.min(b.length, beyond); column += 1) last[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    let least = from === 1 ? row : beyond;
    current[from - 1] = least;
    const letter = a.charCodeAt(row - 1);
    for (let column = from; column <= to; column += 1) {
      const other = b.charCodeAt(column - 1);
      let cost = Math.min(at(last, column), at(current, column - 1)) + 1;
      cost = Math.min(cost, at(last, column - 1) + (letter === other ? 0 : 1));
      const swapped =
        row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return beyond;
    current[to + 1] = beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(at(last, b.length), beyond);
}

function at(row: Int32Array, column: number): number {
  return row[column] ?? Infinity;
}

/** Codes have digits; surrogates are emoji or letters that one cannot halve a word between. */
const NO_ERRORS = /[\p{N}\p{Cs}\u{10000}-\u{10ffff}]/u;

/** Typing errors allowed in a word: 1 in 4 to 7 letters, 2 from 8; none in shorter ones or in codes with digits. */
export function allowedErrors(word: string): 0 | 1 | 2 {
  if (word.length < 4 || NO_ERRORS.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Of the candidates those with the fewest errors between them and a word; none where all have more than it may have. */
export function nearestWords(word: string, candidates: readonly string[]): readonly string[] {
  const allowed = allowedErrors(word);
  const measured = candidates.map((candidate) => ({
    candidate,
    errors: editDistance(word, candidate, allowed),
  }));
  const least = Math.min(...measured.map(({ errors }) => errors), allowed + 1);
  return least > allowed
    ? []
    : measured.filter(({ errors }) => errors === least).map(({ candidate }) => candidate);
}
