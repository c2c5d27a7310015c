/**
 * Streaming XML: the elements that a format asks for, one by one as small trees, in flat memory.
 *
 * walk   decides of the elements on the way: enter them, take one as a tree, or pass over it
 * take   decides of the children inside a taken tree: keep, keep their text alone, or drop
 *
 * So a format names what it wants to have (an allow-list), and what it does not name is never built.
 * Namespaces are compared by URI, never by prefix (Namespaces in XML 1.0, §2.3).
 */
import { SaxesParser } from 'saxes';
import { UnreadableDocument } from '../format.js';

export interface XmlElement {
  /** local name, without prefix */
  readonly name: string;
  /** namespace URI; '' for none */
  readonly namespace: string;
  /** by name as written (`id`, `xml:lang`), declarations of namespaces left out */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** its own character data, not trimmed; that of kept children is theirs */
  readonly text: string;
  /** where its start tag ends, counted from 1 */
  readonly line: number;
  /** it was larger than XML_LIMITS.element: what came after the limit is missing, and it should be rejected */
  readonly oversized: boolean;
}

/** Of a child inside a taken element: how to go on inside it, `text` to add its text to its parent's, null to drop it. */
export type Take = (name: string, namespace: string) => Take | 'text' | null;

/** Of an element on the way: go inside, take it as a tree, or pass over it with all that is in it. */
export type Walk = (name: string, namespace: string) => Step | null;
export type Step = { readonly enter: Walk } | { readonly take: Take };

/** Keeps everything. */
export const takeAll: Take = () => takeAll;

/** Lengths in UTF-16 units. Real feeds stay far below; what is above is an attack or a mistake. */
export const XML_LIMITS = {
  /** nested elements */
  depth: 128,
  /** attributes of one element */
  attributes: 256,
  /** text, attributes and tags kept of one taken element */
  element: 4 * 1024 * 1024,
  /** one text or tag, or comments in a row, kept or not: an image in Base64 must pass */
  token: 16 * 1024 * 1024,
  /** spaces and comments before the first element */
  prolog: 1024 * 1024,
} as const;

/** How much is read at once: what it holds of elements is the memory this needs. */
const PIECE = 64 * 1024;
/** A tag counts this much of XML_LIMITS.element, so that a million empty ones are not for free. */
const TAG_WEIGHT = 64;
/** Where markup inside a text starts a new line. */
const BLOCKS = new Set('p div br li ul ol tr h1 h2 h3 h4 h5 h6 section'.split(' '));
/** Longer than any reference to a character or entity: the "&" before it begins none. */
const REFERENCE = 64;

/** "12:3: unclosed tag: title": where, and what. */
const PARSER_ERROR = /^\d+:\d+: (.*?)\.?$/s;

interface Growing extends XmlElement {
  children: XmlElement[];
  text: string;
  oversized: boolean;
}

/** An open element: on the way (`walk`), inside a taken tree (`element`), or passed over (neither). */
interface Frame {
  readonly walk: Walk | null;
  readonly take: Take | null;
  readonly element: Growing | null;
  readonly asText: boolean;
}

const PASSED_OVER: Frame = { walk: null, take: null, element: null, asText: false };

/**
 * Reads a document. References to entities other than the five of XML, and any DOCTYPE, are refused: no feed
 * needs them, and expansion is how a small file becomes a large one.
 * @param chunks the document as text, cut anywhere
 * @param walk asked for the root first; may throw UnreadableDocument to refuse it
 * @throws UnreadableDocument not-well-formed, cut-short, doctype-refused, too-large; the place says line and column
 */
export async function* readXml(
  chunks: AsyncIterable<string>,
  walk: Walk,
): AsyncGenerator<XmlElement, void, undefined> {
  const reader = new TreeReader(walk);
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += PIECE) {
      reader.write(chunk.length <= PIECE ? chunk : chunk.slice(start, start + PIECE));
      yield* reader.finished();
    }
  }
  reader.end();
  yield* reader.finished();
}

class TreeReader {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly open: Frame[] = [];
  private done: XmlElement[] = [];
  /** of the start tag being read */
  private attributes: Attribute[] = [];
  /** of the element being taken */
  private weight = 0;
  /** length since the parser last reported anything */
  private silence = 0;
  /** where the last tag ended */
  private line = 1;
  private column = 0;
  private rootSeen = false;
  private ending = false;

  /**
   * No more than six handlers: saxes sets each as a property under a computed name, and from the seventh on V8 keeps
   * the parser as a dictionary, which makes it four times slower (measured on Node 20: 13 against 58 MB/s).
   * So errors are caught rather than handled, and comments pass unreported.
   */
  constructor(private readonly walk: Walk) {
    const { parser } = this;
    parser.on('doctype', () =>
      this.refuse('doctype-refused', 'The document has a DOCTYPE, which is not read.'),
    );
    parser.on('attribute', (attribute) => this.addAttribute(attribute));
    parser.on('opentag', (tag) => this.openTag(tag));
    parser.on('closetag', () => this.closeTag());
    parser.on('text', (text) => this.addText(text));
    parser.on('cdata', (text) => this.addText(text));
  }

  write(piece: string): void {
    this.silence += piece.length;
    this.feed(() => this.parser.write(piece));
    if (!this.rootSeen && this.parser.position > XML_LIMITS.prolog) {
      this.refuse('not-well-formed', `There is no element in the first ${XML_LIMITS.prolog} characters.`);
    }
    if (this.referenceLength() > REFERENCE) this.refuseAmpersand();
    if (this.silence > XML_LIMITS.token) {
      this.refuse('too-large', `One text, tag or comment is longer than ${XML_LIMITS.token} characters.`);
    }
  }

  end(): void {
    this.ending = true;
    this.feed(() => this.parser.close());
  }

  /** The trees completed since the last call. */
  finished(): readonly XmlElement[] {
    const { done } = this;
    if (done.length > 0) this.done = [];
    return done;
  }

  private openTag(tag: OpenTag): void {
    this.tagEnded();
    this.rootSeen = true;
    if (this.open.length >= XML_LIMITS.depth) {
      this.refuse('too-large', `Elements are nested more than ${XML_LIMITS.depth} deep.`);
    }
    this.open.push(this.frameOf(tag));
    if (this.attributes.length > 0) this.attributes = [];
  }

  private frameOf(tag: OpenTag): Frame {
    const parent = this.open[this.open.length - 1];
    const { local, uri } = tag;
    if (!parent) return this.step(this.walk(local, uri), tag);
    if (parent.walk) return this.step(parent.walk(local, uri), tag);
    if (!parent.take || !parent.element) return PASSED_OVER;
    const inside = parent.take(local, uri);
    if (inside === null || parent.element.oversized) return PASSED_OVER;
    if (inside === 'text') {
      if (BLOCKS.has(local)) parent.element.text += '\n';
      return { ...parent, take: asText, asText: true };
    }
    const element = this.grow(tag);
    if (this.weight > XML_LIMITS.element) parent.element.oversized = true;
    else parent.element.children.push(element);
    return { walk: null, take: inside, element, asText: false };
  }

  private step(step: Step | null, tag: OpenTag): Frame {
    if (step === null) return PASSED_OVER;
    if ('enter' in step) return { walk: step.enter, take: null, element: null, asText: false };
    this.weight = 0;
    return { walk: null, take: step.take, element: this.grow(tag), asText: false };
  }

  private grow(tag: OpenTag): Growing {
    const attributes: Record<string, string> = {};
    this.weight += TAG_WEIGHT;
    for (const { name, value } of this.attributes) {
      if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
      attributes[name] = value;
      this.weight += name.length + value.length;
    }
    const { local: name, uri: namespace } = tag;
    return { name, namespace, attributes, children: [], text: '', line: this.parser.line, oversized: false };
  }

  private closeTag(): void {
    this.tagEnded();
    const frame = this.open.pop();
    const parent = this.open[this.open.length - 1];
    if (!frame?.element || frame.asText) return;
    if (parent?.element) {
      if (frame.element.oversized) parent.element.oversized = true;
    } else this.done.push(frame.element);
  }

  private tagEnded(): void {
    this.silence = 0;
    this.line = this.parser.line;
    this.column = this.parser.column;
  }

  private addText(text: string): void {
    this.silence = 0;
    const element = this.open[this.open.length - 1]?.element;
    if (!element) return;
    this.weight += text.length;
    if (this.weight > XML_LIMITS.element) element.oversized = true;
    else element.text += text;
  }

  private addAttribute(attribute: Attribute): void {
    this.attributes.push(attribute);
    if (this.attributes.length <= XML_LIMITS.attributes) return;
    this.refuse('too-large', `An element has more than ${XML_LIMITS.attributes} attributes.`);
  }

  /** The parser takes all from an "&" to the next ";" for a reference, however far that is, and keeps it to itself. */
  private referenceLength(): number {
    const pending: unknown = this.parser['entity'];
    return typeof pending === 'string' ? pending.length : 0;
  }

  private refuseAmpersand(): never {
    const message = 'The document is not well-formed XML: a "&" begins no reference, and should be "&amp;".';
    return this.refuse('not-well-formed', message, this.line, this.column);
  }

  private refuse(code: string, message: string, line = this.parser.line, column = this.parser.column): never {
    throw new UnreadableDocument(code, message, `line ${line}, column ${column}`);
  }

  private feed(step: () => void): void {
    try {
      step();
    } catch (error) {
      const said = error instanceof Error ? PARSER_ERROR.exec(error.message)?.[1] : undefined;
      if (said === undefined) throw error;
      if (/entity name/.test(said) || (this.ending && this.referenceLength() > 0)) this.refuseAmpersand();
      // once the input has ended, what the parser misses is missing at its end
      if (this.ending && this.rootSeen) this.refuse('cut-short', `The document ends too early: ${said}.`);
      this.refuse('not-well-formed', `The document is not well-formed XML: ${said}.`);
    }
  }
}

/** Inside markup that is kept as text alone. */
const asText: Take = () => 'text';

/** What the parser tells of a start tag, and of an attribute, as far as it is used here. */
interface OpenTag {
  readonly local: string;
  readonly uri: string;
}
interface Attribute {
  readonly name: string;
  readonly value: string;
}
