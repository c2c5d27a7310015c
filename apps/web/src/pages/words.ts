import { i18next, PAGE_LANGUAGE } from '../i18n/i18n.js';
import words from './words.en.json';

// With the first page that needs them. Find does without: on a phone it is to be there at once.
i18next.addResourceBundle(PAGE_LANGUAGE, 'translation', words, true);
