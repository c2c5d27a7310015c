import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AgencyEntity } from './agency.entity.js';
import { ProviderEntity } from './provider.entity.js';
import { SourceEntity } from './source.entity.js';
import { WRITTEN_BY } from './written-by.js';

// by agency and the start that the statement holds: an expression, which TypeORM cannot describe
@Index('quality_decision_by_agency', { synchronize: false })
@Unique('quality_decision_source_id_record_key_key', ['sourceId', 'recordKey'])
@Index('quality_decision_by_publication', ['publication'])
@Entity('quality_decision')
export class QualityDecisionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => SourceEntity, { name: 'quality_decision_source_id_fkey' })
  @Column('integer', { name: 'source_id' })
  sourceId!: number;

  @Column('text', { name: 'record_key' })
  recordKey!: string;

  @ForeignKey(() => AgencyEntity, { name: 'quality_decision_agency_id_fkey' })
  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  /** agencies that took part beside it; an array, since nothing is looked up by them */
  @Column('uuid', { name: 'contributing_agency_ids', array: true, default: () => "'{}'" })
  contributingAgencyIds!: string[];

  @Column('jsonb')
  statement!: unknown;

  /** the day on which a full listing no longer had it */
  @Column('date', { name: 'delisted_on', nullable: true })
  delistedOn!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  /** bigint: as a string */
  @Column('bigint', WRITTEN_BY)
  publication!: string;
}

/** Whom a decision is about. */
@Index('decision_provider_by_decision', ['decisionId', 'providerId'])
@Index('decision_provider_by_publication', ['publication'])
@Entity('decision_provider')
export class DecisionProviderEntity {
  @ForeignKey(() => ProviderEntity, { name: 'decision_provider_provider_id_fkey' })
  @PrimaryColumn('uuid', { name: 'provider_id' })
  providerId!: string;

  @ForeignKey(() => QualityDecisionEntity, { name: 'decision_provider_decision_id_fkey' })
  @PrimaryColumn('uuid', { name: 'decision_id' })
  decisionId!: string;

  /** bigint: as a string */
  @Column('bigint', WRITTEN_BY)
  publication!: string;
}
