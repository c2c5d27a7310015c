/**
 * A short mark for each source: the first word of its slug (EE), the second where the first says no more than Europe
 * (eu-deqar: DEQAR), with the initials of the others where two would have the same.
 */
export function marksOf(slugs: readonly string[]): ReadonlyMap<string, string> {
  const first = (slug: string): string => (slug.replace(/^eu-/, '').split('-')[0] ?? slug).toUpperCase();
  const initials = (slug: string): string =>
    slug
      .replace(/^eu-/, '')
      .split('-')
      .slice(1)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
  return new Map(
    [...new Set(slugs)].map((slug, _, all) => {
      const isShared = all.some((other) => other !== slug && first(other) === first(slug));
      return [slug, isShared && initials(slug) !== '' ? `${first(slug)}-${initials(slug)}` : first(slug)];
    }),
  );
}
