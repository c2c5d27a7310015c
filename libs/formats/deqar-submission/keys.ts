/** How the parts of a submission and of the lists beside it name each other. */
import { formatIdentifier, type Identifier } from '#domain';
import { folded } from '../deqar-model/labels.js';

/** Stand for the lists themselves: a submission that reaches one knows that the list was given. */
export const AGENCY_LIST = 'list/agencies';
export const INSTITUTION_LIST = 'list/institutions';

/** @param name an agency's acronym, its number or its name, whichever a submission gives */
export function agencyKey(name: string): string {
  return `agency/${folded(name)}`;
}

/** An activity by DEQAR's number. */
export function activityKey(id: string): string {
  return `activity/${folded(id)}`;
}

/** An activity by the identifier that its agency gave it. */
export function localActivityKey(agency: string, localIdentifier: string): string {
  return `activity/${folded(agency)}/${folded(localIdentifier)}`;
}

/** An institution by one of its identifiers. */
export function institutionKey(identifier: Identifier): string {
  return `institution/${formatIdentifier(identifier)}`;
}
