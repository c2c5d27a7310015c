export * from './agencies.js';
export * from './micro-credentials.js';
export * from './providers.js';
export * from './records.js';
export * from './statements.js';
