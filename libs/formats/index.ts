export * from './format.js';
export * from './registry.js';
export { REGISTER_CSV_RESOURCES, registerCsvTemplate } from './register-csv/index.js';
