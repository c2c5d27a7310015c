import { isDay } from '../../i18n/day.js';

/** A day of the calendar that somebody can mean: 1900 to 2199. */
export const isPlausibleDay = (text: string): boolean => isDay(text) && text >= '1900' && text < '2200';
