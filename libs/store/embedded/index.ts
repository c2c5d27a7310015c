export { EmbeddedPostgresError } from './error.js';
export { type EmbeddedServer, embeddedServer } from './server.js';
