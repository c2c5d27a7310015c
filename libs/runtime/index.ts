export * from './clock.js';
export * from './configuration.js';
export * from './credential.js';
export * from './logging.js';
