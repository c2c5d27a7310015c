import type { LocalisedText } from '#domain';
import sanitizeHtml from 'sanitize-html';
import { languageTag } from './language.js';

const BLOCKS = [
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'br',
    'caption',
    'center',
    'dd',
    'div',
    'dl',
    'dt',
    'fieldset',
  ],
  ...[
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'li',
    'main',
  ],
  ...['nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
];
/** What is in them is no text of the page; `xml` holds Word's document settings. */
const WITHOUT_TEXT = [
  'head',
  'iframe',
  'math',
  'noscript',
  'object',
  'option',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'xml',
];

const MARKUP: sanitizeHtml.IOptions = {
  allowedTags: BLOCKS,
  allowedAttributes: {},
  nonTextTags: WITHOUT_TEXT,
  // deep nesting costs the parser quadratic time
  nestingLimit: 100,
};

/** A `<` that opens no tag, comment or declaration, or none that is closed before the next: it is a character. */
const LOOSE_BRACKET = /<(?![a-z/!?])|<(?!!--)(?![^<>]*>)/gi;
const TAG = /<(?:[a-z/?]|!)/i;
const LINE_BREAKING_TAG = new RegExp(
  `<(?:${BLOCKS.filter((tag) => tag.length > 1 || tag === 'p').join('|')})(?=[\\s/>])`,
  'i',
);

/** Control characters, no-break and other spaces of Unicode, invisible characters, runs of space, space at ends. */
const UNTIDY =
  /[^\P{Cc}\n]|[\u00a0\u00ad\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2064\u3000\ufeff]| {2}|\n | \n|\n\n|^\s|\s$/u;
const BEYOND_LATIN_1 = /[\u0100-\uffff]/;

/**
 * Plain text of what may be HTML (Word's included): sanitised, entities decoded once, blocks on lines of their own,
 * list items with "• ", in Unicode NFC, white space folded. Text without markup keeps its line breaks, of empty lines
 * at most one. What comes out is text: it is escaped again wherever it is shown.
 */
export function plainText(html: string): string {
  return tidy(html.includes('<') || html.includes('&') ? withoutMarkup(html) : html);
}

/**
 * A text in a language, as drafts have it.
 * @param value may be HTML
 * @param language as the source writes it; unknown becomes `und`
 * @returns one text, or none where nothing is left of it
 */
export function localised(value: string | null | undefined, language?: string | null): LocalisedText[] {
  if (!value) return [];
  const text = plainText(value);
  return text === '' ? [] : [{ language: languageTag(language), value: text }];
}

/** The texts of several, one a language: what comes later in the same language follows on a new line. */
export function joinedByLanguage(texts: readonly LocalisedText[]): LocalisedText[] {
  const byLanguage = new Map<string, string>();
  for (const { language, value } of texts) {
    const before = byLanguage.get(language);
    if (before === undefined) byLanguage.set(language, value);
    else if (!before.split('\n').includes(value)) byLanguage.set(language, `${before}\n${value}`);
  }
  return [...byLanguage].map(([language, value]) => ({ language, value }));
}

function withoutMarkup(html: string): string {
  const source = html.replace(LOOSE_BRACKET, '&lt;');
  if (!TAG.test(source)) return decoded(sanitizeHtml(source, MARKUP));
  // in HTML proper a line break is a space; in text with a stray <b> in it, it is meant
  const folded = LINE_BREAKING_TAG.test(source) ? source.replace(/[\r\n]+/g, ' ') : source;
  const lines = sanitizeHtml(folded, MARKUP)
    .replace(/<\/?t[dh]>/g, ' ')
    .replace(/<li>(?:\s*<(?:p|div)>)*\s*/g, '\n• ')
    .replace(/<[^>]*>/g, '\n');
  return (
    decoded(lines)
      .replace(/\s*\n\s*/g, '\n')
      // Word writes its bullets as text
      .replace(/(^|\n)(?:• ?)?[·\uf0b7](?=\s)\s*/g, '$1• ')
      .replace(/(^|\n)•[ \u00a0]*(?=\n|$)/g, '')
  );
}

/** Undoes what the sanitiser escaped, once: `&amp;lt;` is `&lt;`. */
function decoded(escaped: string): string {
  return escaped.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function tidy(text: string): string {
  const composed = BEYOND_LATIN_1.test(text) ? text.normalize('NFC') : text;
  if (!UNTIDY.test(composed)) return composed;
  return composed
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\u00ad\u200b\u2060-\u2064\ufeff]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
