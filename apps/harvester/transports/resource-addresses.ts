import { TransportError } from './transport.js';

/** Where one resource lies; null: the address holds them all, as an archive does. */
export interface ResourceAddress {
  readonly resource: string | null;
  readonly address: string;
}

/**
 * Which addresses to read, in the format's order.
 * @param one `path` or `url`
 * @param many `paths` or `urls`
 * @param field how the configuration calls `one`, for messages
 * @param holdsAll one address may hold several resources (`unpack: zip`)
 * @throws TransportError `wrong-transport` where the names do not fit the format's resources
 */
export function resourceAddresses(
  resources: readonly string[],
  one: string | undefined,
  many: Readonly<Record<string, string>> | undefined,
  field: 'path' | 'url',
  holdsAll: boolean,
): readonly ResourceAddress[] {
  if (one !== undefined) return ofOne(resources, one, field, holdsAll);
  const given = many ?? {};
  const unknown = Object.keys(given).filter((name) => !resources.includes(name));
  if (unknown.length > 0) {
    throw new TransportError(
      'wrong-transport',
      `transport.${field}s names ${unknown.join(', ')}, which the format does not read.`,
    );
  }
  // a source may lack some: a register of institutions alone is one
  return resources.flatMap((resource) => {
    const address = given[resource];
    return address === undefined ? [] : [{ resource, address }];
  });
}

function ofOne(
  resources: readonly string[],
  address: string,
  field: string,
  holdsAll: boolean,
): readonly ResourceAddress[] {
  const [only, ...others] = resources;
  if (only !== undefined && others.length === 0) return [{ resource: only, address }];
  if (holdsAll) return [{ resource: null, address }];
  throw new TransportError(
    'wrong-transport',
    `transport.${field} names one document, but the format reads ${resources.join(', ')}: use ${field}s.`,
  );
}
