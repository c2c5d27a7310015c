import { createFormat } from './format.js';
import { PAGE_LANGUAGE } from './i18n.js';

// Dates in one language within sentences of another read badly: the reader's own variety of the page's language.
const locale = navigator.languages.find((tag) => tag.split('-')[0] === PAGE_LANGUAGE) ?? 'en-GB';
const format = createFormat(locale);

/** How the reader's language writes dates, numbers and names. */
export const useFormat = () => format;
