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
      const answer = await engine.search({
        text: null,
        filter: {},
        facets: [],
        sort: null,
        language: null,
        first: 1,
        after: null,
        today: clock.today(),
      });
      // another engine that answers in its place is no reason to take the process out of service
      const trouble = engine.trouble?.() ?? null;
      return indicator.up({
        engine: answer.engine,
        ...(trouble === null ? {} : { message: `${engine.name} does not search: ${trouble}` }),
      });
    } catch (error) {
      return indicator.down({
        engine: engine.name,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
}
