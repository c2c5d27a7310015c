/** Something to go on with, other than the words as they stand. */
export interface Offer {
  readonly id: string;
  readonly text: string;
  /** What it is, where it is no words; null: words. */
  readonly kind: string | null;
}

/** By which the box names the option that the arrow keys have come to. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`;
