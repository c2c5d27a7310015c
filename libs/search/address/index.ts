export * from './search-address.js';
