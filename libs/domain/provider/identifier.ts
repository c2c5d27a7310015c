/** An identifier in a scheme: `deqar`, `eter`, `ror`, `schac`, `vat`, `pic`, `erasmus`, `national-EE`, `iri`, … (identity.md). */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** `SCHEME:VALUE`, the form in which identifiers are asked for and shown. */
export function formatIdentifier(identifier: Identifier): string {
  return `${identifier.scheme}:${identifier.value}`;
}

/**
 * Reads `SCHEME:VALUE`; a bare `DEQARINST…` is understood, and so is an http(s) IRI (scheme `iri`).
 * @returns null where no scheme can be read
 */
export function parseIdentifier(text: string): Identifier | null {
  const trimmed = text.trim();
  if (/^DEQARINST[A-Z]*\d+$/i.test(trimmed)) return { scheme: 'deqar', value: trimmed.toUpperCase() };
  if (/^https?:\/\//i.test(trimmed)) return normaliseIdentifier({ scheme: 'iri', value: trimmed });
  const parts = /^([A-Za-z][A-Za-z0-9-]*):(.+)$/.exec(trimmed);
  if (!parts?.[1] || !parts[2]) return null;
  return normaliseIdentifier({ scheme: parts[1], value: parts[2] });
}

/** One spelling for one identifier: schemes in lower case but for a country code, values trimmed and in their scheme's own form. */
export function normaliseIdentifier(identifier: Identifier): Identifier {
  const scheme = identifier.scheme
    .trim()
    .toLowerCase()
    .replace(/^national-([a-z]{2})$/, (_, country: string) => `national-${country.toUpperCase()}`);
  const value = identifier.value.trim();
  switch (scheme) {
    case 'ror':
      // given as a URL or bare: deqar.md §10
      return {
        scheme,
        value: value
          .replace(/^https?:\/\/ror\.org\//i, '')
          .replace(/\/$/, '')
          .toLowerCase(),
      };
    case 'deqar':
    case 'eter':
      return { scheme, value: value.replace(/\s+/g, '').toUpperCase() };
    case 'vat':
      return { scheme, value: value.replace(/[\s.-]+/g, '').toUpperCase() };
    case 'pic':
      return { scheme, value: value.replace(/\s+/g, '') };
    case 'schac':
      return { scheme, value: value.replace(/^urn:schac:[a-z:]*:/i, '').toLowerCase() };
    case 'erasmus':
      // doubled spaces inside the code occur: deqar.md §10
      return { scheme, value: value.replace(/\s+/g, ' ').toUpperCase() };
    default:
      return { scheme, value };
  }
}
