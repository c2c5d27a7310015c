import type { Quantity, StackKind, StackRelation } from '#domain';
import { iriOf } from '../elm-model/identifiers.js';
import type { Node, RecordScope } from '../elm-model/node.js';
import { sharedKey } from '../elm-model/fields.js';

/** From here on a record is a programme. */
const PROGRAMME_ECTS = 60;

/** Parts and wholes: other records of the document, or qualifications of other data sets by their IRI. */
export function relationsOf(node: Node, scope: RecordScope): readonly StackRelation[] {
  const relate = (kind: StackRelation['kind'], member: string): StackRelation[] =>
    [...new Set(node.strings(member))]
      .filter((id) => id !== node.id)
      .map((id) => {
        const elsewhere = scope.shared.has(sharedKey('qualificationReference', id));
        const url = elsewhere && iriOf(id) !== null ? id : null;
        return { kind, record: elsewhere ? null : id, title: null, url };
      });
  return [...relate('PART_OF', 'isPartOf'), ...relate('HAS_PART', 'hasPart')];
}

/**
 * What the structure states: part of something larger, or a package of parts. ELM has no word for the kinds of
 * stacking. What is said to be a full qualification, or has 60 ECTS or more, is a programme with modules, no package.
 */
export function stackKindOf(
  node: Node,
  relations: readonly StackRelation[],
  ects: Quantity | null,
): StackKind | null {
  const partial = node.first('isPartialQualification');
  if (['true', '1'].includes(partial ?? '')) return 'PART_OF_PROGRAMME';
  if (relations.some(({ kind }) => kind === 'PART_OF')) return 'PART_OF_PROGRAMME';
  const programme = ['false', '0'].includes(partial ?? '') || (ects !== null && ects.min >= PROGRAMME_ECTS);
  return relations.length > 0 && !programme ? 'PRE_STACKED' : null;
}
