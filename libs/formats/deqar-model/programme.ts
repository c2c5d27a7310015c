/**
 * Whether DEQAR counts a programme as a micro-credential: by its type where it is stated; else no full degree and under
 * 60 ECTS. Without a workload it is none: DEQAR requires one.
 */
export function isMicroCredential(programme: {
  readonly type: string | null;
  readonly fullDegree: boolean | null;
  readonly ects: number | null;
}): boolean {
  if (programme.type !== null) return /^micro-?credential/i.test(programme.type);
  return programme.fullDegree === false && programme.ects !== null && programme.ects < 60;
}
