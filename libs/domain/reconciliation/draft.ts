import type { MicroCredentialDraft } from '../micro-credential/draft.js';
import type { ProviderDraft } from '../provider/provider.js';
import type { AgencyDraft, DecisionDraft, RegisterEntryDraft } from '../quality/decision.js';

/** What a format makes of one record. */
export type Draft = MicroCredentialDraft | ProviderDraft | AgencyDraft | DecisionDraft | RegisterEntryDraft;
