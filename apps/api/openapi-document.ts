import { ALERTS_OPERATIONS } from './alerts/alerts.operations.js';
import { HEALTH_OPERATIONS } from './health/health.operations.js';
import { describeApi, type Json } from './openapi/describe.js';
import { OPENAPI_OPERATIONS } from './openapi/openapi.operations.js';
import { QUALITY_OPERATIONS } from './quality/quality.operations.js';
import { REGISTER_OPERATIONS } from './register/register.operations.js';
import { SEARCH_OPERATIONS } from './search/search.operations.js';
import { SOURCES_OPERATIONS } from './sources/sources.operations.js';
import { TRQP_OPERATIONS } from './trqp/trqp.operations.js';

/** Everything that is answered to programs outside GraphQL: `schema/openapi.json`, and what the API serves. */
export function openApiDocument(): Json {
  return describeApi([
    ...ALERTS_OPERATIONS,
    ...HEALTH_OPERATIONS,
    ...OPENAPI_OPERATIONS,
    ...QUALITY_OPERATIONS,
    ...REGISTER_OPERATIONS,
    ...SEARCH_OPERATIONS,
    ...SOURCES_OPERATIONS,
    ...TRQP_OPERATIONS,
  ]);
}
