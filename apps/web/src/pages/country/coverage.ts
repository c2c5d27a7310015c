/** Whether what a source holds goes into answers: it is switched on, or was, and stays known. */
export const isRead = (source: {
  readonly enabled: boolean;
  readonly lastCompleteAt: string | null;
}): boolean => source.enabled || source.lastCompleteAt !== null;
