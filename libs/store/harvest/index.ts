export * from './find.js';
export * from './harvest.js';
export * from './issues.js';
export * from './move.js';
export * from './work.js';
