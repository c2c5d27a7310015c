import { i18next, PAGE_LANGUAGE } from '../../i18n/i18n.js';
import words from './words.en.json';

// With the pages that say them, not with the first one: they are many, and a learner on a phone never reads them.
i18next.addResourceBundle(PAGE_LANGUAGE, 'translation', words, true);
