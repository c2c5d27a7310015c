export { createPostgresSearchEngine, POSTGRES_ENGINE } from './search-engine.js';
export { createPostgresSearchIndex } from './search-index.js';
export type { PostgresSearchIndex, QualityChange } from './search-index.js';
export { documentsOf, newestOf, wholeResult } from './whole-result.js';
export type { FoundDocument, WholeQuery } from './whole-result.js';
