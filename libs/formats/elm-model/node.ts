import type { LocalisedText } from '#domain';
import type { AssembledRecord, Json, JsonObject, RecordPart } from '../format.js';
import type { IssueCollector } from '../reading/issues.js';
import { isList, isObject } from '../reading/json-reader.js';
import { localised } from '../reading/text.js';
import { sharedKey, type SharedKind } from './fields.js';

export interface Concept {
  readonly uri: string | null;
  readonly labels: readonly LocalisedText[];
}

/** Where an idref leads; `node` is null where the document does not have it. */
export interface Followed {
  readonly id: string;
  readonly node: Node | null;
}

/**
 * One element of a record, read member by member. Bodies come from a store, so nothing is taken for granted: a member
 * that is not what it should be is absent, and nothing throws.
 */
export class Node {
  readonly id: string | null;

  private constructor(
    private readonly body: JsonObject,
    private readonly path: string,
    private readonly record: RecordScope,
  ) {
    this.id = typeof body['id'] === 'string' ? body['id'] : null;
  }

  static ofPart(part: RecordPart, record: RecordScope): Node {
    const id = isObject(part.body) ? part.body['id'] : null;
    const path = typeof id === 'string' ? `//${part.kind}[@id="${id}"]` : `//${part.kind}`;
    return new Node(isObject(part.body) ? part.body : {}, path, record);
  }

  /** XPath of a member, for issues. */
  at(member: string): string {
    return `${this.path}/${member}`;
  }

  strings(member: string): readonly string[] {
    return this.list(member).filter((value) => typeof value === 'string');
  }

  first(member: string): string | null {
    return this.strings(member)[0] ?? null;
  }

  /** Texts as written, line breaks included. */
  texts(member: string): readonly LocalisedText[] {
    return this.list(member).flatMap(localisedText);
  }

  /** Texts of one line: titles, names. Repeated ones are left out. */
  names(member: string): readonly LocalisedText[] {
    const seen = new Set<string>();
    return this.texts(member)
      .map(({ language, value }) => ({ language, value: value.replace(/\s+/g, ' ') }))
      .filter(({ language, value }) => !seen.has(`${language} ${value}`) && seen.add(`${language} ${value}`));
  }

  /** Concepts with what the document calls them; the IRI alone where that is all that was kept of one. */
  concepts(member: string): readonly Concept[] {
    return this.list(member).flatMap((value) => {
      if (typeof value === 'string') return [{ uri: value, labels: [] }];
      if (!isObject(value)) return [];
      const { uri, labels } = value;
      return [
        {
          uri: typeof uri === 'string' ? uri : null,
          labels: isList(labels) ? labels.flatMap(localisedText) : [],
        },
      ];
    });
  }

  groups(member: string): readonly Node[] {
    return this.list(member)
      .filter(isObject)
      .map((body) => new Node(body, this.at(member), this.record));
  }

  /** Where the idrefs of a member lead, each id once. What the document does not have is an issue, once a record. */
  follow(member: string, kind: SharedKind): readonly Followed[] {
    return [...new Set(this.strings(member))].map((id) => {
      const part = this.record.shared.get(sharedKey(kind, id));
      if (part) return { id, node: Node.ofPart(part, this.record) };
      this.record.reportMissing(id, kind, this.at(member));
      return { id, node: null };
    });
  }

  /** As `follow`, of those that are there. */
  followed(member: string, kind: SharedKind): readonly Node[] {
    return this.follow(member, kind).flatMap(({ node }) => (node ? [node] : []));
  }

  private list(member: string): readonly Json[] {
    const value = this.body[member];
    return isList(value) ? value : [];
  }
}

/** What the nodes of one record share. */
export class RecordScope {
  private readonly missing = new Set<string>();

  constructor(
    readonly shared: AssembledRecord['shared'],
    private readonly issues: IssueCollector,
  ) {}

  reportMissing(id: string, kind: SharedKind, pointer: string): void {
    const key = sharedKey(kind, id);
    if (this.missing.has(key)) return;
    this.missing.add(key);
    this.issues.warning(
      'unresolved-reference',
      pointer,
      id,
      `The idref "${id}" leads to nothing in this document: add what it refers to, or correct it.`,
    );
  }
}

function localisedText(value: Json): readonly LocalisedText[] {
  if (!isObject(value) || typeof value['value'] !== 'string') return [];
  return localised(value['value'], typeof value['language'] === 'string' ? value['language'] : null);
}
