import { distinctBy } from '#domain';
import type { AssessmentMethod, LearningOutcome, LocalisedText, Skill } from '#domain';
import type { IssueCollector } from '../reading/issues.js';
import { joinedByLanguage } from '../reading/text.js';
import type { Node } from '../elm-model/node.js';
import { assessmentCode } from './vocabularies.js';

export interface Outcomes {
  readonly outcomes: readonly LearningOutcome[];
  /** their summary, where it was not taken for the one outcome */
  readonly summary: readonly LocalisedText[];
}

/** The outcomes one by one; where there are none, their summary as one. */
export function outcomesOf(node: Node): Outcomes {
  const outcomes = node
    .followed('learningOutcome', 'outcome')
    .map((outcome) => ({ texts: outcome.names('title'), skills: skillsOf(outcome) }))
    .filter(({ texts, skills }) => texts.length > 0 || skills.length > 0);
  const summary = joinedByLanguage(node.texts('learningOutcomeSummary'));
  if (outcomes.length > 0 || summary.length === 0) return { outcomes, summary };
  return { outcomes: [{ texts: summary, skills: [] }], summary: [] };
}

/**
 * Each address once, with all that it is called wherever it stands. A skill without address is named by its labels alone.
 * Alternative labels are left out: they are what others say instead, often in dozens, and none of them is its name.
 */
function skillsOf(outcome: Node): readonly Skill[] {
  const byName = new Map<string, Skill>();
  for (const { uri, labels } of [
    ...outcome.concepts('relatedESCOSkill'),
    ...outcome.concepts('relatedSkill'),
  ]) {
    const names = labels.map(({ language, value }) => ({ language, value: value.replace(/\s+/g, ' ') }));
    const key = uri ?? JSON.stringify(names);
    const known = byName.get(key)?.labels ?? [];
    byName.set(key, {
      uri,
      labels: distinctBy([...known, ...names], ({ language, value }) => `${language} ${value}`),
    });
  }
  return [...byName.values()].filter(({ uri, labels }) => uri !== null || labels.length > 0);
}

/** One method for each type of an assessment; one without type where it has none. */
export function assessmentOf(
  assessments: readonly Node[],
  issues: IssueCollector,
): readonly AssessmentMethod[] {
  return assessments.flatMap((assessment) => {
    const texts = assessment.names('title');
    const types = new Set(assessment.strings('type').map((uri) => typeOf(uri, assessment, issues)));
    if (types.size > 1) types.delete(null);
    if (types.size === 0 && texts.length > 0) types.add(null);
    return [...types].map((type) => ({ type, texts }));
  });
}

function typeOf(uri: string, assessment: Node, issues: IssueCollector): string | null {
  const code = assessmentCode(uri);
  if (code === null) {
    issues.info(
      'assessment-unknown',
      assessment.at('type'),
      uri,
      'This type of assessment is not of the vocabulary of ELM.',
    );
  }
  return code;
}

export function gradingOf(assessments: readonly Node[]): readonly LocalisedText[] {
  const schemes = assessments.flatMap((assessment) => assessment.followed('gradingScheme', 'gradingScheme'));
  return joinedByLanguage(
    schemes.flatMap((scheme) => [...scheme.names('title'), ...scheme.texts('description')]),
  );
}
