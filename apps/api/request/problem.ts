import { type ArgumentsHost, Catch, HttpException } from '@nestjs/common';
import { BaseExceptionFilter, HttpAdapterHost } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { GraphQLError } from 'graphql';
import { publicError } from './errors.js';
import { Platform } from './platform.js';

/** Problem details for programs (RFC 9457), with the code that GraphQL's errors carry. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly candidates?: unknown;
  readonly near?: unknown;
}

const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  AMBIGUOUS_IDENTIFIER: 409,
  TOO_MANY_REQUESTS: 429,
  TIMEOUT: 503,
  INTERNAL_SERVER_ERROR: 500,
};
const TITLE: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  413: 'Content Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** What the addresses for programs answer when they cannot do what was asked; GraphQL and the pages have their own ways. */
@Catch()
export class ProblemFilter extends BaseExceptionFilter {
  constructor(
    { httpAdapter }: HttpAdapterHost,
    private readonly platform: Platform,
  ) {
    super(httpAdapter);
  }

  override catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<Request>();
    if (!/^\/(api|trqp|\.well-known)(\/|$)/.test(request.path)) {
      super.catch(error, host);
      return;
    }
    const problem = problemOf(error);
    if (problem.status === 500) this.platform.log.error({ err: error }, 'a question failed');
    const response = host.switchToHttp().getResponse<Response>();
    // an answer that failed half-way was broken off
    if (response.headersSent || response.destroyed) return;
    response
      .status(problem.status)
      .type('application/problem+json')
      .set('cache-control', 'no-store')
      .send(JSON.stringify(problem));
  }
}

function problemOf(error: unknown): Problem {
  // what Express and its body parser refuse (unreadable JSON, a body too large) carries a status of its own
  const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown }).status;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    const said = (error as Error).message.replace(/\.$/, '');
    return problem(status, status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST', `${said}.`);
  }
  const shown: GraphQLError = publicError(error);
  const { code, candidates, near } = shown.extensions;
  return {
    ...problem(STATUS[String(code)] ?? 400, String(code), shown.message),
    ...(candidates === undefined ? {} : { candidates }),
    ...(near === undefined ? {} : { near }),
  };
}

function problem(status: number, code: string, detail: string): Problem {
  return { type: 'about:blank', title: TITLE[status] ?? 'Error', status, detail, code };
}
