import path from 'node:path';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TerminusModule } from '@nestjs/terminus';
import { AlertsController } from './alerts/alerts.controller.js';
import { AlertsResolver } from './alerts/alerts.resolver.js';
import { AlertPagesController } from './alerts/alert-pages.controller.js';
import { MicroCredentialResolver } from './catalogue/micro-credential.resolver.js';
import { SearchEdgeResolver, SearchResolver } from './catalogue/search.resolver.js';
import { CountryResolver } from './countries/country.resolver.js';
import { graphqlOptions } from './graphql-options.js';
import { HealthController } from './health/health.controller.js';
import { openApiDocument } from './openapi-document.js';
import { OpenApiController, OpenApiDocument } from './openapi/openapi.controller.js';
import { ChangesController } from './register/changes.controller.js';
import { AgencyResolver } from './register/agency.resolver.js';
import { ProviderController } from './register/provider.controller.js';
import { ProviderEdgeResolver, ProviderResolver } from './register/provider.resolver.js';
import { QualityDecisionResolver } from './register/quality-decision.resolver.js';
import { KeySetController } from './quality/key-set.controller.js';
import { QualityController } from './quality/quality.controller.js';
import { QualityResolver } from './quality/quality.resolver.js';
import { Platform } from './request/platform.js';
import { ProblemFilter } from './request/problem.js';
import { ExportController } from './search/export.controller.js';
import { FeedController } from './search/feed.controller.js';
import { SearchController } from './search/search.controller.js';
import { HarvestResolver, SourceResolver } from './sources/source.resolver.js';
import { TemplateController } from './sources/template.controller.js';
import { TrqpController } from './trqp/trqp.controller.js';
import { PageController } from './web/page.controller.js';

/** The API: a folder per capability, all on one platform. */
@Module({})
export class AppModule {
  static on(platform: Platform): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TerminusModule.forRoot({ logger: false }),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          typePaths: [path.join(import.meta.dirname, '**', '*.graphql')],
          ...graphqlOptions(platform),
        }),
      ],
      // the page answers every address that nobody else does
      controllers: [
        HealthController,
        TemplateController,
        QualityController,
        ProviderController,
        ChangesController,
        SearchController,
        ExportController,
        FeedController,
        AlertsController,
        AlertPagesController,
        KeySetController,
        TrqpController,
        OpenApiController,
        PageController,
      ],
      providers: [
        { provide: Platform, useValue: platform },
        { provide: OpenApiDocument, useValue: new OpenApiDocument(openApiDocument()) },
        SearchResolver,
        SearchEdgeResolver,
        MicroCredentialResolver,
        ProviderResolver,
        ProviderEdgeResolver,
        QualityDecisionResolver,
        AgencyResolver,
        CountryResolver,
        SourceResolver,
        HarvestResolver,
        QualityResolver,
        AlertsResolver,
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
