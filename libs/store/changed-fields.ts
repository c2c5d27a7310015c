/** A row or draft, whatever its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** A field with its values before and after, as JSON; null: it stated nothing. */
export interface ChangedField {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Fields that state another thing than before, ordered by name. */
export function changedFields(before: Fields | null, after: Fields | null): ChangedField[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .map((field) => ({ field, before: stated(before?.[field]), after: stated(after?.[field]) }))
    .filter((one) => one.before !== one.after)
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

function stated(value: unknown): string | null {
  const nothing = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return nothing ? null : JSON.stringify(value);
}
