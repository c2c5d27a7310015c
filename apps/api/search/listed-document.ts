import type { Listed } from '#search';

/** The page of Trellis about it, which is its name in the world, too. */
export function pageOf(baseUrl: string, { id }: Pick<Listed, 'id'>): string {
  return `${baseUrl}/micro-credentials/${id}`;
}

/** What a page of results and a line of NDJSON hold of one micro-credential. */
export function listedDocument(listed: Listed, baseUrl: string) {
  const { id, title, description, provider, quality, ects, eqfLevel, ...rest } = listed;
  return {
    id,
    page: pageOf(baseUrl, listed),
    title: title.value,
    titleLanguage: title.language,
    description,
    provider,
    quality,
    ects: ects && { min: ects.min, max: ects.max, origin: ects.origin },
    eqfLevel: eqfLevel && { value: eqfLevel.value, origin: eqfLevel.origin },
    ...rest,
  };
}
