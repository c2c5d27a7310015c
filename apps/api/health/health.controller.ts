import { Controller, Get } from '@nestjs/common';
import {
  HealthCheck,
  type HealthCheckResult,
  HealthCheckService,
  HealthIndicatorService,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { Platform } from '../request/platform.js';

/** /ping says that the process lives; /health that what it stands on does. */
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly platform: Platform,
  ) {}

  @Get('ping')
  ping(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health')
  @HealthCheck()
  check(): Promise<HealthCheckResult> {
    return this.health.check([() => this.database(), () => this.search()]);
  }

  private async database(): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check('database');
    try {
      await this.platform.database.query('SELECT 1');
      return indicator.up();
    } catch (error) {
      return indicator.down({ message: error instanceof Error ? error.message : String(error) });
    }
  }

  private async search(): Promise<HealthIndicatorResult> {
    const { engine, clock } = this.platform;
    const indicator = this.indicators.check('search');
    try {
      await engine.search({
        text: null,
        filter: {},
        facets: [],
        sort: null,
        language: null,
        first: 1,
        after: null,
        today: clock.today(),
      });
      return indicator.up({ engine: engine.name });
    } catch (error) {
      return indicator.down({
        engine: engine.name,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
}
