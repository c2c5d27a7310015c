/** True for a day of the calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // 30 February is read as 1 March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
