import { Query, Resolver } from '@nestjs/graphql';
import { Platform } from '../request/platform.js';

@Resolver()
export class AlertsResolver {
  constructor(private readonly platform: Platform) {}

  @Query('alertsByEmail')
  alertsByEmail(): boolean {
    return this.platform.configuration.smtpUrl !== null;
  }
}
