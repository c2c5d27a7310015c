import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';

/** The one language that the pages have yet: a second one is a second catalogue here. */
export const PAGE_LANGUAGE = 'en';

void i18next.use(initReactI18next).init({
  lng: PAGE_LANGUAGE,
  fallbackLng: PAGE_LANGUAGE,
  resources: { [PAGE_LANGUAGE]: { translation: en } },
  // React escapes.
  interpolation: { escapeValue: false },
});

export { i18next };
