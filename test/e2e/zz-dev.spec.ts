import { describePages } from './pages.js';
describePages(() => process.env.TRELLIS_E2E_URL ?? 'http://localhost:3100');
