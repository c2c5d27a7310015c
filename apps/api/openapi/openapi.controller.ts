import { Controller, Get, Header } from '@nestjs/common';
import type { Json } from './describe.js';

/** The description of the API's addresses; given by the module, which alone knows of all features. */
export class OpenApiDocument {
  constructor(readonly content: Json) {}
}

/** The API describes itself, so that a client can be generated from where it will ask. */
@Controller('api/v1')
export class OpenApiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get('openapi.json')
  @Header('cache-control', 'public, max-age=300')
  openapi(): Json {
    return this.document.content;
  }
}
