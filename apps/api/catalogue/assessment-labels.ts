/** English labels of the Europass vocabulary of learning assessment (http://data.europa.eu/snb/assessment). */
const LABELS: Readonly<Record<string, string>> = {
  '6e6cb2cc78': 'Written examination',
  d30284d7df: 'Oral examination',
  '795dac4096': 'Project work',
  '4f03b91c0e': 'Portfolio',
  b1b68f6735: 'Quiz',
  '6a4db9f11d': 'Practical assessment',
  '2939dae15f': 'Marked assignment',
  '3484bd7e51': 'Continuous evaluation',
  '7331eb4762': 'Level of attendance',
};

/** What to call a method that has no text of its own. */
export function assessmentLabel(type: string | null): string {
  return (type === null ? undefined : LABELS[type]) ?? 'Assessment';
}
