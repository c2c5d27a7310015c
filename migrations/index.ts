import { Core1764000001000 } from './1764000001000-core.js';
import { Search1764000002000 } from './1764000002000-search.js';
import { Knowledge1764000003000 } from './1764000003000-knowledge.js';
import { Identity1764000004000 } from './1764000004000-identity.js';
import { Statements1764000005000 } from './1764000005000-statements.js';
import { Agencies1764000006000 } from './1764000006000-agencies.js';
import { ContributingAgencies1764000007000 } from './1764000007000-contributing-agencies.js';
import { Feed1764000008000 } from './1764000008000-feed.js';
import { Alerts1764000009000 } from './1764000009000-alerts.js';
import { ListOfDecisions1764000011000 } from './1764000011000-list-of-decisions.js';
import { Past1764000012000 } from './1764000012000-past.js';
import { Skills1764000013000 } from './1764000013000-skills.js';

/** In the order in which they run; named rather than found by a pattern, so that the built code needs no file search. */
export const MIGRATIONS = [
  Core1764000001000,
  Search1764000002000,
  Knowledge1764000003000,
  Identity1764000004000,
  Statements1764000005000,
  Agencies1764000006000,
  ContributingAgencies1764000007000,
  Feed1764000008000,
  Alerts1764000009000,
  ListOfDecisions1764000011000,
  Past1764000012000,
  Skills1764000013000,
];
