import type { ProgrammeCovered } from '#domain';
import { idText, labelOf } from '../deqar-model/json.js';
import { CYCLES } from '../deqar-model/labels.js';
import { isMicroCredential } from '../deqar-model/programme.js';
import { isList, type JsonReader } from '../reading/json-reader.js';
import { schemedOf } from './institutions.js';

/** Codes of the submission interface (its own, not the ids of DEQAR's lists), and labels. */
const CYCLE_VALUES = { 0: 'SHORT', 1: 'FIRST', 2: 'SECOND', 3: 'THIRD', ...CYCLES } as const;

const FULL_DEGREE: Readonly<Record<string, boolean>> = {
  ...{ 1: true, yes: true, 'full degree': true },
  ...{ 2: false, no: false, 'no full degree': false },
};

const CERTIFICATION: Readonly<Record<string, string>> = {
  ...{ 1: 'attendance', 2: 'assessed', 3: 'neither' },
  'attendance certificate': 'attendance',
  'assessment based certificate': 'assessed',
  'no assessment and no certificate': 'neither',
};

export interface ProgrammeRead {
  readonly field: JsonReader;
  readonly covered: ProgrammeCovered;
  /** stated, or DEQAR's default, which is a full degree; null: stated in a way that DEQAR does not take */
  readonly fullDegree: boolean | null;
}

/** @returns null, with an issue, for a programme without name */
export function readProgramme(programme: JsonReader): ProgrammeRead | null {
  const name = programme.at('name_primary').text();
  if (name === null) {
    const { pointer, issues } = programme.at('name_primary');
    issues.warning('no-name', pointer, null, 'The programme has no name; it is left out.');
    return null;
  }
  const outcome = programme.at('degree_outcome');
  const fullDegree = outcome.isEmpty
    ? true
    : labelOf(outcome, FULL_DEGREE, null, 'whether it is a full degree stays open');
  const ects = ectsOf(programme.at('workload_ects'));
  const cycle = labelOf(programme.at('qf_ehea_level'), CYCLE_VALUES, null, 'the cycle stays empty');
  labelOf(programme.at('assessment_certification'), CERTIFICATION, null, 'it is left out');
  if (fullDegree === false) checkStated(programme);
  checkVocabularies(programme);
  return {
    field: programme,
    fullDegree,
    covered: {
      name,
      qualification: programme.at('qualification_primary').text(),
      cycle,
      microCredential: isMicroCredential({ type: null, fullDegree, ects }),
      identifiers: programme.at('identifiers').items().flatMap(schemedOf),
    },
  };
}

/** Numbers come as texts in DEQAR's own examples. */
function ectsOf(field: JsonReader): number | null {
  const stated = idText(field);
  if (stated === null) return null;
  const ects = /^\d{1,4}(?:\.\d{1,3})?$/.test(stated) ? Number(stated) : 0;
  if (ects > 0) return ects;
  const text = 'A workload is a number of ECTS above 0; it stays empty.';
  field.issues.warning('workload-unreadable', field.pointer, stated, text);
  return null;
}

/** Rule 7: what is no full degree states its workload, its assessment and its level. */
function checkStated(programme: JsonReader): void {
  for (const name of ['workload_ects', 'assessment_certification', 'qf_ehea_level']) {
    const { isEmpty, issues, pointer } = programme.at(name);
    if (!isEmpty) continue;
    const text = `A programme that is no full degree must state ${name}.`;
    issues.error('not-stated-for-no-full-degree', pointer, null, text);
  }
}

const ESCO = 'http://data.europa.eu/esco/';

/** Rule 9. */
function checkVocabularies(programme: JsonReader): void {
  const field = programme.at('field_study');
  const study = idText(field);
  if (study !== null && !study.includes(ESCO) && !/^\d{1,4}$/.test(study)) {
    const text = `A field of study is an ISCED-F code of 1 to 4 digits, or an address under ${ESCO}.`;
    field.issues.error('invalid-field-of-study', field.pointer, study, text);
  }
  const outcomes = programme.at('learning_outcomes');
  if (outcomes.isEmpty) return;
  for (const outcome of isList(outcomes.value) ? outcomes.items() : [outcomes]) {
    const skill = outcome.text();
    if (skill === null || skill.includes(ESCO)) continue;
    const text = `A learning outcome is an address of ESCO’s, which holds ${ESCO}.`;
    outcome.issues.error('not-esco', outcome.pointer, skill, text);
  }
}
