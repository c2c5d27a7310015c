import { describeAccessibility } from './pages.js';
describeAccessibility(() => process.env.TRELLIS_E2E_URL ?? 'http://localhost:3100');
