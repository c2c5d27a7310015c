import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphQLFormattedError } from 'graphql';
import { microCredentialFields } from './catalogue/micro-credential-fields.js';
import { PROVIDER_FIELDS } from './register/provider-fields.js';
import { DateScalar, DateTimeScalar } from './request/arguments.js';
import { publicError } from './request/errors.js';
import { createLoaders, type RequestContext } from './request/loaders.js';
import type { Platform } from './request/platform.js';

/** A page of 100 results with everything about each is some 3,000; no honest question needs more than this. */
const LIMITS = { depth: 12, cost: 20_000, aliases: 30, tokens: 3_000 };

/**
 * No answer is to be kept on the way. Apollo's own plugin comes to the same by watching every field, which costs more
 * than answering it: a list of a thousand providers has 250,000.
 */
const NEVER_STORED: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        response.http.headers.set('cache-control', 'no-store');
        return Promise.resolve();
      },
    }),
};

type Options = Pick<
  ApolloDriverConfig,
  | 'context'
  | 'resolvers'
  | 'transformResolvers'
  | 'plugins'
  | 'validationRules'
  | 'formatError'
  | 'includeStacktraceInErrorResponses'
  | 'playground'
  | 'introspection'
  | 'path'
>;

/** How questions are read, limited and answered. */
export function graphqlOptions(platform: Platform): Options {
  const report = (error: unknown): void => platform.log.error({ err: error }, 'a question failed');
  const armor = new ApolloArmor({
    maxDepth: { n: LIMITS.depth },
    costLimit: { maxCost: LIMITS.cost },
    maxAliases: { n: LIMITS.aliases },
    maxTokens: { n: LIMITS.tokens },
    blockFieldSuggestion: { enabled: false }, // the schema is public: a suggestion helps
  }).protect();
  return {
    path: '/graphql',
    playground: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    resolvers: { Date: DateScalar, DateTime: DateTimeScalar },
    transformResolvers: (classes) => [
      ...[classes].flat(),
      { MicroCredential: microCredentialFields(platform), Provider: PROVIDER_FIELDS },
    ],
    context: (): RequestContext => ({ loaders: createLoaders(platform) }),
    plugins: [
      ...(armor.plugins as NonNullable<ApolloDriverConfig['plugins']>),
      ApolloServerPluginCacheControlDisabled(),
      NEVER_STORED,
    ],
    validationRules: armor.validationRules,
    formatError: (formatted, error) => formatError(formatted, error, report),
  };
}

/** Every error carries a stable code; what is not meant for clients is logged and replaced. */
function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const { message } = formatted;
  // the limits and our scalars speak while the question is read, and Apollo calls all of that a failed validation
  if (/(depth|cost|aliases|tokens?) limit/i.test(message)) {
    return { message: `The question is too large: ${message}`, extensions: { code: 'QUERY_TOO_COMPLEX' } };
  }
  if (message.startsWith('Syntax Error'))
    return { ...formatted, extensions: { code: 'GRAPHQL_PARSE_FAILED' } };
  if (/ is not a (day that exists|moment), as /.test(message)) {
    return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const code = formatted.extensions?.['code'];
  if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_REQUEST') return formatted;
  const shown = publicError(error);
  const shownCode = shown.extensions['code'];
  if (shownCode === 'INTERNAL_SERVER_ERROR') report(error);
  return { ...formatted, message: shown.message, extensions: { ...shown.extensions } };
}
