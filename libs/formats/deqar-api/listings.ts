import type { RecordPart } from '../format.js';
import type { IssueCollector } from '../reading/issues.js';
import { JsonReader } from '../reading/json-reader.js';

/** What a record's listings say of one field: of several that state it, the fullest counts. */
export class Listings {
  private readonly bodies: readonly JsonReader[];

  constructor(
    listings: readonly RecordPart[],
    readonly issues: IssueCollector,
  ) {
    // the detail has more fields than the entry of the list, wherever in the feed it stands
    this.bodies = [...listings]
      .sort((one, other) => Object.keys(other.body).length - Object.keys(one.body).length)
      .map(({ body }) => new JsonReader(body, '', issues));
  }

  /** The first of these members that any listing states. */
  at(...members: readonly [string, ...string[]]): JsonReader {
    for (const member of members) {
      const stated = this.bodies.map((body) => body.at(member)).find((field) => !field.isEmpty);
      if (stated) return stated;
    }
    return new JsonReader(undefined, `/${members[0]}`, this.issues);
  }
}
