import { readMoment } from '../i18n/moment.js';
import { useInAddress } from './use-in-address.js';

/** The moment by whose knowledge an answer is asked for, from the address (?knownOn=); null: now. */
export const useKnownOn = () => useInAddress('knownOn', readMoment);
