/**
 * Fields of a GraphQL type as plain functions. They stand in maps and not in resolver classes because Nest wraps every
 * method of a class in several promises: for the two hundred fields of a page of results that costs more than to find
 * the page.
 */
export type FieldResolvers<Parent, Context> = Readonly<
  Record<string, (parent: Parent, args: never, context: Context) => unknown>
>;
