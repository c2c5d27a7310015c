import { inLanguage, type LocalisedText } from '#domain';
import { readDay } from '../reading/day.js';
import { iscedField } from '../reading/isced-field.js';
import type { Node } from '../elm-model/node.js';
import { namesOf } from '../elm-model/organisations.js';
import { accreditationLabel, eqfLevel } from '../elm-model/vocabularies.js';

/**
 * Accreditations of a qualification and of those who provide it, each in one line: "Example University: Institutional
 * audit 2024, Example QA Agency (2024-05-01 – 2030-05-01; ISCED-F 06)". An accreditation that is limited to another
 * qualification says nothing of this one; one that both name is the qualification's.
 */
export function qualityAssuranceOf(
  specification: Node,
  providers: readonly Node[],
  recordKey: string,
): readonly LocalisedText[] {
  const own = specification.followed('accreditation', 'accreditation');
  const taken = new Set(own.map(({ id }) => id));
  const lines = own.flatMap((accreditation) => linesOf(accreditation, recordKey));
  for (const provider of new Map(providers.map((each) => [each.id, each])).values()) {
    const names = namesOf(provider);
    const others = provider.followed('accreditation', 'accreditation').filter(({ id }) => !taken.has(id));
    for (const { language, value } of others.flatMap((accreditation) => linesOf(accreditation, recordKey))) {
      const name = inLanguage(names, language)?.value;
      lines.push({ language, value: name === undefined ? value : `${name}: ${value}` });
    }
  }
  return lines;
}

function linesOf(accreditation: Node, recordKey: string): readonly LocalisedText[] {
  const qualifications = accreditation.strings('limitQualification');
  if (qualifications.length > 0 && !qualifications.includes(recordKey)) return [];
  const decision = accreditation.concepts('decision').flatMap(({ labels }) => labels);
  const agency = accreditation.followed('accreditingAgent', 'agent').flatMap(namesOf);
  const limits = inBrackets(accreditation);
  return titlesOf(accreditation).map(({ language, value }) => {
    const decided = inLanguage(decision, language)?.value;
    const by = inLanguage(agency, language)?.value;
    return {
      language,
      value: `${value}${decided ? `: ${decided}` : ''}${by ? `, ${by}` : ''}${limits}`,
    };
  });
}

function titlesOf(accreditation: Node): readonly LocalisedText[] {
  const titles = accreditation.names('title');
  if (titles.length > 0) return titles;
  return accreditation.strings('type').flatMap((uri) => accreditationLabel(uri) ?? []);
}

function inBrackets(accreditation: Node): string {
  const from = dayIn(accreditation, ['issued', 'valid']);
  const to = dayIn(accreditation, ['expiryDate']);
  const fields = [...new Set(accreditation.strings('limitField').flatMap((uri) => iscedField(uri) ?? []))];
  const levels = [...new Set(accreditation.strings('limitEQFLevel').flatMap((uri) => eqfLevel(uri) ?? []))];
  const parts = [
    ...(from === null && to === null ? [] : [`${from ?? ''} – ${to ?? ''}`.trim()]),
    ...(fields.length > 0 ? [`ISCED-F ${fields.join(', ')}`] : []),
    ...(levels.length > 0 ? [`EQF ${levels.join(', ')}`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

function dayIn(accreditation: Node, members: readonly string[]): string | null {
  for (const member of members) {
    const text = accreditation.first(member);
    const day = text === null ? null : readDay(text);
    if (day !== null) return day;
  }
  return null;
}
