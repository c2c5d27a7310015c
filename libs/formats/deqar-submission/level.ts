import type { DecisionLevel, ProgrammeCovered } from '#domain';
import type { JsonReader } from '../reading/json-reader.js';
import type { Activity } from './activities.js';

/**
 * The effective type (rule 2): joint if any activity is; else programme if any is of programmes, or of institutions
 * and programmes alike; else institutional. Where the list does not tell every activity's type, it is read from what
 * the submission names, which under the same rule leaves one type that fits.
 */
export function levelOf(
  submission: JsonReader,
  activities: readonly Activity[],
  providers: number,
  programmes: readonly ProgrammeCovered[],
): DecisionLevel {
  const stated = statedType(activities);
  const type = stated ?? typeThatFits(providers, programmes.length);
  if (stated === null) {
    const list = submission.at('activities');
    const text = `The type of the activities is not known; read from what is named as ${WORDS[type]}.`;
    list.issues.info('unknown-activity-type', list.pointer, list.value, text);
  } else {
    check(type, submission, providers, programmes.length);
  }
  const small = programmes.length > 0 && programmes.every(({ microCredential }) => microCredential);
  return type === 'PROGRAMME' && small ? 'MICRO_CREDENTIAL' : type;
}

type EffectiveType = 'JOINT_PROGRAMME' | 'PROGRAMME' | 'INSTITUTIONAL';

const WORDS: Readonly<Record<EffectiveType, string>> = {
  JOINT_PROGRAMME: 'a joint programme report',
  PROGRAMME: 'a programme report',
  INSTITUTIONAL: 'an institutional report',
};

/** One joint activity decides, whatever the others are; anything else needs the types of all. */
function statedType(activities: readonly Activity[]): EffectiveType | null {
  const types = activities.map(({ type }) => type);
  if (types.includes('JOINT_PROGRAMME')) return 'JOINT_PROGRAMME';
  if (types.length === 0 || types.includes(null)) return null;
  return types.every((type) => type === 'INSTITUTIONAL') ? 'INSTITUTIONAL' : 'PROGRAMME';
}

function typeThatFits(providers: number, programmes: number): EffectiveType {
  if (programmes === 0) return 'INSTITUTIONAL';
  return providers > 1 ? 'JOINT_PROGRAMME' : 'PROGRAMME';
}

function check(type: EffectiveType, submission: JsonReader, providers: number, programmes: number): void {
  const institutions = submission.at('institutions');
  const list = submission.at('programmes');
  const { issues } = submission;
  if (type === 'INSTITUTIONAL' && programmes > 0) {
    const text = 'An institutional report names no programmes; it is read as about the institution.';
    issues.error('programmes-of-institutional', list.pointer, list.value, text);
  }
  if (type !== 'INSTITUTIONAL' && programmes === 0) {
    issues.error('no-programmes', list.pointer, list.value, `To be ${WORDS[type]} it must name a programme.`);
  }
  if (type === 'PROGRAMME' && providers !== 1) {
    const text = `A programme report has exactly one institution, and here are ${providers}.`;
    issues.error('too-many-institutions', institutions.pointer, institutions.value, text);
  }
  if (type === 'JOINT_PROGRAMME' && providers < 2) {
    const text = 'A joint programme report has at least two institutions, and here is one.';
    issues.error('too-few-institutions', institutions.pointer, institutions.value, text);
  }
}
