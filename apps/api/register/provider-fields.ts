import type { KnownFacts } from '#store';
import type { FieldResolvers } from '../request/field-resolvers.js';
import type { RequestContext } from '../request/loaders.js';

/** What is only read off a provider as it is known; its country stands there under that name. */
export const PROVIDER_FIELDS = {
  id: ({ providerId }) => providerId,
  name: ({ view }) => view.name,
  names: ({ view }) => view.names,
  kind: ({ view }) => view.kind,
  city: ({ view }) => view.city,
  website: ({ view }) => view.website,
  identifiers: ({ view }) => view.identifiers,
  foundedOn: ({ view }) => view.foundedOn,
  closedOn: ({ view }) => view.closedOn,
} satisfies FieldResolvers<KnownFacts, RequestContext>;
