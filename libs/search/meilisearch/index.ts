export {
  documentFingerprint,
  readIndexDocuments,
  streamFingerprints,
  streamIndexDocuments,
} from './index-document.js';
export type { IndexDocument } from './index-document.js';
export { INDEX_SHAPE, indexSettings } from './index-settings.js';
