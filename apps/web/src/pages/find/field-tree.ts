import type { CheckOption } from '../../components/check-list/check-options.js';
import { NOT_STATED } from './find-vocabulary.js';

/**
 * Fields of ISCED-F as a tree: broad ones of two digits, each followed by its narrow ones of three and their detailed
 * ones of four. Among their like they keep the order given.
 */
export function fieldTree(options: readonly CheckOption[]): readonly CheckOption[] {
  const codes = options.filter(({ value }) => value !== NOT_STATED);
  const under = (parent: string, depth: number): CheckOption[] =>
    codes
      .filter(({ value }) => value.length === depth + 2 && value.startsWith(parent))
      .flatMap((option) => [{ ...option, depth }, ...under(option.value, depth + 1)]);
  const tree = under('', 0);
  // One chosen in an address may be without results, and so without the broader ones above it.
  const orphans = codes.filter(({ value }) => !tree.some((option) => option.value === value));
  return [...tree, ...orphans, ...options.filter(({ value }) => value === NOT_STATED)];
}

/** Of the tree what is open: the broad fields, what is chosen with all above it, and the parts of what is chosen. */
export function openFields(tree: readonly CheckOption[], chosen: readonly string[]): readonly CheckOption[] {
  return tree.filter(({ value, depth = 0 }) => {
    const isAbove = chosen.some((code) => code.startsWith(value));
    const isPart = chosen.some((code) => value.startsWith(code) && value.length === code.length + 1);
    return depth === 0 || isAbove || isPart;
  });
}

/**
 * The fields chosen after a click. Values are joined by "or", so that a part beside its whole would narrow nothing:
 * the one that was clicked takes the place of those above and below it.
 */
export function chooseFields(before: readonly string[], after: readonly string[]): readonly string[] {
  const added = after.find((code) => !before.includes(code));
  if (added === undefined || added === NOT_STATED) return after;
  const isKin = (code: string): boolean => code.startsWith(added) || added.startsWith(code);
  return after.filter((code) => code === added || !isKin(code));
}
