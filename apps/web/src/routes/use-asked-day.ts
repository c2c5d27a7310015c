import { isDay } from '../i18n/day.js';
import { useInAddress } from './use-in-address.js';

/** The day that an answer is asked for, from the address (?on=); null: today. */
export const useAskedDay = () => useInAddress('on', (text) => (isDay(text) ? text : null));
