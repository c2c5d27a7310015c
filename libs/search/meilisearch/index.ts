export {
  documentFingerprint,
  readIndexDocuments,
  streamFingerprints,
  streamIndexDocuments,
} from './index-document.js';
export type { IndexDocument } from './index-document.js';
export { INDEX_SHAPE, indexSettings } from './index-settings.js';
export { meilisearchClient, postLines } from './client.js';
export type { MeilisearchServer } from './client.js';
export type { MeilisearchIndex } from './request.js';
export { createMeilisearchSearchEngine, MEILISEARCH_ENGINE } from './search-engine.js';
