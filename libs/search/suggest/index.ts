export { suggest } from './suggest.js';
export type { Suggestion, SuggestionKind } from './suggest.js';
