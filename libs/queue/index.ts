export * from './jobs.js';
export * from './queue.js';
