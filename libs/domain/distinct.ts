/** Items without repeats, in their order: of several with one key the first stays. */
export function distinctBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const name = key(item);
    if (!byKey.has(name)) byKey.set(name, item);
  }
  return [...byKey.values()];
}
