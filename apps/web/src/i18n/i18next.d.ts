import type question from '../components/question/words.en.json';
import type provider from '../pages/provider/words.en.json';
import type pages from '../pages/words.en.json';
import type en from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & typeof pages & typeof provider & typeof question };
  }
}
