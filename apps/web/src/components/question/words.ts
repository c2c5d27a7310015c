import { i18next, PAGE_LANGUAGE } from '../../i18n/i18n.js';
import words from './words.en.json';

// With the pages that answer for a day, not with the first one.
i18next.addResourceBundle(PAGE_LANGUAGE, 'translation', words, true);
