import type { Identifier, ProviderRelation } from '#domain';
import { HIERARCHICAL, HISTORICAL } from '../deqar-model/labels.js';
import { dayOf } from '../reading/json-fields.js';
import { referenceOf } from './reference.js';
import type { Listings } from './listings.js';
import { labelOf } from '../deqar-model/json.js';

const EVENTS = Object.fromEntries(HISTORICAL);

/**
 * What the institution is part of, and what became of it. What it includes is stated by those bodies themselves: one
 * that DEQAR does not list has no reports to pass on.
 */
export function readRelations(
  institution: Listings,
  own: readonly Identifier[],
): readonly ProviderRelation[] {
  const parents = institution
    .at('hierarchical_relationships')
    .at('part_of')
    .items()
    .flatMap((entry): readonly ProviderRelation[] => {
      // a relation without a type passes nothing either way
      const type = labelOf(
        entry.at('relationship_type'),
        HIERARCHICAL,
        'PART_OF' as const,
        'its kind stays open',
      );
      const other = referenceOf(entry.at('institution'));
      return [{ type, other, from: dayOf(entry.at('valid_from')), to: dayOf(entry.at('valid_to')) }];
    });
  const events = institution
    .at('historical_relationships')
    .items()
    .flatMap((entry): readonly ProviderRelation[] => {
      const type = labelOf(entry.at('relationship_type'), EVENTS, null, 'the relation is left out');
      const other = referenceOf(entry.at('institution'));
      const from = dayOf(entry.at('relationship_date'));
      if (type === null && entry.at('relationship_type').isEmpty) {
        const { pointer } = entry;
        entry.issues.warning(
          'unknown-relation',
          pointer,
          other.names[0]?.value,
          'The relation states no type.',
        );
      }
      return type === null ? [] : [{ type, other, from, to: null }];
    });
  return [...parents, ...events].filter(({ other }) => {
    if (other.identifiers.length + other.names.length === 0) return false;
    const itself = other.identifiers.some((one) =>
      own.some(({ scheme, value }) => scheme === one.scheme && value === one.value),
    );
    if (itself) {
      const text = 'The institution is related to itself; the relation is left out.';
      institution.issues.warning('relation-to-itself', '/relations', other.names[0]?.value, text);
    }
    return !itself;
  });
}
