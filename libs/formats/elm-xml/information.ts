import type { Day, LocalisedText } from '#domain';
import { readDay } from '../reading/day.js';
import type { IssueCollector } from '../reading/issues.js';
import { joinedByLanguage } from '../reading/text.js';
import type { Node } from '../elm-model/node.js';
import { statusOf } from '../elm-model/vocabularies.js';
import { scheduleLabel } from './vocabularies.js';
import { addresses } from '../elm-model/web-resource.js';

/**
 * What has no element of its own: notes, schedules, entitlements, documents.
 * @param unread what other elements say that found no place there
 */
export function furtherInformation(
  specification: Node,
  opportunities: readonly Node[],
  unread: readonly LocalisedText[],
): readonly LocalisedText[] {
  return joinedByLanguage([
    ...specification.texts('additionalNote'),
    ...unread,
    ...specification
      .followed('entitlesTo', 'entitlement')
      .flatMap((entitlement) => entitlement.names('title')),
    ...opportunities.flatMap((opportunity) => [
      ...opportunity.strings('learningSchedule').flatMap((uri) => scheduleLabel(uri) ?? []),
      ...opportunity.texts('scheduleInformation'),
    ]),
    ...specification.groups('supplementaryDocument').flatMap(documentOf),
  ]);
}

/** "Module handbook: https://…" */
function documentOf(document: Node): readonly LocalisedText[] {
  const address = addresses(document)[0];
  if (address === undefined) return [];
  const titles = document.names('title');
  if (titles.length === 0) return [{ language: 'und', value: address }];
  return titles.map(({ language, value }) => ({ language, value: `${value}: ${address}` }));
}

/** Requirements to enter, and how to apply. */
export function entryRequirements(
  specification: Node,
  opportunities: readonly Node[],
): readonly LocalisedText[] {
  return joinedByLanguage([
    ...specification.texts('entryRequirement'),
    ...opportunities.flatMap((opportunity) => opportunity.texts('admissionProcedure')),
  ]);
}

/** The day since which it is no longer offered: ELM states none, so it is that of its last change. */
export function withdrawnOn(specification: Node, issues: IssueCollector): Day | null {
  const status = specification.first('status');
  if (status === null) return null;
  switch (statusOf(status)) {
    case 'offered':
      return null;
    case 'unknown':
      issues.info(
        'status-unknown',
        specification.at('status'),
        status,
        'This status is not of the vocabulary of ELM.',
      );
      return null;
    case 'withdrawn': {
      const modified = specification.first('modified');
      const day = modified === null ? null : readDay(modified);
      if (day === null) {
        issues.warning(
          'withdrawn-without-day',
          specification.at('status'),
          status,
          'It is no longer offered, and no day is stated since when: add the date of the change, or leave it out of the list.',
        );
      }
      return day;
    }
  }
}
