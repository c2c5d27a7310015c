import { distinctBy, normaliseIdentifier, type Identifier } from '#domain';
import { deqarId } from '../deqar-model/identifiers.js';
import { countryCode } from '../reading/country.js';
import type { Node } from './node.js';

/** Well-known schemes by what their names, agencies or ids contain; the first that fits counts. */
const SCHEMES: readonly (readonly [RegExp, string])[] = [
  [/deqar/, 'deqar'],
  [/\beter\b/, 'eter'],
  [/\bror\b/, 'ror'],
  [/schac/, 'schac'],
  [/erasmus/, 'erasmus'],
  [/\bpic\b|participant identification/, 'pic'],
  [/\bvat\b/, 'vat'],
];

/** Top-level domains that are nobody's (RFC 6761, RFC 6762), and what private networks use. */
const PRIVATE_DOMAINS = new Set(['local', 'localhost', 'invalid', 'test', 'internal', 'lan', 'home', 'corp']);

/**
 * An id as an identifier. The ids of a document must be IRIs, and where a publisher has none he invents
 * "http://LOP-01": only an IRI under a real host name says the same thing in every document.
 */
export function iriOf(id: string): Identifier | null {
  if (!/^https?:\/\/[^\s<>"]+$/i.test(id) || !URL.canParse(id)) return null;
  const host = new URL(id).hostname.replace(/\.$/, '');
  const domain = /\.(\p{L}[\p{L}\d-]*)$/u.exec(host)?.[1];
  if (domain === undefined || PRIVATE_DOMAINS.has(domain)) return null;
  return { scheme: 'iri', value: id };
}

/** Codes and IRIs of a specification or qualification: a scheme that is not well known goes by its own name. */
export function recordIdentifiers(node: Node): readonly Identifier[] {
  return distinct([
    ...(node.id === null ? [] : [iriOf(node.id)]),
    ...node.groups('identifier').map((group) => {
      const value = group.first('notation');
      return value === null ? null : (iriOf(value) ?? { scheme: ownScheme(group), value });
    }),
  ]);
}

/**
 * Identifiers of an organisation. A number of an unknown scheme is left out: two sources may number different bodies
 * alike, and bodies that share an identifier are joined.
 * @param country of the organisation, for numbers that do not say theirs
 */
export function organisationIdentifiers(node: Node, country: string | null): readonly Identifier[] {
  return distinct([
    ...(node.id === null ? [] : [iriOf(node.id), deqarInstitution(node.id)]),
    ...node.groups('identifier').map(knownIdentifier),
    ...node.groups('vatIdentifier').map((group) => vat(group, country)),
    ...node.groups('registration').map((group) => national(group, country)),
    ...node.groups('eidasLegalIdentifier').map((group) => legal(group)),
  ]);
}

/** DEQAR's ids are addresses of its pages; without this, its accreditations would name other bodies than its tables. */
function deqarInstitution(id: string): Identifier | null {
  const number = /^https?:\/\/data\.deqar\.eu\/institution\/(\d+)\/?$/.exec(id)?.[1];
  return number === undefined ? null : { scheme: 'deqar', value: deqarId(number) };
}

function knownIdentifier(group: Node): Identifier | null {
  const value = group.first('notation');
  if (value === null) return null;
  if (/^DEQARINST[A-Z]*\d+$/i.test(value)) return { scheme: 'deqar', value };
  if (/^https?:\/\/ror\.org\//i.test(value)) return { scheme: 'ror', value };
  const said = schemeWords(group).join(' ').toLowerCase();
  const scheme = SCHEMES.find(([pattern]) => pattern.test(said))?.[1];
  return scheme === undefined ? iriOf(value) : { scheme, value };
}

/** A VAT number begins with its country, Greece's with EL (Directive 2006/112/EC, article 215). */
function vat(group: Node, country: string | null): Identifier | null {
  const value = group
    .first('notation')
    ?.replace(/[\s.-]/g, '')
    .toUpperCase();
  if (!value) return null;
  const of = countryOf(group) ?? country;
  const complete = of === null || (/^[A-Z]{2}/.test(value) && countryCode(value.slice(0, 2)) !== null);
  return { scheme: 'vat', value: complete ? value : `${of === 'GR' ? 'EL' : of}${value}` };
}

function national(group: Node, country: string | null): Identifier | null {
  const value = group.first('notation');
  const of = countryOf(group) ?? country;
  return value === null || of === null ? null : { scheme: `national-${of}`, value };
}

function legal(group: Node): Identifier | null {
  const value = group.first('notation');
  return value === null ? null : { scheme: 'eidas', value };
}

function countryOf(group: Node): string | null {
  const uri = group.first('spatial');
  return uri === null ? null : countryCode(uri);
}

function schemeWords(group: Node): string[] {
  return [
    ...group.strings('schemeName'),
    ...group.strings('schemeId'),
    ...group.names('schemeAgency').map(({ value }) => value),
  ];
}

function ownScheme(group: Node): string {
  const name = (schemeWords(group)[0] ?? '')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return name || 'code';
}

function distinct(identifiers: readonly (Identifier | null)[]): readonly Identifier[] {
  return distinctBy(
    identifiers.flatMap((each) => (each === null ? [] : normaliseIdentifier(each))),
    ({ scheme, value }) => `${scheme}:${value}`,
  );
}
