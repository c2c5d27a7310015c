import { normaliseIdentifier, type Identifier } from '#domain';
import { schemeOf } from '../deqar-model/identifiers.js';

/** Several in one cell: "ROR: https://ror.org/03prydq77, Erasmus: A  WIEN01". A comma before no name belongs to the value. */
const BETWEEN = /[,;\n]\s*(?=[A-Za-z][A-Za-z0-9 ._-]{0,39}:(?!\/\/))/;

/** Reads `identifiers_all`. Those without a scheme of ours are left out. */
export function readIdentifiers(value: string | null): readonly Identifier[] {
  if (value === null) return [];
  return value.split(BETWEEN).flatMap((entry) => {
    const [, resource, id] = /^\s*([A-Za-z][A-Za-z0-9 ._-]*?)\s*:\s*(\S.*?)\s*$/s.exec(entry) ?? [];
    if (resource === undefined || id === undefined) return [];
    const scheme = schemeOf(resource);
    return scheme === null ? [] : [normaliseIdentifier({ scheme, value: id })];
  });
}
