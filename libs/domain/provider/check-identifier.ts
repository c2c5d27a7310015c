import { formatIdentifier, type Identifier } from './identifier.js';
import { checkVat } from './vat.js';

/**
 * What is wrong with an identifier by the rules of its scheme, as a clause ("its check digits are 77, not 78"), or
 * null. A scheme without published rules is never wrong. The identifier is normalised.
 */
export function checkIdentifier(identifier: Identifier): string | null {
  const { scheme, value } = identifier;
  if (scheme === 'ror') return checkRor(value);
  if (scheme === 'vat') return checkVat(value);
  if (scheme.startsWith('national-') && !/^national-[A-Z]{2}$/.test(scheme))
    return 'the scheme of a national identifier ends in a country code of two letters, as in national-EE';
  const rule = PATTERNS[scheme];
  return rule && !rule.pattern.test(value) ? rule.clause : null;
}

/** Whether an identifier may say that two records mean one provider. */
export function isSound(identifier: Identifier): boolean {
  return checkIdentifier(identifier) === null;
}

/** The sentence for an identifier that cannot be right. */
export function unsoundIdentifier(identifier: Identifier, clause: string): string {
  return `${formatIdentifier(identifier)} is no identifier of its scheme: ${clause}.`;
}

const PATTERNS: Readonly<Record<string, { readonly pattern: RegExp; readonly clause: string }>> = {
  deqar: {
    pattern: /^DEQARINST[A-Z]*\d+$/,
    clause: 'a DEQARINST id is DEQARINST and a number, as in DEQARINST0034',
  },
  eter: {
    // ETER's ids became OrgReg's; OrgReg's entities that are no institutions bear letters between
    pattern: /^[A-Z]{2}[A-Z]{0,5}\d{4,6}$/,
    clause: 'an ETER or OrgReg id is a country code and at least four digits, as in FR0076',
  },
  schac: {
    pattern: /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/,
    clause: 'a SCHAC home organisation is a domain name, as in urv.cat',
  },
  pic: { pattern: /^\d{9}$/, clause: 'a PIC has nine digits' },
  erasmus: {
    pattern: /^[A-Z]{1,3} ?[A-Z][A-Z-]*\d{2,3}$/,
    clause: 'an Erasmus code is a country, a place and a number, as in E TARRAGO01',
  },
};

/** Crockford's base32, in which ROR writes its numbers: no i, l, o, u. */
const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz';

/** ROR: `0`, six characters of Crockford's base32, and two check digits (ISO 7064, mod 97-10). */
function checkRor(value: string): string | null {
  if (!/^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/.test(value))
    return 'a ROR id is 0, six letters or digits without i, l, o and u, and two check digits, as in 03prydq77';
  let number = 0;
  for (const letter of value.slice(0, 7)) number = number * 32 + BASE32.indexOf(letter);
  const expected = String(98 - ((number * 100) % 97)).padStart(2, '0');
  const found = value.slice(7);
  return found === expected ? null : `its check digits would be ${expected}, not ${found}`;
}
