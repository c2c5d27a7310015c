import { AlertEntity, AlertRequestEntity, AlertTokenEntity } from './alert.entity.js';
import { AgencyEntity, AgencyIdentifierEntity } from './agency.entity.js';
import { HarvestEntity } from './harvest.entity.js';
import { IdentityDecisionEntity, IdentityKeyEntity, IdentityReviewEntity } from './identity.entity.js';
import {
  MicroCredentialEntity,
  MicroCredentialIdentifierEntity,
  OfferingEntity,
  StackRelationEntity,
} from './micro-credential.entity.js';
import {
  ProviderEntity,
  ProviderIdentifierEntity,
  ProviderNameEntity,
  ProviderRelationEntity,
} from './provider.entity.js';
import { DecisionProviderEntity, QualityDecisionEntity } from './quality-decision.entity.js';
import { RegisterEntryEntity } from './register-entry.entity.js';
import { SearchIndexEntity, SearchOutboxEntity, SearchRefusalEntity } from './search-feed.entity.js';
import {
  SearchDocumentEntity,
  SearchFacetEntity,
  SearchLanguageEntity,
  SearchSkillEntity,
  SearchStemEntity,
  SearchTextEntity,
  SearchValueSetEntity,
  SearchWordEntity,
} from './search.entity.js';
import { SigningKeyEntity } from './signing-key.entity.js';
import { AuthorityEntity, SourceEntity } from './source.entity.js';
import { RecordIssueEntity, SourceRecordEntity } from './source-record.entity.js';
import { ProviderStatusChangeEntity, PublicationEntity, VersionEntity } from './version.entity.js';

/** One for every table that the migrations make; the drift check compares the two. */
export const ENTITIES = [
  AuthorityEntity,
  SourceEntity,
  HarvestEntity,
  SourceRecordEntity,
  RecordIssueEntity,
  ProviderEntity,
  ProviderIdentifierEntity,
  ProviderNameEntity,
  ProviderRelationEntity,
  IdentityKeyEntity,
  IdentityReviewEntity,
  IdentityDecisionEntity,
  AgencyEntity,
  AgencyIdentifierEntity,
  QualityDecisionEntity,
  DecisionProviderEntity,
  RegisterEntryEntity,
  MicroCredentialEntity,
  MicroCredentialIdentifierEntity,
  OfferingEntity,
  StackRelationEntity,
  PublicationEntity,
  VersionEntity,
  ProviderStatusChangeEntity,
  SigningKeyEntity,
  AlertEntity,
  AlertTokenEntity,
  AlertRequestEntity,
  SearchFacetEntity,
  SearchDocumentEntity,
  SearchTextEntity,
  SearchValueSetEntity,
  SearchWordEntity,
  SearchStemEntity,
  SearchSkillEntity,
  SearchLanguageEntity,
  SearchIndexEntity,
  SearchOutboxEntity,
  SearchRefusalEntity,
];
