import type { LocalisedText, Participation } from '#domain';
import { iscedField } from '../reading/isced-field.js';
import type { IssueCollector } from '../reading/issues.js';
import { languageCode } from '../reading/language.js';
import type { Node } from '../elm-model/node.js';
import { participationOf } from './vocabularies.js';

export interface Fields {
  /** ISCED-F 2013 codes */
  readonly codes: readonly string[];
  readonly subjects: readonly LocalisedText[];
}

export function fieldsOf(node: Node, issues: IssueCollector): Fields {
  const codes = new Set<string>();
  const subjects = node.concepts('educationSubject').flatMap(({ labels }) => labels);
  for (const { uri, labels } of node.concepts('ISCEDFCode')) {
    const code = uri === null ? null : iscedField(uri);
    if (code !== null) codes.add(code);
    else {
      subjects.push(...labels);
      issues.info(
        'unknown-field',
        node.at('ISCEDFCode'),
        uri,
        'This is no field of ISCED-F 2013: use …/snb/isced-f/0688.',
      );
    }
  }
  return { codes: [...codes], subjects };
}

/** Languages of teaching. */
export function languagesOf(node: Node, issues: IssueCollector): readonly string[] {
  const codes = new Set<string>();
  for (const uri of node.strings('language')) {
    const code = languageCode(uri);
    if (code !== null) codes.add(code);
    else issues.info('unknown-language', node.at('language'), uri, 'This is no language that ISO 639 knows.');
  }
  return [...codes];
}

/** Forms of participation from `mode`. */
export function participationIn(node: Node, issues: IssueCollector): readonly Participation[] {
  const found = new Set<Participation>();
  for (const uri of new Set(node.strings('mode'))) {
    const participation = participationOf(uri);
    if (participation) found.add(participation);
    else if (participation === null) {
      issues.info(
        'mode-without-equivalent',
        node.at('mode'),
        uri,
        'This mode says how one learns, not whether online or on site: add a mode that does.',
      );
    } else issues.info('mode-unknown', node.at('mode'), uri, 'This mode is not of the vocabulary of ELM.');
  }
  return [...found];
}
