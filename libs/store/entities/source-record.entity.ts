import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { SourceEntity } from './source.entity.js';

@Index('source_record_by_entity', ['entityId'], { where: 'entity_id IS NOT NULL' })
@Entity('source_record')
export class SourceRecordEntity {
  @ForeignKey(() => SourceEntity, { name: 'source_record_source_id_fkey' })
  @PrimaryColumn('integer', { name: 'source_id' })
  sourceId!: number;

  @PrimaryColumn('text')
  key!: string;

  @Column('jsonb')
  payload!: unknown;

  @Column('bytea')
  hash!: Buffer;

  @Column('text', { nullable: true })
  entity!: string | null;

  @Column('uuid', { name: 'entity_id', nullable: true })
  entityId!: string | null;

  @Column('boolean')
  rejected!: boolean;

  @Column('timestamptz', { name: 'first_seen_at' })
  firstSeenAt!: Date;

  @Column('timestamptz', { name: 'harvested_at' })
  harvestedAt!: Date;

  @Column('bigint', { name: 'harvest_id' })
  harvestId!: string;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('timestamptz', { name: 'last_seen_at', nullable: true })
  lastSeenAt!: Date | null;
}

@Index('record_issue_open', ['sourceId', 'recordKey'], { where: 'cleared_by IS NULL' })
@Index('record_issue_by_harvest', ['sourceId', 'raisedBy'])
@Entity('record_issue')
export class RecordIssueEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: string;

  @ForeignKey(() => SourceEntity, { name: 'record_issue_source_id_fkey' })
  @Column('integer', { name: 'source_id' })
  sourceId!: number;

  @Column('text', { name: 'record_key', nullable: true })
  recordKey!: string | null;

  /** the harvest that raised it */
  @Column('bigint', { name: 'raised_by' })
  raisedBy!: string;

  /** the harvest in which it was gone */
  @Column('bigint', { name: 'cleared_by', nullable: true })
  clearedBy!: string | null;

  /** found while reading the feed, not while mapping a record */
  @Column('boolean', { name: 'of_feed' })
  ofFeed!: boolean;

  @Column('text')
  code!: string;

  @Column('text')
  severity!: string;

  @Column('text', { nullable: true })
  pointer!: string | null;

  @Column('text', { nullable: true })
  value!: string | null;

  @Column('text')
  message!: string;
}
