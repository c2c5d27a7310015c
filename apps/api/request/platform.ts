import type { Clock, Configuration, Logger } from '#runtime';
import type { SearchEngine } from '#search';
import { type Database, RememberedFacts } from '#store';

/** What every feature of the API stands on; given by main, or by a test. */
export class Platform {
  readonly facts: RememberedFacts;

  constructor(
    readonly configuration: Configuration,
    readonly database: Database,
    readonly engine: SearchEngine,
    readonly clock: Clock,
    readonly log: Logger,
  ) {
    this.facts = new RememberedFacts(database);
  }
}
