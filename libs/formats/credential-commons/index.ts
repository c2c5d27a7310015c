import type { Format } from '../format.js';
import { map } from './map.js';
import { parse } from './parse.js';

/**
 * Catalogues in the JSON-LD profile of Credential Commons, as the Estonian micro-credentials are published.
 * A record is a micro-credential; its key is its `@id`, which may stand on several listings.
 */
export const credentialCommons: Format = {
  id: 'credential-commons',
  version: 1,
  resources: [''],
  sameKey: 'repeat',
  parse,
  map,
};
