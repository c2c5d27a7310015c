import type { ProviderView } from '../provider/merge-provider.js';
import { fold } from './fold.js';
import { transliterate } from './transliterate.js';

/** NAME: without legal form, in Latin letters; WORD: one of its telling words; HOST: of the website; CITY. */
export const IDENTITY_KEY_KINDS = ['NAME', 'WORD', 'HOST', 'CITY'] as const;
export type IdentityKeyKind = (typeof IDENTITY_KEY_KINDS)[number];

export interface IdentityKey {
  readonly kind: IdentityKeyKind;
  readonly value: string;
}

/** Legal forms as they end a folded name; none of them is a word that tells two providers apart. */
const LEGAL_FORMS = new Set([
  'ab',
  'ag',
  'aps',
  'as',
  'asbl',
  'bv',
  'bvba',
  'dac',
  'doo',
  'dooel',
  'ead',
  'eood',
  'eu',
  'ev',
  'gmbh',
  'ggmbh',
  'ik',
  'inc',
  'kft',
  'lda',
  'llc',
  'ltd',
  'mtu',
  'nv',
  'nonprofit',
  'oo',
  'ood',
  'ou',
  'oy',
  'oyj',
  'plc',
  'rt',
  'sa',
  'sarl',
  'sas',
  'sia',
  'sl',
  'spa',
  'srl',
  'sro',
  'ug',
  'uab',
  'vof',
  'vzw',
  'zrt',
  'limited',
]);

/** Shorter words (of, de, und) are in too many names to tell anything. */
const TELLING = 4;

/** A name as likeness is looked for: folded, in Latin letters, without the legal form at its end. */
export function comparableName(name: string, country: string | null): string {
  const folded = fold(transliterate(name, country))
    .replace(/ sp z o o$/, '')
    // d.o.o., S.A.: folding leaves their letters apart
    .replace(/(?: [a-z]){2,4}$/, (letters) => ` ${letters.replaceAll(' ', '')}`);
  const words = folded.split(' ');
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end).join(' ');
}

/** What a provider is compared by with those that it might be the same as. */
export function identityKeys(view: ProviderView): IdentityKey[] {
  const keys = new Map<string, IdentityKey>();
  const add = (kind: IdentityKeyKind, value: string): void => {
    if (value !== '') keys.set(`${kind} ${value}`, { kind, value });
  };
  for (const { value } of view.names) {
    const name = comparableName(value, view.country);
    add('NAME', name);
    for (const word of name.split(' ')) if (word.length >= TELLING) add('WORD', word);
  }
  if (view.website !== null) add('HOST', webHost(view.website));
  if (view.city !== null) add('CITY', fold(transliterate(view.city, view.country)));
  return [...keys.values()];
}

/** Host of a web address without `www.`; the address may lack its scheme. */
function webHost(address: string): string {
  const [, host = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#:\s]+)/i.exec(address.trim()) ?? [];
  return host.toLowerCase().replace(/^www\./, '');
}
