import type { TFunction } from 'i18next';

const ELEMENTS = [
  'TITLE',
  'AWARDER_COUNTRY',
  'AWARDER',
  'LEARNING_OUTCOMES',
  'WORKLOAD',
  'LEVEL',
  'ASSESSMENT',
  'PARTICIPATION',
  'QUALITY_ASSURANCE',
  'PREREQUISITES',
  'SUPERVISION',
  'GRADING',
  'STACKABILITY',
  'FURTHER_INFORMATION',
] as const;

/** The name of an element of the European standard; one that came after this page, as the API calls it. */
export function elementName(element: string, t: TFunction): string {
  const known = ELEMENTS.find((name) => name === element);
  return known ? t(`element.${known}`) : element;
}
