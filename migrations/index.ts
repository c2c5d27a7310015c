import { Core1764000001000 } from './1764000001000-core.js';
import { Search1764000002000 } from './1764000002000-search.js';
import { Statements1764000005000 } from './1764000005000-statements.js';

/** In the order in which they run; named rather than found by a pattern, so that the built code needs no file search. */
export const MIGRATIONS = [Core1764000001000, Search1764000002000, Statements1764000005000];
