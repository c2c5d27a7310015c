import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { WRITTEN_BY } from './written-by.js';

@Entity('authority')
export class AuthorityEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  name!: string;
}

@Index('source_by_publication', ['publication'])
@Entity('source')
export class SourceEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  slug!: string;

  @ForeignKey(() => AuthorityEntity, { name: 'source_authority_id_fkey' })
  @Column('integer', { name: 'authority_id' })
  authorityId!: number;

  @Column('text')
  title!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  role!: string;

  @Column('text')
  country!: string;

  @Column('text')
  tier!: string;

  @Column('text', { nullable: true })
  licence!: string | null;

  @Column('text')
  format!: string;

  @Column('boolean', { name: 'declares_micro_credentials' })
  declaresMicroCredentials!: boolean;

  /** who provides what the feed lists without naming anybody */
  @Column('text', { nullable: true })
  provider!: string | null;

  @Column('jsonb')
  mapping!: unknown;

  @Column('jsonb')
  transport!: unknown;

  /** the folder that paths in `transport` start from */
  @Column('text', { name: 'base_dir' })
  baseDir!: string;

  @Column('text', { nullable: true })
  schedule!: string | null;

  @Column('jsonb')
  guard!: unknown;

  /** ISO 8601 duration */
  @Column('text', { nullable: true })
  promise!: string | null;

  @Column('boolean')
  enabled!: boolean;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;

  @Column('timestamptz', { name: 'last_complete_at', nullable: true })
  lastCompleteAt!: Date | null;

  @Column('text', { name: 'mapped_with', nullable: true })
  mappedWith!: string | null;

  /** what the transport sends along to be told "not modified" */
  @Column('jsonb', { default: {} })
  validators!: unknown;

  /** bigint: as a string */
  @Column('bigint', WRITTEN_BY)
  publication!: string;
}
