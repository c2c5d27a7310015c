import {
  INDEX_SHAPE,
  indexSettings,
  readIndexDocuments,
  streamFingerprints,
  streamIndexDocuments,
} from '../meilisearch/index.js';
import type { IndexDocuments } from './feed.js';

/** The documents of Meilisearch, of the shape that this version searches. */
export const INDEX_DOCUMENTS: IndexDocuments = {
  shape: INDEX_SHAPE,
  settings: indexSettings(),
  read: readIndexDocuments,
  stream: streamIndexDocuments,
  fingerprints: streamFingerprints,
};
