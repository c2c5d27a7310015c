import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SourceEntity } from './source.entity.js';
import { WRITTEN_BY } from './written-by.js';

@Index('provider_by_name', ['sortName', 'id'])
@Index('provider_joined_into', ['joinedInto'], { where: '(joined_into IS NOT NULL)' })
@Index('provider_by_publication', ['publication'])
@Entity('provider')
export class ProviderEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'sort_name' })
  sortName!: string;

  /** null: no source says which */
  @Column('text', { nullable: true })
  kind!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  /** what each source says */
  @Column('jsonb')
  statements!: unknown;

  /** the quality status of the day on which it was last renewed */
  @Column('text', { default: 'UNKNOWN' })
  status!: string;

  @Column('date', { name: 'status_until', nullable: true })
  statusUntil!: string | null;

  /** a person found it to be the same as that one; its statements are there */
  @ForeignKey(() => ProviderEntity, { name: 'provider_joined_into_fkey' })
  @Column('uuid', { name: 'joined_into', nullable: true })
  joinedInto!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  /** bigint: as a string */
  @Column('bigint', WRITTEN_BY)
  publication!: string;
}

@Index('provider_identifier_by_provider', ['providerId'])
// its operator class is nothing that TypeORM can say
@Index('provider_identifier_trigram', { synchronize: false })
@Entity('provider_identifier')
export class ProviderIdentifierEntity {
  @PrimaryColumn('text')
  scheme!: string;

  @PrimaryColumn('text')
  value!: string;

  @ForeignKey(() => ProviderEntity, { name: 'provider_identifier_provider_id_fkey' })
  @PrimaryColumn('uuid', { name: 'provider_id' })
  providerId!: string;
}

@Index('provider_name_by_provider', ['providerId'])
// its operator class is nothing that TypeORM can say
@Index('provider_name_trigram', { synchronize: false })
@Entity('provider_name')
export class ProviderNameEntity {
  @PrimaryColumn('text')
  folded!: string;

  @ForeignKey(() => ProviderEntity, { name: 'provider_name_provider_id_fkey' })
  @PrimaryColumn('uuid', { name: 'provider_id' })
  providerId!: string;
}

@Index('provider_relation_by_other', ['otherId'])
@Index('provider_relation_by_publication', ['publication'])
@Entity('provider_relation')
export class ProviderRelationEntity {
  @ForeignKey(() => ProviderEntity, { name: 'provider_relation_provider_id_fkey' })
  @PrimaryColumn('uuid', { name: 'provider_id' })
  providerId!: string;

  @ForeignKey(() => SourceEntity, { name: 'provider_relation_source_id_fkey' })
  @PrimaryColumn('integer', { name: 'source_id' })
  sourceId!: number;

  @PrimaryColumn('integer')
  n!: number;

  @Column('text')
  type!: string;

  /** null: no provider known under that name */
  @ForeignKey(() => ProviderEntity, { name: 'provider_relation_other_id_fkey' })
  @Column('uuid', { name: 'other_id', nullable: true })
  otherId!: string | null;

  @Column('text', { name: 'other_name' })
  otherName!: string;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** bigint: as a string */
  @Column('bigint', WRITTEN_BY)
  publication!: string;
}
