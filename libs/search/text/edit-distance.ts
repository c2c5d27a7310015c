/**
 * Insertions, deletions, changes and swaps of neighbours that make one word of the other (optimal string alignment).
 * @param most give up beyond it: `most + 1` is returned
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), most + 1);
}

function at(row: readonly number[], column: number): number {
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
