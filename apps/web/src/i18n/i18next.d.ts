import type about from '../pages/about-quality/words.en.json';
import type agencies from '../pages/agencies/words.en.json';
import type provider from '../pages/provider/words.en.json';
import type sources from '../pages/sources/words.en.json';
import type en from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof en & typeof about & typeof agencies & typeof provider & typeof sources;
    };
  }
}
