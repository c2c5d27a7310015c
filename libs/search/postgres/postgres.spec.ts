import { describeSearchEngine } from '../../../test/contract/search-contract.js';
import { postgresSubject } from '../../../test/support/postgres-search.js';

describeSearchEngine('PostgreSQL', postgresSubject);
