export { SEARCH_PARAMETERS } from './parameters.js';
export * from './search-address.js';
