/** The API puts the words it found between these two characters of the private use area. */
const START = '\uE000';
const END = '\uE001';

export interface HighlightPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** A marked text in parts; a mark without its partner holds to the end, or is left out. */
export function highlightParts(marked: string): readonly HighlightPart[] {
  return marked
    .split(START)
    .flatMap((piece, index): HighlightPart[] => {
      const end = piece.indexOf(END);
      if (index === 0) return [{ text: plainText(piece), isFound: false }];
      if (end < 0) return [{ text: piece, isFound: true }];
      return [
        { text: piece.slice(0, end), isFound: true },
        { text: plainText(piece.slice(end)), isFound: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** The text without its marks. */
export const plainText = (marked: string): string => marked.replaceAll(START, '').replaceAll(END, '');
