import { describeSearchEngine } from './search-contract.js';
import { postgresSubject } from './postgres-subject.js';

describeSearchEngine('PostgreSQL', postgresSubject);
