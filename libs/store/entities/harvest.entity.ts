import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { SourceEntity } from './source.entity.js';

// the index has one column descending, which TypeORM cannot say
@Index('harvest_by_source', { synchronize: false })
@Index('harvest_active', ['sourceId'], { unique: true, where: `state IN ('QUEUED', 'RUNNING', 'HELD')` })
@Entity('harvest')
export class HarvestEntity {
  /** bigint: as a string */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: string;

  @ForeignKey(() => SourceEntity, { name: 'harvest_source_id_fkey' })
  @Column('integer', { name: 'source_id' })
  sourceId!: number;

  @Column('text')
  state!: string;

  @Column('text')
  phase!: string;

  @Column('boolean', { name: 'dry_run' })
  dryRun!: boolean;

  @Column('boolean', { default: false })
  approved!: boolean;

  @Column('boolean', { name: 'cancel_asked', default: false })
  cancelAsked!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('timestamptz', { name: 'heartbeat_at', nullable: true })
  heartbeatAt!: Date | null;

  /** the worker that may write for it */
  @Column('text', { name: 'claimed_by', nullable: true })
  claimedBy!: string | null;

  @Column('jsonb', { default: {} })
  checkpoint!: unknown;

  @Column('jsonb', { default: {} })
  counts!: unknown;

  @Column('jsonb', { nullable: true })
  difference!: unknown;

  @Column('text', { nullable: true })
  message!: string | null;
}
