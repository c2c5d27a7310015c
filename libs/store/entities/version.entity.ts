import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ProviderEntity } from './provider.entity.js';

/** A transaction that changed what answers rest on. */
@Unique('publication_seq_key', ['seq'])
@Unique('publication_recorded_at_key', ['recordedAt'])
@Entity('publication')
export class PublicationEntity {
  /** bigint: as a string */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: string;

  /** place in the order of the commits; null only within the transaction itself */
  @Column('bigint', { nullable: true })
  seq!: string | null;

  @Column('timestamptz', { name: 'recorded_at', nullable: true })
  recordedAt!: Date | null;
}

/** What a row was before a change, written by triggers; the current row is its last version. */
@Index('version_by_entity', ['entity', 'entityId'])
// a GIN index is nothing that TypeORM can say
@Index('version_by_provider', { synchronize: false })
@Index('version_by_publication', ['publication'])
@Index('version_by_replacement', ['replacedBy'])
@Entity('version')
export class VersionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: string;

  /** which table */
  @Column('text')
  entity!: string;

  @Column('uuid', { name: 'entity_id', nullable: true })
  entityId!: string | null;

  @Column('uuid', { name: 'provider_ids', array: true })
  providerIds!: string[];

  @Column('bigint')
  publication!: string;

  @Column('bigint', { name: 'replaced_by' })
  replacedBy!: string;

  @Column('jsonb')
  body!: unknown;
}

/** That the stored status of a provider changed, by facts or by the calendar. */
@Index('provider_status_change_by_provider', ['providerId'])
@Entity('provider_status_change')
export class ProviderStatusChangeEntity {
  @PrimaryColumn('bigint')
  publication!: string;

  @ForeignKey(() => ProviderEntity, { name: 'provider_status_change_provider_id_fkey' })
  @PrimaryColumn('uuid', { name: 'provider_id' })
  providerId!: string;

  @Column('text', { name: 'status_before' })
  statusBefore!: string;

  @Column('text', { name: 'status_after' })
  statusAfter!: string;
}
