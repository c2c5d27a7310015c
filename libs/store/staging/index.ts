export * from './assembling.js';
export * from './end.js';
export * from './outcomes.js';
export * from './parts.js';
export * from './records.js';
export { createStaging, dropStaging, stagedParts } from './tables.js';
