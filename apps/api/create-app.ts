import 'reflect-metadata';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { AppModule } from './app.module.js';
import type { Platform } from './request/platform.js';
import { WEB_ROOT } from './web/web-root.js';

/**
 * What pages may load: their own files alone. Feeds' texts are shown as text, and no script of theirs could run.
 * Styles are allowed inline because React sets them on elements.
 */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

/** A thousand providers, each asked for by an IRI of some length. */
const BODY_LIMIT = '1mb';

/** The application, not yet listening. */
export async function createApp(platform: Platform): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(platform), {
    logger: platform.configuration.logLevel === 'silent' ? false : ['error', 'warn'],
    abortOnError: false,
  });
  app.disable('x-powered-by');
  // who asks, where a proxy of the same machine or network says so; from anywhere else nobody is believed
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.use(
    (_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
      next();
    },
  );
  app.use(compression());
  // file names carry a hash of their content: they never change
  app.useStaticAssets(path.join(WEB_ROOT, 'assets'), {
    prefix: '/assets',
    immutable: true,
    maxAge: '365d',
    fallthrough: true,
  });
  app.useStaticAssets(WEB_ROOT, { index: false, maxAge: '1h' });
  return app;
}
