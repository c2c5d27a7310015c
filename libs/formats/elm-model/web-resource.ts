import { webAddress } from '../reading/web-address.js';
import type { Node } from './node.js';

/** The first usable of a node's pages; xs:anyURI allows "www.example.org", which lacks its scheme. */
export function homepage(node: Node): string | null {
  return node.groups('homepage').flatMap(addresses)[0] ?? null;
}

/** The web addresses of a web resource. */
export function addresses(resource: Node): readonly string[] {
  return resource
    .strings('contentUrl')
    .flatMap((value) => webAddress(/^www\./i.test(value) ? `https://${value}` : value) ?? []);
}
