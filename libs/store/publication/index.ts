export * from './agencies.js';
export * from './identity-links.js';
export * from './identity-relations.js';
export * from './micro-credentials.js';
export * from './providers.js';
export * from './records.js';
export * from './statements.js';
