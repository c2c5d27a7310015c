import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { ProviderEntity } from './provider.entity.js';

/** What likeness of providers is looked for by. */
@Index('identity_key_by_provider', ['providerId', 'kind', 'value'])
@Entity('identity_key')
export class IdentityKeyEntity {
  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('text')
  value!: string;

  @ForeignKey(() => ProviderEntity, { name: 'identity_key_provider_id_fkey' })
  @PrimaryColumn('uuid', { name: 'provider_id' })
  providerId!: string;
}

/** Two providers that may be one, the lower id first. */
@Index('identity_review_by_second', ['secondId'])
@Entity('identity_review')
export class IdentityReviewEntity {
  @ForeignKey(() => ProviderEntity, { name: 'identity_review_first_id_fkey' })
  @PrimaryColumn('uuid', { name: 'first_id' })
  firstId!: string;

  @ForeignKey(() => ProviderEntity, { name: 'identity_review_second_id_fkey' })
  @PrimaryColumn('uuid', { name: 'second_id' })
  secondId!: string;

  @Column('real')
  score!: number;

  @Column('text', { array: true })
  reasons!: string[];

  /** OPEN, JOINED, SEPARATED */
  @Column('text')
  state!: string;

  @Column('timestamptz', { name: 'first_seen_at' })
  firstSeenAt!: Date;
}

/** What a person decided about two providers; never changed, the last one counts. */
@Index('identity_decision_by_other', ['otherId'])
@Entity('identity_decision')
export class IdentityDecisionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  /** JOIN, SEPARATE */
  @Column('text')
  verdict!: string;

  @ForeignKey(() => ProviderEntity, { name: 'identity_decision_kept_id_fkey' })
  @Column('uuid', { name: 'kept_id' })
  keptId!: string;

  @ForeignKey(() => ProviderEntity, { name: 'identity_decision_other_id_fkey' })
  @Column('uuid', { name: 'other_id' })
  otherId!: string;

  @Column('text', { name: 'decided_by' })
  decidedBy!: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('jsonb', { nullable: true })
  moved!: unknown;
}
