import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProviderEntity } from './provider.entity.js';
import { SourceEntity } from './source.entity.js';
import { WRITTEN_BY } from './written-by.js';

@Index('micro_credential_by_provider', ['providerId', 'titleKey'])
@Index('micro_credential_by_awarder', ['awarderIds'], { type: 'gin' })
@Entity('micro_credential')
export class MicroCredentialEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @ForeignKey(() => ProviderEntity, { name: 'micro_credential_provider_id_fkey' })
  @Column('uuid', { name: 'provider_id' })
  providerId!: string;

  @Column('uuid', { name: 'provider_ids', array: true })
  providerIds!: string[];

  @Column('uuid', { name: 'awarder_ids', array: true })
  awarderIds!: string[];

  /** what each source says */
  @Column('jsonb')
  statements!: unknown;

  /** folded title */
  @Column('text', { name: 'title_key' })
  titleKey!: string;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn!: string | null;

  @Column('timestamptz', { name: 'first_seen_at' })
  firstSeenAt!: Date;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  /** bigint: as a string */
  @Column('bigint', WRITTEN_BY)
  publication!: string;
}

@Index('micro_credential_identifier_by_id', ['microCredentialId'])
@Entity('micro_credential_identifier')
export class MicroCredentialIdentifierEntity {
  @PrimaryColumn('text')
  scheme!: string;

  @PrimaryColumn('text')
  value!: string;

  @ForeignKey(() => MicroCredentialEntity, { name: 'micro_credential_identifier_micro_credential_id_fkey' })
  @PrimaryColumn('uuid', { name: 'micro_credential_id' })
  microCredentialId!: string;
}

@Entity('offering')
export class OfferingEntity {
  @ForeignKey(() => MicroCredentialEntity, {
    name: 'offering_micro_credential_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', { name: 'micro_credential_id' })
  microCredentialId!: string;

  @PrimaryColumn('integer')
  n!: number;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('date', { name: 'enrol_from', nullable: true })
  enrolFrom!: string | null;

  @Column('date', { name: 'enrol_until', nullable: true })
  enrolUntil!: string | null;

  @Column('boolean', { name: 'any_time' })
  anyTime!: boolean;

  /** null: not stated */
  @Column('boolean', { nullable: true })
  free!: boolean | null;

  @Column('jsonb', { default: [] })
  prices!: unknown;

  @Column('text', { nullable: true })
  place!: string | null;
}

@Index('stack_relation_by_target', ['sourceId', 'targetKey'])
@Entity('stack_relation')
export class StackRelationEntity {
  @ForeignKey(() => MicroCredentialEntity, {
    name: 'stack_relation_micro_credential_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', { name: 'micro_credential_id' })
  microCredentialId!: string;

  @PrimaryColumn('integer')
  n!: number;

  @ForeignKey(() => SourceEntity, { name: 'stack_relation_source_id_fkey' })
  @Column('integer', { name: 'source_id' })
  sourceId!: number;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'target_key', nullable: true })
  targetKey!: string | null;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;
}
