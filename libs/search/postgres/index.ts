export { createPostgresSearchEngine, POSTGRES_ENGINE } from './search-engine.js';
export { createPostgresSearchIndex } from './search-index.js';
export type { PostgresSearchIndex, QualityChange } from './search-index.js';
