import type { TFunction } from 'i18next';
import type { EvidenceOverTimePartsFragment, ProviderQuery, QualityStatus } from '../../generated/graphql.js';
import type { Format } from '../../i18n/format.js';
import { spanText, whatText } from '../evidence-table/evidence-words.js';
import type { Item } from './layout.js';
import { barWords, countsText, type Kind, kindOf, statusOf } from './time-line-words.js';

export type Piece = EvidenceOverTimePartsFragment;
export type Relation = NonNullable<ProviderQuery['provider']>['relations'][number];

/** How an item looks, and what is told of it by pointer. */
export interface Drawn {
  readonly kind: Kind | 'relation';
  /** whose sign it carries; null for a relation */
  readonly status: QualityStatus | null;
  readonly isAssumed: boolean;
  readonly title: string;
}

export const LANES = ['INSTITUTION', 'PART', 'REGISTER', 'RELATION'] as const;

/** @returns what is drawn, in the words of the reader: items to be laid out, and the look of each by its key */
export function itemsOf(
  pieces: readonly Piece[],
  relations: readonly Relation[],
  t: TFunction,
  format: Format,
): { readonly items: readonly Item[]; readonly drawn: ReadonlyMap<string, Drawn> } {
  const drawn = new Map<string, Drawn>();
  const evidence = pieces.map((piece): Item => {
    const key = keyOf(piece);
    drawn.set(key, {
      kind: kindOf(piece),
      status: statusOf(piece),
      isAssumed: piece.endDateAssumed,
      title: [
        whatText(piece, t),
        piece.decision?.agency?.name,
        spanText(piece, t, format),
        countsText(piece, t, format),
      ]
        .filter(Boolean)
        .join('\n'),
    });
    return {
      key,
      lane: piece.level,
      span: { from: piece.validFrom, to: piece.validTo },
      counts: piece.counts,
      ...barWords(piece, t),
      isMark: false,
    };
  });
  const marks = datedRelations(relations).map(({ relation, day }, index): Item => {
    const key = `relation ${index}`;
    const label = `${relation.relation} ${relation.otherName}`;
    drawn.set(key, {
      kind: 'relation',
      status: null,
      isAssumed: false,
      title: `${label}\n${format.day(day)}`,
    });
    return {
      key,
      lane: 'RELATION',
      span: { from: day, to: day },
      counts: [],
      label,
      shortLabel: label,
      isMark: true,
    };
  });
  return { items: [...evidence, ...marks], drawn };
}

export const keyOf = ({ decision, registerEntry }: Piece): string => decision?.id ?? registerEntry?.id ?? '';

/** Those that can stand in a drawing of days, with the day they began or else ended; once, whoever else states it. */
export function datedRelations(
  relations: readonly Relation[],
): readonly { readonly relation: Relation; readonly day: string }[] {
  const dated = relations.flatMap((relation) => {
    const day = relation.from ?? relation.to;
    return day === null ? [] : [{ relation, day, key: `${relation.relation} ${relation.otherName} ${day}` }];
  });
  return dated.filter(({ key }, index) => dated.findIndex((other) => other.key === key) === index);
}
