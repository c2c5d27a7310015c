const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment with its zone, in one spelling: the same question has the same address. Null for what is none. */
export function readMoment(text: string): string | null {
  const moment = new Date(MOMENT.test(text) ? text : Number.NaN);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as a browser's field writes it, in the reader's zone and to the minute. */
export function fieldMoment(moment: Date): string {
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/**
 * What stands in a browser's field, in the reader's zone, as a moment.
 * @returns null while it is being typed, and for what is still to come: what will be known then nobody can say
 */
export function momentOfField(text: string, now: number): string | null {
  const moment = new Date(/^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? text : Number.NaN);
  return Number.isNaN(moment.getTime()) || moment.getTime() > now ? null : moment.toISOString();
}
