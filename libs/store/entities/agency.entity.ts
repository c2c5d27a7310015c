import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { WRITTEN_BY } from './written-by.js';

@Index('agency_by_publication', ['publication'])
@Entity('agency')
export class AgencyEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  acronym!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('jsonb')
  statements!: unknown;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  /** bigint: as a string */
  @Column('bigint', WRITTEN_BY)
  publication!: string;
}

@Entity('agency_identifier')
export class AgencyIdentifierEntity {
  @PrimaryColumn('text')
  scheme!: string;

  @PrimaryColumn('text')
  value!: string;

  @ForeignKey(() => AgencyEntity, { name: 'agency_identifier_agency_id_fkey' })
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;
}
